package fadu.extract.odt;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Attributes by local name: in OpenDocument they are one-to-one with their meaning. */
final class Xml {
  private Xml() {}

  static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  static String text(XMLStreamReader xml, String name) {
    String value = attribute(xml, name);
    return value == null ? "" : value;
  }

  static int number(XMLStreamReader xml, String name, int otherwise) {
    String value = attribute(xml, name);
    if (value == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
