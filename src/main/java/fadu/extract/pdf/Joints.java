package fadu.extract.pdf;

import java.util.List;

/** Decides whether a line goes on with the paragraph above it. */
final class Joints {
  private static final float SAME = 0.6f;

  private final Columns columns;
  private final Indents indents;

  Joints(Columns columns, Indents indents) {
    this.columns = columns;
    this.indents = indents;
  }

  boolean joins(List<Line> paragraph, Line next) {
    Line last = paragraph.get(paragraph.size() - 1);
    boolean oneKind =
        last.direction() == next.direction()
            && Math.abs(last.size() - next.size()) <= 0.13f * Math.max(last.size(), next.size());
    boolean parted = last.pieces().length > 0 && next.pieces().length > 0;
    if (!oneKind
        || parted
        || !isNear(paragraph, last, next)
        || !reachesEdge(paragraph, last, next)) {
      return false;
    }
    Label label = Label.of(next.text());
    float indent = indents.of(next);
    boolean begins =
        label != null && Chars.isTerminal(last.last()) && indents.begins(label, indent);
    if (begins) {
      return false;
    }
    return !indents.indents(next) && indent < 1 && !dedented(paragraph, indent)
        || goesOn(paragraph, last, label != null, indent);
  }

  /** By where the line begins, compared with the lines of the paragraph. */
  private boolean goesOn(List<Line> paragraph, Line last, boolean labelled, float indent) {
    boolean open = !labelled && !Chars.isTerminal(last.last());
    float first = indents.of(paragraph.get(0));
    if (paragraph.size() > 1) {
      float usual = indents.of(last);
      if (Math.abs(indent - usual) < SAME) {
        return usual < 1 || !labelled || !Chars.isTerminal(last.last());
      }
      return indent < usual && usual > first + SAME ? false : open && indent < usual + 1;
    }
    if (indent < first - SAME) {
      return true;
    }
    if (indent < first + SAME) {
      return first < 1.2f || open;
    }
    return hangs(paragraph.get(0), indent) || open && indent < first + 1;
  }

  private boolean dedented(List<Line> paragraph, float indent) {
    return paragraph.size() > 1
        && indents.of(paragraph.get(paragraph.size() - 1)) > indent + SAME
        && indents.of(paragraph.get(0)) < indent + SAME;
  }

  /** Lines under the words after the number, not under the number. */
  private boolean hangs(Line first, float indent) {
    Label label = Label.of(first.text());
    if (label == null) {
      return false;
    }
    int at = Math.min(label.length(), first.text().length() - 1);
    while (at + 1 < first.text().length() && first.text().charAt(at) == ' ') {
      at++;
    }
    float words = (first.x0()[at] - columns.of(first).left()) / first.size();
    return indent <= words + 1;
  }

  private boolean isNear(List<Line> paragraph, Line last, Line next) {
    if (last.page() != next.page()) {
      return true;
    }
    if (last.column() != next.column()) {
      return last.column() == 1 && next.column() == 2;
    }
    float step = (next.base() - last.base()) / last.size();
    float usual = columns.pitch();
    if (paragraph.size() > 1) {
      Line before = paragraph.get(paragraph.size() - 2);
      if (before.page() == last.page() && before.column() == last.column()) {
        usual = (last.base() - before.base()) / last.size();
      }
    }
    return step > 0.5f && step < Math.max(1.3f, 1.3f * usual);
  }

  /** Full to the margin of the page, or to the side that the paragraph itself keeps. */
  private boolean reachesEdge(List<Line> paragraph, Line last, Line next) {
    if (indents.isFull(last, next)) {
      return true;
    }
    if (paragraph.size() < 2) {
      return false;
    }
    Line before = paragraph.get(paragraph.size() - 2);
    return last.width() > 15 * last.size()
        && Math.abs(before.right() - last.right()) < 0.3f * last.size();
  }
}
