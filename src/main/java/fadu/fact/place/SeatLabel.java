package fadu.fact.place;

import fadu.fact.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A word that announces an address.
 *
 * @param from first character in the sentence
 * @param to one past the last character
 */
record SeatLabel(int from, int to) {
  private static final List<String> WORDS =
      List.of(
          "住所地", "注册地址", "注册地", "单位地址", "通讯地址", "联系地址", "办公地址", "送达地址", "公司地址", "住所", "地址", "住址");

  /** One of these words. */
  static final Words ANY = new Words(WORDS);

  /** In reading order, without overlaps. */
  static List<SeatLabel> in(String text) {
    List<SeatLabel> labels = new ArrayList<>();
    SeatLabel next = next(text, 0);
    while (next != null) {
      labels.add(next);
      next = next(text, next.to);
    }
    return labels;
  }

  private static @org.jspecify.annotations.Nullable SeatLabel next(String text, int from) {
    SeatLabel best = null;
    for (String word : WORDS) {
      int at = text.indexOf(word, from);
      if (at >= 0 && (best == null || at < best.from)) {
        best = new SeatLabel(at, at + word.length());
      }
    }
    return best;
  }
}
