package fadu.extract.flat;

import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Writes XML as it is read. */
final class XmlOut {
  private XmlOut() {}

  /**
   * Copies the element the reader stands on, to its end.
   *
   * @param around namespaces declared around it, by prefix
   */
  static void copy(XMLStreamReader xml, Map<String, String> around, StringBuilder out)
      throws XMLStreamException {
    start(xml, around, out);
    for (int open = 1; open > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          start(xml, Map.of(), out);
          open++;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          out.append("</").append(name(xml.getPrefix(), xml.getLocalName())).append('>');
          open--;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            escape(xml.getText(), out);
        default -> {}
      }
    }
  }

  private static void start(XMLStreamReader xml, Map<String, String> around, StringBuilder out) {
    out.append('<').append(name(xml.getPrefix(), xml.getLocalName()));
    for (int i = 0; i < xml.getNamespaceCount(); i++) {
      namespace(prefix(xml, i), uri(xml, i), out);
    }
    around.forEach(
        (prefix, uri) -> {
          for (int i = 0; i < xml.getNamespaceCount(); i++) {
            if (prefix(xml, i).equals(prefix)) {
              return;
            }
          }
          namespace(prefix, uri, out);
        });
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attribute(
          name(xml.getAttributePrefix(i), xml.getAttributeLocalName(i)),
          xml.getAttributeValue(i),
          out);
    }
    out.append('>');
  }

  static String prefix(XMLStreamReader xml, int i) {
    String prefix = xml.getNamespacePrefix(i);
    return prefix == null ? "" : prefix;
  }

  static String uri(XMLStreamReader xml, int i) {
    String uri = xml.getNamespaceURI(i);
    return uri == null ? "" : uri;
  }

  private static void namespace(String prefix, String uri, StringBuilder out) {
    attribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri, out);
  }

  static void attribute(String name, String value, StringBuilder out) {
    out.append(' ').append(name).append("=\"");
    escape(value, out);
    out.append('"');
  }

  private static String name(String prefix, String local) {
    return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
  }

  static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\n', '\r', '\t' -> out.append("&#").append((int) c).append(';');
        default -> out.append(c);
      }
    }
  }
}
