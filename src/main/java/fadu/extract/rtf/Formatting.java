package fadu.extract.rtf;

import fadu.extract.flow.Flow;
import fadu.extract.flow.Notices;

/** Control words that change how the text after them is read or what it means. */
final class Formatting {
  private static final int TINY_HALF_POINTS = 4;

  private Formatting() {}

  /** Applies the word to its group; false if it is none of these. */
  static boolean apply(
      String word, boolean hasNumber, int number, Group group, Charsets charsets, Notices notices) {
    boolean on = !hasNumber || number != 0;
    switch (word) {
      case "ansicpg" -> charsets.page(number);
      case "uc" -> group.fallback = Math.max(0, Math.min(8, number));
      case "f" -> {
        group.font = number;
        charsets.font(number);
      }
      case "fcharset" -> charsets.fontCharset(number);
      case "cf" -> group.colour = number;
      case "cb", "chcbpat", "cbpat", "highlight" -> group.ground = number;
      case "fs" -> group.tiny = hasNumber && number <= TINY_HALF_POINTS;
      case "v" -> group.set(Flow.HIDDEN, on);
      case "strike", "striked" -> group.set(Flow.STRUCK, on);
      case "revised" -> {
        group.set(Flow.INSERTED, on);
        notices.tracked();
      }
      case "deleted" -> {
        group.deleted = on;
        notices.tracked();
      }
      case "plain" -> {
        group.flags = 0;
        group.deleted = false;
        group.colour = 0;
        group.ground = 0;
        group.tiny = false;
      }
      case "ulnone" -> group.set(Flow.UNDERLINED, false);
      case "ul",
          "uld",
          "uldb",
          "uldash",
          "uldashd",
          "uldashdd",
          "ulth",
          "ulw",
          "ulwave",
          "ulhair" ->
          group.set(Flow.UNDERLINED, on);
      default -> {
        return false;
      }
    }
    return true;
  }
}
