package fadu.text;

import java.util.BitSet;

/**
 * Square brackets of a form around what was filled in: 工期【180】天, 户名：【某某公司】. They are no part of the
 * words; brackets left empty, those of a heading, a note about a seal or a document number stay.
 */
final class FilledBrackets {
  private static final char OPEN = '【';
  private static final char CLOSE = '】';
  private static final int LONGEST = 120;
  private static final String BOXES = "□☐☑☒■√✓【\n";

  private FilledBrackets() {}

  /** The offsets of the brackets that are left out. */
  static BitSet signs(String text) {
    BitSet signs = new BitSet();
    for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, open + 1)) {
      int close = close(text, open);
      if (close > 0
          && filled(text, open, close)
          && within(text, open)
          && !number(text, open, close)) {
        signs.set(open);
        signs.set(close);
      }
    }
    return signs;
  }

  private static int close(String text, int open) {
    int stop = Math.min(text.length(), open + LONGEST);
    for (int i = open + 1; i < stop; i++) {
      char c = text.charAt(i);
      if (c == CLOSE) {
        return i;
      }
      if (BOXES.indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** Something is written inside, and it is no note like 【盖章】. */
  private static boolean filled(String text, int open, int close) {
    boolean any = false;
    for (int i = open + 1; i < close && !any; i++) {
      any = Character.isLetterOrDigit(text.charAt(i));
    }
    String inside = text.substring(open + 1, close);
    return any && !inside.endsWith("章") && !inside.endsWith("签字") && !inside.contains("待");
  }

  /** Behind other words of its line; a bracket that begins the line is a heading. */
  private static boolean within(String text, int open) {
    int i = open - 1;
    while (i >= 0 && Characters.isBlank(text.charAt(i)) && text.charAt(i) != '\n') {
      i--;
    }
    return i >= 0 && text.charAt(i) != '\n' && "。；;".indexOf(text.charAt(i)) < 0;
  }

  /** 法释【2020】25号: the year of a document. */
  private static boolean number(String text, int open, int close) {
    boolean year = close - open == 5;
    for (int i = open + 1; i < close; i++) {
      year &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return year && !text.startsWith("年", close + 1);
  }
}
