package fadu.fact.value;

import java.util.Optional;

/** A date in figures with the same separator twice, year first. */
record SeparatedDate(int to, int year, int month, int day) {

  static Optional<SeparatedDate> at(String s, int from) {
    int sep = from + 4;
    char c = Scan.at(s, sep);
    if (!(s.startsWith("19", from) || s.startsWith("20", from))
        || !Scan.any(".-/", c)
        || digits(s, from) != 4
        || !begins(s, from, c)) {
      return Optional.empty();
    }
    int month = digits(s, sep + 1);
    int second = sep + 1 + month;
    if (month < 1 || month > 2 || Scan.at(s, second) != c) {
      return Optional.empty();
    }
    int day = digits(s, second + 1);
    int end = second + 1 + day;
    boolean goesOn = Scan.at(s, end) == c && Digits.isFigure(Scan.at(s, end + 1));
    if (day < 1 || day > 2 || goesOn || Digits.isLetter(Scan.at(s, end))) {
      return Optional.empty();
    }
    return Optional.of(
        new SeparatedDate(
            Scan.at(s, end) == '日' ? end + 1 : end,
            Integer.parseInt(s.substring(from, from + 4)),
            Integer.parseInt(s.substring(sep + 1, second)),
            Integer.parseInt(s.substring(second + 1, end))));
  }

  /** Not inside a number of a document or a standard: HZ-2026-03-01, 编号:2026-03-01. */
  private static boolean begins(String s, int from, char separator) {
    char before = Scan.at(s, from - 1);
    if (before == '-' && separator != '-') {
      return Digits.isFigure(Scan.at(s, from - 2));
    }
    int label = Scan.any(": ", before) ? from - 1 : from;
    return !Digits.isLetter(before)
        && !Scan.any("-./", before)
        && !Scan.endsWith(s, label, "编号")
        && !Scan.endsWith(s, label, "文号");
  }

  private static int digits(String s, int from) {
    int n = 0;
    while (n < 5 && Digits.isFigure(Scan.at(s, from + n))) {
      n++;
    }
    return n;
  }
}
