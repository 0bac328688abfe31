package fadu.extract.html;

import fadu.extract.Refused;
import fadu.extract.flow.Flow;
import fadu.extract.flow.Notices;
import fadu.text.Paragraph;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks the elements of a page in order and writes what they show. */
final class PageReader {
  /** What holds inside an element. */
  private record Around(int flags, boolean white, boolean ground, boolean pre) {}

  private final Flow flow;
  private final Sheet sheet;
  private final Notices notices;
  private final Words words;
  private final Deque<Around> around = new ArrayDeque<>();
  private final Deque<Items> lists = new ArrayDeque<>();
  private final Deque<Grid> grids = new ArrayDeque<>();
  private final Deque<Boolean> frames = new ArrayDeque<>();
  private String label = "";
  private @Nullable Node skipping;
  private @Nullable Refused refused;

  PageReader(Flow flow, Sheet sheet, Notices notices) {
    this.flow = flow;
    this.sheet = sheet;
    this.notices = notices;
    this.words = new Words(flow);
    around.push(new Around(0, false, false, false));
  }

  void head(Node node) {
    if (refused != null || skipping != null) {
      return;
    }
    try {
      if (node instanceof TextNode text) {
        Around now = now();
        words.add(text.getWholeText(), flags(now), now.pre());
      } else if (node instanceof Element element) {
        open(element);
      }
    } catch (Refused e) {
      refused = e;
    }
  }

  void tail(Node node) {
    if (refused != null) {
      return;
    }
    if (skipping != null) {
      skipping = skipping == node ? null : skipping;
      return;
    }
    try {
      if (node instanceof Element element) {
        close(element);
      }
    } catch (Refused e) {
      refused = e;
    }
  }

  void tooDeep(int depth) {
    if (refused == null) {
      refused = Nesting.tooDeep(depth);
    }
  }

  /** Throws what was found on the way. */
  void check() throws Refused {
    if (refused != null) {
      throw refused;
    }
  }

  private Around now() {
    Around top = around.peek();
    return top == null ? new Around(0, false, false, false) : top;
  }

  private static int flags(Around now) {
    return now.white() && !now.ground() ? now.flags() | Flow.HIDDEN : now.flags();
  }

  private void open(Element element) throws Refused {
    String name = element.normalName();
    String style = element.attr("style").toLowerCase(Locale.ROOT);
    references(element, name);
    if (Kinds.isSkipped(name) || Kinds.isFrame(name) || Remarks.isComment(element, style)) {
      skipping = element;
      return;
    }
    if (Remarks.isDeleted(element, name)) {
      notices.tracked();
      skipping = element;
      return;
    }
    if (Kinds.isBlock(name)) {
      endLine();
    }
    around.push(inside(element, name, style));
    switch (name) {
      case "br" -> words.lineBreak();
      case "ol", "ul" -> lists.push(Items.of(element));
      case "li" -> label = lists.isEmpty() ? "" : lists.peek().label(element);
      case "table" -> table(element);
      case "tr" -> {
        if (inTable()) {
          grids.element().row();
        }
      }
      case "td", "th" -> cell(element);
      case "input", "select", "textarea" -> {
        String shown = Fields.shown(element, name);
        words.add(shown, flags(now()), true);
        if (!name.equals("input")) {
          around.pop();
          skipping = element;
        }
      }
      default -> {}
    }
    if (Remarks.isNote(style)) {
      endLine();
      flow.beginAside(Paragraph.Kind.FOOTNOTE);
    }
  }

  private void close(Element element) throws Refused {
    String name = element.normalName();
    if (Kinds.isBlock(name)) {
      endLine();
    }
    if (Remarks.isNote(element.attr("style").toLowerCase(Locale.ROOT))) {
      flow.endAside();
    }
    switch (name) {
      case "ol", "ul" -> lists.poll();
      case "li" -> label = "";
      case "table" -> {
        if (Boolean.FALSE.equals(frames.poll())) {
          grids.poll();
          flow.endTable();
        }
      }
      case "tr" -> {
        if (inTable()) {
          grids.element().endRow();
          flow.endRow();
        }
      }
      case "td", "th" -> {
        if (inTable()) {
          flow.endCell();
        }
      }
      default -> {}
    }
    around.poll();
  }

  private boolean inTable() {
    return Boolean.FALSE.equals(frames.peek());
  }

  private void table(Element table) {
    boolean frame = Tables.isFrame(table);
    frames.push(frame);
    if (!frame) {
      grids.push(new Grid());
      flow.beginTable();
    }
  }

  private void cell(Element cell) {
    if (inTable()) {
      int columns = Tables.span(cell, "colspan", Grid.COLUMNS);
      int rows = Tables.span(cell, "rowspan", 65_534);
      flow.beginCell(grids.element().cell(columns, rows), columns);
    }
  }

  private void endLine() throws Refused {
    words.endLine();
    if (!flow.isLineEmpty()) {
      flow.endParagraph(label);
      label = "";
    }
  }

  private Around inside(Element element, String name, String style) {
    Around outer = now();
    Look look = sheet.look(element).and(style.isEmpty() ? Look.NONE : Look.of(style));
    int flags = outer.flags() & ~look.off() | look.on();
    // What an element hides, its children cannot show; invisible is not hidden for good.
    flags |= outer.flags() & Flow.HIDDEN;
    boolean tracked = element.hasAttr("datetime") || element.hasAttr("cite");
    switch (name) {
      case "s", "strike", "del" -> flags |= Flow.STRUCK;
      case "u" -> flags |= Flow.UNDERLINED;
      case "ins" -> {
        flags |= tracked ? Flow.INSERTED : Flow.UNDERLINED;
        if (tracked) {
          notices.tracked();
        }
      }
      default -> {}
    }
    if (element.hasAttr("hidden")) {
      flags |= Flow.HIDDEN;
    }
    String own = element.attr("color");
    int colour = own.isEmpty() ? 0 : Look.isWhite(own) ? Look.WHITE : Look.DARK;
    colour = look.colour() == 0 ? colour : look.colour();
    boolean white = colour == 0 ? outer.white() : colour == Look.WHITE;
    String ground = element.attr("bgcolor");
    boolean dark = outer.ground() || look.ground() || !ground.isEmpty() && !Look.isWhite(ground);
    return new Around(flags, white, dark, outer.pre() || name.equals("pre"));
  }

  private void references(Element element, String name) {
    switch (name) {
      case "script" -> notices.active();
      case "img", "link", "iframe", "frame", "embed", "audio", "video", "source" -> {
        notices.link(element.attr("src"));
        notices.link(element.attr("href"));
      }
      case "object", "applet" -> {
        notices.active();
        notices.link(element.attr("data"));
      }
      case "base" -> notices.link(element.attr("href"));
      default -> {}
    }
    if (Kinds.isFrame(name) && !name.equals("embed")) {
      notices.unread();
    }
  }
}
