package fadu.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a clause number at a place of the shadow text, whether or not it opens a clause there. */
final class NumberReader {
  private static final int DEEPEST = 6;
  private static final String SEPARATORS = "、.,:";

  private NumberReader() {}

  /** The number that starts at {@code at}, or null. */
  static @Nullable ClauseNumber read(Folded folded, int at, int limit) {
    if (at >= limit) {
      return null;
    }
    char c = folded.text.charAt(at);
    if (c == '第') {
      return ordinal(folded, at, limit);
    }
    if (c == '(') {
      return bracketed(folded.text, at, limit);
    }
    if (c >= '0' && c <= '9') {
      return arabic(folded, at, limit);
    }
    if (HanNumber.is(c)) {
      return han(folded, at, limit);
    }
    if (c >= 0x2460 && c <= 0x249B || c >= 0x2776 && c <= 0x277F) {
      return circled(folded.text, at, limit, c);
    }
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' ? latin(folded.text, at, limit, c) : null;
  }

  private static @Nullable ClauseNumber ordinal(Folded folded, int at, int limit) {
    String text = folded.text;
    int end = digits(text, at + 1, limit);
    int value = end > at + 1 ? number(text, at + 1, end) : 0;
    if (end == at + 1) {
      end = HanNumber.end(text, at + 1, limit);
      value = HanNumber.value(text, at + 1, end);
    }
    if (value == 0 || end >= limit) {
      return null;
    }
    NumberFamily family =
        switch (text.charAt(end)) {
          case '条' -> NumberFamily.ARTICLE;
          case '章' -> NumberFamily.CHAPTER;
          case '节' -> NumberFamily.SECTION;
          case '、' -> NumberFamily.HAN;
          default -> null;
        };
    if (family == null) {
      return null;
    }
    int to = family == NumberFamily.HAN ? end : end + 1;
    int body = body(text, to, limit);
    return new ClauseNumber(
        family, List.of(value), at, to, body, body > to || folded.gapBefore(body));
  }

  private static @Nullable ClauseNumber bracketed(String text, int at, int limit) {
    int end = digits(text, at + 1, limit);
    NumberFamily family = NumberFamily.ARABIC_PAREN;
    int value = end > at + 1 ? number(text, at + 1, end) : 0;
    if (end == at + 1) {
      end = HanNumber.end(text, at + 1, limit);
      family = NumberFamily.HAN_PAREN;
      value = HanNumber.value(text, at + 1, end);
    }
    if (end == at + 1 && end < limit && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
      value = text.charAt(end) - 'a' + 1;
      end++;
      family = NumberFamily.LATIN;
    }
    if (value == 0 || value > 99 || end >= limit || text.charAt(end) != ')') {
      return null;
    }
    return new ClauseNumber(family, List.of(value), at, end + 1, body(text, end + 1, limit), true);
  }

  private static @Nullable ClauseNumber arabic(Folded folded, int at, int limit) {
    String text = folded.text;
    List<Integer> values = new ArrayList<>();
    int i = at;
    while (values.size() < DEEPEST) {
      int end = digits(text, i, limit);
      if (end == i || end - i > 3 || text.charAt(i) == '0') {
        return null;
      }
      values.add(number(text, i, end));
      i = end;
      if (i + 1 >= limit || text.charAt(i) != '.' || !nextStep(folded, i + 1, limit)) {
        break;
      }
      i++;
    }
    if (i < limit && text.charAt(i) == ')' && values.size() == 1) {
      return new ClauseNumber(
          NumberFamily.HALF_PAREN, values, at, i + 1, body(text, i + 1, limit), true);
    }
    boolean firm = i < limit && (text.charAt(i) == '.' || text.charAt(i) == '、');
    int body = firm || values.size() > 1 ? body(text, i, limit) : blanks(text, i, limit);
    return new ClauseNumber(NumberFamily.ARABIC, values, at, i, body, firm);
  }

  /** After a point: digits are the next step of a decimal, unless a gap says that text begins. */
  private static boolean nextStep(Folded folded, int at, int limit) {
    int end = digits(folded.text, at, limit);
    if (end == at) {
      return false;
    }
    if (!folded.gapBefore(at)) {
      return true;
    }
    return end - at <= 2
        && folded.text.charAt(at) != '0'
        && end < limit
        && !NotANumber.unit(folded.text, end, limit);
  }

  private static @Nullable ClauseNumber han(Folded folded, int at, int limit) {
    String text = folded.text;
    int end = HanNumber.end(text, at, limit);
    int value = HanNumber.value(text, at, end);
    if (value == 0 || value > 99) {
      return null;
    }
    char next = end < limit ? text.charAt(end) : '\n';
    if (next == ')') {
      return new ClauseNumber(
          NumberFamily.HAN_PAREN, List.of(value), at, end + 1, body(text, end + 1, limit), true);
    }
    boolean firm = SEPARATORS.indexOf(next) >= 0;
    if (!firm && !(end < limit && folded.gapBefore(end))) {
      return null;
    }
    return new ClauseNumber(
        NumberFamily.HAN, List.of(value), at, end, body(text, end, limit), firm);
  }

  private static ClauseNumber circled(String text, int at, int limit, char c) {
    int body = body(text, at + 1, limit);
    if (c <= 0x2473 || c >= 0x2776) {
      int value = c >= 0x2776 ? c - 0x2775 : c - 0x245F;
      return new ClauseNumber(NumberFamily.CIRCLED, List.of(value), at, at + 1, body, true);
    }
    return c <= 0x2487
        ? new ClauseNumber(NumberFamily.ARABIC_PAREN, List.of(c - 0x2473), at, at + 1, body, true)
        : new ClauseNumber(NumberFamily.ARABIC, List.of(c - 0x2487), at, at + 1, body, true);
  }

  private static @Nullable ClauseNumber latin(String text, int at, int limit, char c) {
    if (at + 2 >= limit || ").、".indexOf(text.charAt(at + 1)) < 0) {
      return null;
    }
    char after = text.charAt(at + 2);
    if (text.charAt(at + 1) == '.' && after < 0x80 && after != ' ') {
      return null; // an address, an abbreviation
    }
    int to = text.charAt(at + 1) == ')' ? at + 2 : at + 1;
    return new ClauseNumber(
        NumberFamily.LATIN,
        List.of(Character.toLowerCase(c) - 'a' + 1),
        at,
        to,
        body(text, at + 2, limit),
        true);
  }

  private static int digits(String text, int at, int limit) {
    int i = at;
    int stop = Math.min(limit, at + 6);
    while (i < stop && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  private static int blanks(String text, int at, int limit) {
    int i = at;
    while (i < limit && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static int body(String text, int at, int limit) {
    int i = at;
    while (i < limit && (text.charAt(i) == ' ' || SEPARATORS.indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }
}
