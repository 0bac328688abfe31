package fadu.extract.flat;

import fadu.extract.GuardedZip;
import fadu.extract.Refused;
import fadu.extract.SafeXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Flat OPC: the parts of an office package one after the other in one XML file. */
public final class FlatPackage {
  private FlatPackage() {}

  /**
   * The package that the file holds.
   *
   * @throws Refused {@code DAMAGED, DUPLICATE_ENTRY, EXPANDS_TOO_MUCH, TOO_DEEP}
   */
  public static GuardedZip of(byte[] file) throws Refused, IOException, XMLStreamException {
    Parcel parcel = new Parcel();
    Map<String, String> spaces = new HashMap<>();
    XMLStreamReader xml = SafeXml.open(new ByteArrayInputStream(file));
    String part = "";
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "part" -> {
          String name = xml.getAttributeValue(xml.getNamespaceURI(), "name");
          part = name == null ? "" : name;
        }
        case "xmlData" -> {
          declared(xml, spaces);
          if (next(xml)) {
            StringBuilder out = new StringBuilder();
            XmlOut.copy(xml, spaces, out);
            parcel.add(part, out);
          }
        }
        case "binaryData" -> parcel.add(part, binary(xml.getElementText()));
        default -> {}
      }
      declared(xml, spaces);
    }
    return parcel.close();
  }

  /** Goes to the root element of a part; false if it has none. */
  private static boolean next(XMLStreamReader xml) throws XMLStreamException {
    while (true) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT || event == XMLStreamReader.END_ELEMENT) {
        return event == XMLStreamReader.START_ELEMENT;
      }
    }
  }

  private static void declared(XMLStreamReader xml, Map<String, String> spaces) {
    boolean start = xml.getEventType() == XMLStreamReader.START_ELEMENT;
    for (int i = 0; start && i < xml.getNamespaceCount(); i++) {
      spaces.put(XmlOut.prefix(xml, i), XmlOut.uri(xml, i));
    }
  }

  private static byte[] binary(String base64) throws Refused {
    try {
      return Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new Refused(Refused.Code.DAMAGED, "Word XML 文件已损坏；请用 Word 打开后另存为 docx 再提交。");
    }
  }
}
