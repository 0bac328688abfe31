package fadu.report;

import java.util.List;

/** Lines of a text report: labels in a column of their own, text wrapped beside them. */
final class Page {
  private static final int LABEL = 10;

  private final StringBuilder out = new StringBuilder();
  private final TextStyle style;

  Page(TextStyle style) {
    this.style = style;
  }

  void line(String line) {
    out.append(line).append('\n');
  }

  void blank() {
    out.append('\n');
  }

  /** An item of a list. */
  void item(String text) {
    List<String> lines = Display.wrap(Display.clean(text), style.columns() - 4);
    for (int i = 0; i < lines.size(); i++) {
      line((i == 0 ? "  · " : "    ") + lines.get(i));
    }
  }

  /** A heading that may need more than one line. */
  void heading(String text) {
    Display.wrap(text, style.columns()).forEach(line -> line(style.bold(line)));
  }

  /** A label and its text; nothing if the text is empty. */
  void row(String indent, String label, String text) {
    String words = Display.clean(text);
    if (words.isEmpty()) {
      return;
    }
    String head = indent + Display.pad(label, LABEL);
    List<String> lines = Display.wrap(words, style.columns() - Display.width(head));
    for (int i = 0; i < lines.size(); i++) {
      line((i == 0 ? style.faint(head) : " ".repeat(Display.width(head))) + lines.get(i));
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
