package fadu.fact.pattern;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** The Chinese characters of the first plane, as RE2 has them. */
final class HanSet {
  static final CharSet ALL = read();

  private HanSet() {}

  private static CharSet read() {
    StringBuilder plane = new StringBuilder();
    for (char c = 0; c < Character.MIN_SURROGATE; c++) {
      plane.append(c);
    }
    for (int c = Character.MAX_SURROGATE + 1; c <= Character.MAX_VALUE; c++) {
      plane.append((char) c);
    }
    Matcher stretch = Pattern.compile("\\p{Han}+").matcher(plane);
    List<CharSet> sets = new ArrayList<>();
    while (stretch.find()) {
      sets.add(CharSet.of(plane.charAt(stretch.start()), plane.charAt(stretch.end() - 1)));
    }
    return CharSet.union(sets);
  }
}
