package fadu.extract.odt;

import fadu.extract.Refused;
import fadu.extract.flow.Flow;
import fadu.extract.flow.Notices;
import fadu.text.Paragraph;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a story (body, head or foot) of an OpenDocument text into a {@link Flow}. */
final class BodyReader {
  /** Never text of the document, or text that is no longer. */
  private static final Set<String> SKIPPED =
      Set.of(
          "annotation",
          "deletion",
          "note-citation",
          "ruby-text",
          "forms",
          "event-listeners",
          "title",
          "desc",
          "dde-connection-decls",
          "sequence-decls",
          "variable-decls",
          "user-field-decls",
          "table-of-content-source",
          "object",
          "binary-data",
          "scripts");

  private final XMLStreamReader xml;
  private final Styles styles;
  private final Flow flow;
  private final Notices notices;
  private final Deque<Integer> flags = new ArrayDeque<>();
  private final Set<String> insertions = new HashSet<>();
  private final Set<String> deletions = new HashSet<>();
  private final Set<String> openChanges = new HashSet<>();
  private final OpenLists lists;
  private final Deque<int[]> columns = new ArrayDeque<>();
  private final Deque<Boolean> grounds = new ArrayDeque<>();
  private final Deque<String> labels = new ArrayDeque<>();
  private @Nullable String region;

  private int inParagraph;

  BodyReader(XMLStreamReader xml, Styles styles, Flow flow, Notices notices) {
    this.xml = xml;
    this.styles = styles;
    this.lists = new OpenLists(xml, styles);
    this.flow = flow;
    this.notices = notices;
    flags.push(0);
  }

  /** Reads from the start of the element the reader stands on to its end. */
  void read() throws XMLStreamException, Refused {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String element = xml.getLocalName();
        if (SKIPPED.contains(element)) {
          if (element.equals("deletion")) {
            notices.tracked();
            deletions.add(region == null ? "" : region);
          }
          skip();
        } else {
          depth++;
          start(element);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        if (depth > 0) {
          end(xml.getLocalName());
        }
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        if (inParagraph > 0 && Collections.disjoint(openChanges, deletions)) {
          flow.append(collapsed(xml.getText()), now());
        }
      }
    }
  }

  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth +=
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  private void start(String element) throws Refused {
    switch (element) {
      case "p", "h" -> paragraph(element);
      case "span", "a" ->
          flags.push(styles.flags("text", Xml.attribute(xml, "style-name"), around()));
      case "s" ->
          flow.append(" ".repeat(Math.max(1, Math.min(1000, Xml.number(xml, "c", 1)))), now());
      case "tab" -> flow.append("    ", now());
      case "line-break" -> flow.lineBreak(now());
      case "list" -> lists.open();
      case "list-item" -> lists.openItem();
      case "list-header" -> lists.closeItem();
      case "table" -> {
        flow.beginTable();
        columns.push(new int[] {0});
      }
      case "table-row" -> {
        if (!columns.isEmpty()) {
          columns.peek()[0] = 0;
        }
      }
      case "table-cell", "covered-table-cell" -> {
        String style = Xml.attribute(xml, "style-name");
        grounds.push((styles.flags("table-cell", style, 0) & Styles.GROUND) != 0);
        cell(element);
      }
      case "text-box" -> {
        flow.beginAside(Paragraph.Kind.TEXT_BOX);
        flags.push(0);
      }
      case "note-body" -> {
        flow.beginAside(Paragraph.Kind.FOOTNOTE);
        flags.push(0);
      }
      case "hidden-text", "hidden-paragraph" -> flags.push(around() | Flow.HIDDEN);
      case "section" ->
          flags.push(
              "none".equals(Xml.attribute(xml, "display")) ? around() | Flow.HIDDEN : around());
      case "changed-region" -> region = Xml.attribute(xml, "id");
      case "insertion" -> {
        notices.tracked();
        if (region != null) {
          insertions.add(region);
        }
      }
      case "change-start" -> openChanges.add(Xml.text(xml, "change-id"));
      case "change-end" -> openChanges.remove(Xml.text(xml, "change-id"));
      case "image", "section-source", "object-ole", "plugin", "applet", "floating-frame" ->
          notices.link(Xml.text(xml, "href"));
      default -> {}
    }
  }

  private void end(String element) throws Refused {
    switch (element) {
      case "p", "h" -> {
        flow.endParagraph(labels.pop());
        inParagraph--;
        flags.pop();
      }
      case "span", "a", "hidden-text", "hidden-paragraph", "section" -> flags.pop();
      case "list" -> lists.close();
      case "list-item" -> lists.closeItem();
      case "table" -> {
        flow.endTable();
        columns.pop();
      }
      case "table-row" -> flow.endRow();
      case "table-cell" -> {
        grounds.poll();
        flow.endCell();
      }
      case "covered-table-cell" -> grounds.poll();
      case "text-box", "note-body" -> {
        flow.endAside();
        flags.pop();
      }
      default -> {}
    }
  }

  private void paragraph(String element) {
    String style = Xml.attribute(xml, "style-name");
    labels.push(lists.label(element, style));
    inParagraph++;
    flags.push(styles.flags("paragraph", style, around()));
  }

  private void cell(String element) {
    int[] column = columns.isEmpty() ? new int[] {0} : columns.peek();
    int repeated = Math.max(1, Math.min(1024, Xml.number(xml, "number-columns-repeated", 1)));
    int spanned = Math.max(1, Math.min(1024, Xml.number(xml, "number-columns-spanned", 1)));
    if (element.equals("table-cell")) {
      flow.beginCell(column[0], Math.max(repeated, spanned));
    }
    column[0] += repeated;
  }

  private int around() {
    Integer top = flags.peek();
    return top == null ? 0 : top;
  }

  private int now() {
    boolean inserted = !Collections.disjoint(openChanges, insertions);
    int now = inserted ? around() | Flow.INSERTED : around();
    boolean white = (now & Styles.WHITE) != 0 && (now & Styles.GROUND) == 0 && !onGround();
    return (white ? now | Flow.HIDDEN : now) & ~(Styles.WHITE | Styles.GROUND);
  }

  private boolean onGround() {
    return grounds.contains(true);
  }

  /** White space as OpenDocument collapses it; blanks that count are elements of their own. */
  private String collapsed(String words) {
    StringBuilder text = new StringBuilder(words.length());
    boolean blank = flow.isLineEmpty();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean is = c == ' ' || c == '\n' || c == '\t' || c == '\r';
      if (!is) {
        text.append(c);
      } else if (!blank) {
        text.append(' ');
      }
      blank = is;
    }
    return text.toString();
  }
}
