package fadu.extract.docx;

import fadu.extract.Limits;
import fadu.extract.Refused;
import fadu.extract.SafeXml;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks an XML part element by element. A loop over {@link #next} sees the children of one element;
 * children that a loop does not look into are passed over.
 *
 * <p>Alternatives ({@code mc:AlternateContent}) are resolved here: the one that Word would show
 * stands in its place, the others do not exist.
 */
final class XmlCursor implements AutoCloseable {
  /** Prefixes that some writers use without declaring them. */
  private static final Set<String> WELL_KNOWN =
      Set.of("w14", "w15", "wps", "wpg", "wpc", "wpi", "wp14");

  private final InputStream in;
  private final XMLStreamReader xml;
  private final String part;
  private int depth;
  private Space space = Space.NONE;
  private String name = "";

  /** One entry for each alternative we are in: whether a branch has been taken. */
  private final Deque<Boolean> alternatives = new ArrayDeque<>();

  private @Nullable String lastUri;
  private Space lastSpace = Space.NONE;

  XmlCursor(InputStream in, String part) throws Refused {
    this.in = in;
    this.part = part;
    try {
      this.xml = SafeXml.open(in);
    } catch (XMLStreamException | RuntimeException e) {
      throw refusal(e);
    }
  }

  /** Depth of the element the cursor stands on, the root being 1. */
  int depth() {
    return depth;
  }

  Space space() {
    return space;
  }

  String name() {
    return name;
  }

  boolean is(Space wanted, String local) {
    return space == wanted && name.equals(local);
  }

  /** Goes to the next child of the element at this depth; false at its end. */
  boolean next(int inside) throws Refused {
    return advance(inside, false);
  }

  /** Goes to the next element, however deep, inside the element at this depth. */
  boolean nextWithin(int inside) throws Refused {
    return advance(inside, true);
  }

  private boolean advance(int inside, boolean deep) throws Refused {
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          Space here = here();
          if (here == Space.COMPATIBILITY && startAlternative()) {
            continue;
          }
          depth++;
          if (deep || depth == inside + 1) {
            space = here;
            name = xml.getLocalName();
            return true;
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          if (here() == Space.COMPATIBILITY && endAlternative()) {
            continue;
          }
          if (depth-- == inside) {
            return false;
          }
        }
      }
      return false;
    } catch (XMLStreamException | RuntimeException e) {
      throw refusal(e);
    }
  }

  private Space here() {
    String uri = xml.getNamespaceURI();
    if (uri != lastUri || uri == null) {
      lastUri = uri;
      lastSpace = Space.of(uri);
    }
    return lastSpace;
  }

  private boolean startAlternative() throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "AlternateContent" -> alternatives.push(false);
      case "Choice" -> branch(understands());
      case "Fallback" -> branch(true);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void branch(boolean possible) throws XMLStreamException {
    boolean taken = !alternatives.isEmpty() && alternatives.peek();
    if (taken || !possible) {
      pass();
    } else if (!alternatives.isEmpty()) {
      alternatives.pop();
      alternatives.push(true);
    }
  }

  private boolean understands() {
    String required = xml.getAttributeValue(null, "Requires");
    if (required == null) {
      return false;
    }
    for (String prefix : required.strip().split("\\s+", -1)) {
      if (!Space.understood(xml.getNamespaceURI(prefix)) && !WELL_KNOWN.contains(prefix)) {
        return false;
      }
    }
    return true;
  }

  private boolean endAlternative() {
    switch (xml.getLocalName()) {
      case "AlternateContent" -> alternatives.poll();
      case "Choice", "Fallback" -> {}
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Passes over the element the reader stands on. */
  private void pass() throws XMLStreamException {
    int open = 1;
    while (open > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }

  /** An attribute of the element's own vocabulary, or without one; call before moving on. */
  @Nullable String attribute(String local) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(local)) {
        Space its = Space.of(xml.getAttributeNamespace(i));
        if (its == space || its == Space.NONE || its == Space.WORD) {
          return xml.getAttributeValue(i);
        }
      }
    }
    return null;
  }

  /** The attribute {@code r:…} that names a relationship. */
  @Nullable String relationship(String local) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(local)
          && Space.of(xml.getAttributeNamespace(i)) == Space.RELATIONSHIPS) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  @Nullable String value() {
    return attribute("val");
  }

  /** An on/off property: on unless it says otherwise. */
  boolean on() {
    String value = value();
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /** A whole number, or the fallback where there is none. */
  int number(String local, int fallback) {
    return Numbers.parse(attribute(local), fallback);
  }

  /** Adds the text of the current element as far as it shows; the cursor then is past it. */
  void text(StringBuilder into) throws Refused {
    boolean preserve = preserves();
    int from = into.length();
    int inner = 0;
    try {
      while (true) {
        int event = xml.next();
        if (event == XMLStreamConstants.CHARACTERS
            || event == XMLStreamConstants.SPACE
            || event == XMLStreamConstants.CDATA) {
          into.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
          Limits.text(into.length());
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          inner++;
        } else if (event == XMLStreamConstants.END_ELEMENT && inner-- == 0) {
          depth--;
          break;
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw refusal(e);
    }
    if (!preserve) {
      trim(into, from);
    }
  }

  private boolean preserves() {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("space")) {
        return xml.getAttributeValue(i).equals("preserve");
      }
    }
    return false;
  }

  private static void trim(StringBuilder text, int from) {
    while (text.length() > from && isXmlBlank(text.charAt(text.length() - 1))) {
      text.setLength(text.length() - 1);
    }
    int first = from;
    while (first < text.length() && isXmlBlank(text.charAt(first))) {
      first++;
    }
    text.delete(from, first);
  }

  private static boolean isXmlBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  private Refused refusal(Exception e) {
    return Refused.within(e)
        .orElseGet(
            () ->
                new Refused(
                    Refused.Code.DAMAGED, "文件已损坏：内部的“" + part + "”不是完整的 XML；请用办公软件打开修复后另存再提交。"));
  }

  @Override
  public void close() throws Refused {
    try {
      xml.close();
      in.close();
    } catch (XMLStreamException | IOException e) {
      throw refusal(e);
    }
  }
}
