package fadu.web;

import java.util.List;

/**
 * The data that a contract cannot show, as a form.
 *
 * @param missing what some point could not be assessed without, most points first
 * @param known what was declared or found in a paper
 * @param others what further points may ask for
 * @param faults number of values that could not be understood
 */
record DataForm(List<Row> missing, List<Row> known, List<Row> others, long faults) {

  /**
   * One entry.
   *
   * @param key of the dictionary, {@code meta.…}
   * @param type text, date, money, rate, period or flag
   * @param choices values to choose from, the present one among them; empty for free text
   * @param value declared or, failing that, taken from a paper
   * @param declared whether the value was declared
   * @param fixed whether the value is a list or a map, which is kept as it was sent
   * @param papers what papers say of it
   * @param points that are not assessed without it
   * @param fault why the value was not understood, empty if it was
   */
  record Row(
      String key,
      String label,
      String type,
      List<String> choices,
      String value,
      boolean declared,
      boolean fixed,
      List<Said> papers,
      List<Point> points,
      String fault) {}

  /**
   * What a paper says.
   *
   * @param role of the paper
   * @param words of it, empty where it does not say so in one place
   */
  record Said(String value, String file, String role, String words, boolean effective) {}

  /** A review point. */
  record Point(String code, String title) {}
}
