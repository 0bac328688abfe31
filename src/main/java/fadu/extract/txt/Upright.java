package fadu.extract.txt;

import java.util.ArrayList;
import java.util.List;

/** Words written from top to bottom, one character a line. */
final class Upright {
  private static final int LEAST = 4;

  private Upright() {}

  /** Makes one line of each run of at least four such lines, in both lists. */
  static void join(List<Line> lines, List<String> raw) {
    List<Line> joined = new ArrayList<>(lines.size());
    List<String> words = new ArrayList<>(lines.size());
    int i = 0;
    while (i < lines.size()) {
      int end = i;
      StringBuilder run = new StringBuilder();
      while (end < lines.size() && isSingle(lines.get(end).words())) {
        run.append(lines.get(end++).words());
      }
      if (end - i >= LEAST) {
        joined.add(Line.of(run.toString(), lines.get(i).blanksBefore()));
        words.add(run.toString());
        i = end;
      } else {
        for (end = Math.max(end, i + 1); i < end; i++) {
          joined.add(lines.get(i));
          words.add(raw.get(i));
        }
      }
    }
    lines.clear();
    lines.addAll(joined);
    raw.clear();
    raw.addAll(words);
  }

  private static boolean isSingle(String words) {
    return words.length() == 1
        && (Character.isLetterOrDigit(words.charAt(0)) || "%％，。、；：".indexOf(words) >= 0);
  }
}
