package fadu.extract.ofd;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps between letters: {@code 3.5 3.5 g 10 3.2}, where g repeats. */
final class Steps {
  private static final double[] NONE = {};

  private Steps() {}

  static double[] read(@Nullable String list, int most) {
    if (list == null || most <= 0) {
      return NONE;
    }
    List<String> words = Xml.words(list, 3 * most);
    double[] steps = new double[most];
    int n = 0;
    for (int i = 0; i < words.size() && n < most; i++) {
      boolean repeats = words.get(i).equals("g") && i + 2 < words.size();
      double times = repeats ? Xml.number(words.get(i + 1), 0) : 1;
      double step = Xml.number(words.get(repeats ? i + 2 : i), 0);
      for (int k = 0; k < times && n < most; k++) {
        steps[n++] = step;
      }
      i += repeats ? 2 : 0;
    }
    return Arrays.copyOf(steps, n);
  }
}
