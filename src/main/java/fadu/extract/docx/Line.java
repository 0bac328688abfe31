package fadu.extract.docx;

import fadu.extract.flow.FillIn;
import fadu.text.Mark;
import fadu.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** One paragraph on its way from the file to the text: label, words, marks and line breaks. */
final class Line implements Block {
  static final int STRUCK = 1;
  static final int HIDDEN = 2;
  static final int INSERTED = 4;
  static final int UNDERLINED = 8;

  private static final int FLAGS = 4;

  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>(0);
  private final List<Integer> breaks = new ArrayList<>(0);

  /** For each flag the offset since which it holds, -1 where it does not. */
  private final int[] since = {-1, -1, -1, -1};

  private int flags;
  private String label = "";
  private Paragraph.Kind kind = Paragraph.Kind.BODY;
  private boolean contents;
  private boolean centred;

  void append(CharSequence words, int with) {
    if (words.length() == 0) {
      return;
    }
    if (with != flags) {
      turn(with);
    }
    text.append(words);
  }

  /** A line break inside the paragraph: a blank that may turn out to end a line. */
  void lineBreak(int with) {
    breaks.add(text.length());
    append(" ", with);
  }

  /** Ends the flags that no longer hold; an underlined stretch of blanks becomes a rule. */
  void turn(int with) {
    for (int i = 0; i < FLAGS; i++) {
      int flag = 1 << i;
      if ((with & flag) != 0 && since[i] < 0) {
        since[i] = text.length();
      } else if ((with & flag) == 0 && since[i] >= 0) {
        close(flag, since[i]);
        since[i] = -1;
      }
    }
    flags = with;
  }

  private void close(int flag, int from) {
    switch (flag) {
      case STRUCK -> marks.add(new Mark(from, text.length(), Mark.Kind.STRUCK));
      case HIDDEN -> marks.add(new Mark(from, text.length(), Mark.Kind.HIDDEN));
      case INSERTED -> marks.add(new Mark(from, text.length(), Mark.Kind.INSERTED));
      default -> FillIn.rule(text, from);
    }
  }

  /** Says what the finished paragraph is. */
  void finish(String printedLabel, boolean isContents, boolean isCentred) {
    turn(0);
    label = printedLabel;
    contents = isContents;
    centred = isCentred;
  }

  void kind(Paragraph.Kind is) {
    kind = is;
  }

  boolean isBlank() {
    return label.isEmpty() && text.toString().isBlank();
  }

  /** Whether all its words are hidden, or there are none. */
  boolean showsNothing() {
    int shown = 0;
    for (int i = 0; i < text.length(); i++) {
      shown += FillIn.isBlank(text.charAt(i)) ? 0 : 1;
    }
    int hidden = 0;
    for (Mark mark : marks) {
      if (mark.kind() == Mark.Kind.HIDDEN) {
        for (int i = mark.from(); i < mark.to(); i++) {
          hidden += FillIn.isBlank(text.charAt(i)) ? 0 : 1;
        }
      }
    }
    return shown == hidden;
  }

  int length() {
    return text.length();
  }

  StringBuilder text() {
    return text;
  }

  String label() {
    return label;
  }

  List<Mark> marks() {
    return marks;
  }

  List<Integer> breaks() {
    return breaks;
  }

  Paragraph.Kind kind() {
    return kind;
  }

  boolean isContents() {
    return contents;
  }

  boolean isCentred() {
    return centred;
  }
}
