package fadu.extract.flat;

import fadu.extract.flow.NumberCodes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Rewrites the vocabulary of Word 2003 into that of docx, part by part. */
final class Rewriting {
  static final String WORD = "http://schemas.microsoft.com/office/word/2003/wordml";

  private static final String AML = "http://schemas.microsoft.com/aml/2001/core";
  private static final String VML = "urn:schemas-microsoft-com:vml";
  private static final String OFFICE = "urn:schemas-microsoft-com:office:office";

  private static final Map<String, String> NAMES =
      Map.of(
          "listPr", "numPr",
          "ilfo", "numId",
          "listDef", "abstractNum",
          "list", "num",
          "ilst", "abstractNumId",
          "nfc", "numFmt",
          "vmerge", "vMerge",
          "hmerge", "hMerge",
          "hlink", "hyperlink");
  private static final Map<String, String> ATTRIBUTES =
      Map.of("listDefId", "abstractNumId", "ilfo", "numId");
  private static final Set<String> SKIPPED = Set.of("binData", "docOleData", "fonts", "docPr");

  final StringBuilder body = new StringBuilder();
  final StringBuilder styles = new StringBuilder();
  final StringBuilder numbering = new StringBuilder();
  final StringBuilder footnotes = new StringBuilder();
  final StringBuilder endnotes = new StringBuilder();
  final List<StringBuilder> margins = new ArrayList<>();

  private final XMLStreamReader xml;
  private int notes;

  /** An open element: how it ends, and where what stands in it goes. */
  private record Open(String end, StringBuilder out) {}

  Rewriting(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** A part with this root element; without one where the rewritten root stands in it. */
  String root(String name, StringBuilder content) {
    String spaces =
        " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:v=\"%s\""
                .formatted(VML)
            + " xmlns:o=\"%s\"".formatted(OFFICE);
    if (name.isEmpty()) {
      int end = content.indexOf(">");
      return content.substring(0, end) + spaces + content.substring(end);
    }
    return "<w:" + name + spaces + ">" + content + "</w:" + name + ">";
  }

  /** Reads the element the reader stands on, to its end. */
  void read(StringBuilder into) throws XMLStreamException {
    Deque<Open> open = new ArrayDeque<>();
    StringBuilder out = into;
    start(open, out);
    while (!open.isEmpty()) {
      out = open.element().out();
      switch (xml.next()) {
        case XMLStreamReader.START_ELEMENT -> start(open, out);
        case XMLStreamReader.END_ELEMENT -> {
          Open closed = open.pop();
          closed.out().append(closed.end());
        }
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
            XmlOut.escape(xml.getText(), out);
        default -> {}
      }
    }
  }

  private void start(Deque<Open> open, StringBuilder out) throws XMLStreamException {
    String space = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    String name = xml.getLocalName();
    switch (space) {
      case WORD -> word(name, open, out);
      case AML -> annotation(name, open, out);
      case VML, OFFICE -> {
        String prefix = space.equals(VML) ? "v:" : "o:";
        write(prefix + name, out);
        open.push(new Open("</" + prefix + name + ">", out));
      }
      default -> open.push(new Open("", out)); // a frame of other vocabulary around words
    }
  }

  private void word(String name, Deque<Open> open, StringBuilder out) throws XMLStreamException {
    if (SKIPPED.contains(name)) {
      skip(xml);
      return;
    }
    switch (name) {
      case "hdr", "ftr" -> {
        StringBuilder margin = new StringBuilder();
        margins.add(margin);
        open.push(new Open("", margin));
      }
      case "footnote", "endnote" -> {
        int id = ++notes;
        out.append("<w:%sReference w:id=\"%d\"/>".formatted(name, id));
        StringBuilder note = name.equals("footnote") ? footnotes : endnotes;
        note.append("<w:%s w:id=\"%d\">".formatted(name, id));
        open.push(new Open("</w:" + name + ">", note));
      }
      case "suff" -> {
        String value = xml.getAttributeValue(WORD, "val");
        out.append("Nothing".equals(value) ? "<w:suff w:val=\"nothing\"/>" : "");
        skip(xml);
      }
      default -> {
        String as = "w:" + NAMES.getOrDefault(name, name);
        write(as, out);
        open.push(new Open("</" + as + ">", out));
      }
    }
  }

  private void annotation(String name, Deque<Open> open, StringBuilder out)
      throws XMLStreamException {
    if (name.equals("content")) {
      open.push(new Open("", out));
      return;
    }
    String type = xml.getAttributeValue(WORD, "type");
    String as = type == null ? "" : type;
    if (as.equals("Word.Insertion") || as.equals("Word.Deletion")) {
      String revision = as.equals("Word.Insertion") ? "w:ins" : "w:del";
      out.append('<').append(revision).append('>');
      open.push(new Open("</" + revision + ">", out));
    } else {
      skip(xml); // remarks, bookmarks, changes of looks
    }
  }

  private void write(String as, StringBuilder out) {
    out.append('<').append(as);
    boolean word = as.startsWith("w:");
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      boolean own = WORD.equals(xml.getAttributeNamespace(i));
      String local = xml.getAttributeLocalName(i);
      if (own) {
        String name = ATTRIBUTES.getOrDefault(local, local);
        XmlOut.attribute("w:" + name, value(as, local, xml.getAttributeValue(i)), out);
      } else if (!word && absent(xml.getAttributeNamespace(i))) {
        XmlOut.attribute(local, xml.getAttributeValue(i), out);
      }
    }
    if (as.equals("w:t") || as.equals("w:instrText")) {
      XmlOut.attribute("xml:space", "preserve", out);
    }
    out.append('>');
  }

  private static boolean absent(@Nullable String space) {
    return space == null || space.isEmpty();
  }

  private static String value(String element, String attribute, String value) {
    if (element.equals("w:numFmt") && attribute.equals("val")) {
      try {
        int code = Integer.parseInt(value.strip());
        return code == 23 ? "bullet" : NumberCodes.name(code);
      } catch (NumberFormatException e) {
        return "decimal";
      }
    }
    return switch (value) {
      case "on" -> "1";
      case "off" -> "0";
      case "text-wrapping" -> "textWrapping";
      default -> value;
    };
  }

  /** Passes over the element the reader stands on. */
  static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      open +=
          event == XMLStreamReader.START_ELEMENT
              ? 1
              : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
    }
  }
}
