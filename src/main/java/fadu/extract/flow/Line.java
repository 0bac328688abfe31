package fadu.extract.flow;

import fadu.text.Mark;
import fadu.text.SourceTextBuilder;
import java.util.ArrayList;
import java.util.List;

/** One paragraph on its way from the file to the text: words, marks and line breaks. */
final class Line {
  private static final Mark.Kind[] KINDS = {Mark.Kind.STRUCK, Mark.Kind.HIDDEN, Mark.Kind.INSERTED};

  final StringBuilder text = new StringBuilder();
  final List<Integer> breaks = new ArrayList<>(0);
  private final List<Mark> marks = new ArrayList<>(0);
  private final int[] since = {-1, -1, -1, -1};
  private int flags;
  String label = "";

  void append(CharSequence words, int with) {
    if (words.length() > 0) {
      turn(with);
      text.append(words);
    }
  }

  /** Ends the flags that no longer hold; an underlined stretch of blanks becomes a rule. */
  void turn(int with) {
    for (int i = 0; flags != with && i < since.length; i++) {
      int flag = 1 << i;
      if ((with & flag) != 0 && since[i] < 0) {
        since[i] = text.length();
      } else if ((with & flag) == 0 && since[i] >= 0) {
        if (i < KINDS.length) {
          marks.add(new Mark(since[i], text.length(), KINDS[i]));
        } else {
          FillIn.rule(text, since[i]);
        }
        since[i] = -1;
      }
    }
    flags = with;
  }

  boolean isBlank() {
    return label.isEmpty() && text.chars().allMatch(c -> FillIn.isBlank((char) c));
  }

  /** Writes a part of the line and the marks on it. */
  void write(SourceTextBuilder builder, int from, int to) {
    int base = builder.offset() - from;
    builder.append(text.subSequence(from, to));
    for (Mark mark : marks) {
      builder.mark(base + Math.max(from, mark.from()), base + Math.min(to, mark.to()), mark.kind());
    }
  }
}
