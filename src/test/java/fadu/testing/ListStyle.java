package fadu.testing;

import java.util.List;

/** Numbers of a list in Chinese contracts, as printed and as Word is told to print them. */
enum ListStyle {
  /** 第一条, 1.1, （一）. */
  ARTICLES(
      new Level("chineseCounting", "第%1条", true),
      new Level("decimal", "%1.%2", true),
      new Level("chineseCounting", "（%3）", false)),
  /** 一、, 1.1, （1）. */
  AGREEMENT(
      new Level("chineseCounting", "%1、", false),
      new Level("decimal", "%1.%2", true),
      new Level("decimal", "（%3）", false)),
  /** 第一条, （一）, 1. */
  CLAUSES(
      new Level("chineseCounting", "第%1条", true),
      new Level("chineseCounting", "（%2）", false),
      new Level("decimal", "%3.", false)),
  /** 一、, （一）, 1. */
  ITEMS(
      new Level("chineseCounting", "%1、", false),
      new Level("chineseCounting", "（%2）", false),
      new Level("decimal", "%3.", false));

  /**
   * @param format Word's name of the numerals
   * @param text with {@code %1} to {@code %3} for the numbers of the levels
   * @param spaced whether a space follows the number
   */
  record Level(String format, String text, boolean spaced) {}

  private static final String DIGITS = "〇一二三四五六七八九";

  private final List<Level> levels;

  ListStyle(Level... levels) {
    this.levels = List.of(levels);
  }

  List<Level> levels() {
    return levels;
  }

  /** The number as printed, with the space that may follow it. */
  String label(int level, int[] counts) {
    Level at = levels.get(level);
    String text = at.text();
    for (int i = 0; i <= level; i++) {
      String number =
          at.format().equals("decimal") ? String.valueOf(counts[i]) : chinese(counts[i]);
      text = text.replace("%" + (i + 1), number);
    }
    return at.spaced() ? text + " " : text;
  }

  private static String chinese(int number) {
    String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS.charAt(number / 10)) + "十";
    return number % 10 == 0 ? tens : tens + DIGITS.charAt(number % 10);
  }
}
