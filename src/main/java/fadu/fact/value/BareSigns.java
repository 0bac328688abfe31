package fadu.fact.value;

import java.util.ArrayList;
import java.util.List;

/**
 * Signs with nothing before them: "按结算价的%扣留". A narrow gap leaves no trace in folded text, so the
 * word before the sign tells a blank from a heading such as 比例（%）.
 */
final class BareSigns {
  private static final String BEFORE = "的为按至到付留过以约";

  private BareSigns() {}

  static List<Integer> in(String s) {
    List<Integer> found = new ArrayList<>();
    for (int i = 1; i < s.length(); i++) {
      char c = s.charAt(i);
      if ((c == '%' || c == '‰' || c == '‱')
          && (Scan.any(BEFORE, s.charAt(i - 1))
              || (s.charAt(i - 1) == ':' && !Scan.any(")|\n", Scan.at(s, i + 1))))) {
        found.add(i);
      }
    }
    return found;
  }
}
