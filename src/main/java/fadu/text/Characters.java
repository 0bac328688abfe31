package fadu.text;

import java.text.Normalizer;

/** What single characters are, and what they fold to. */
final class Characters {
  private static final String[] FOLDED = new String[0x10000];

  private Characters() {}

  static boolean isBlank(int c) {
    return c == ' '
        || c == '\t'
        || c == 0x3000
        || c == 0xA0
        || (c >= 0x2000 && c <= 0x200A)
        || c == 0x202F
        || c == 0x205F
        || c == 0x1680
        || c == 0x2028
        || c == 0x2029
        || c == 0x2800;
  }

  /** Columns a blank takes on a page of fixed pitch; a tab counts as a wide gap. */
  static int width(int c) {
    return c == '\t' ? 4 : c == 0x3000 || c == 0x2003 ? 2 : isBlank(c) ? 1 : 0;
  }

  /** Characters that print nothing: zero-width, direction marks, variation selectors, tags. */
  static boolean isInvisible(int c) {
    if (c < 0xAD) {
      return c < 0x20 && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0;
    }
    return c == 0xAD
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0000 && c <= 0xE0FFF)
        || c == 0x034F
        || c == 0x061C
        || c == 0x115F
        || c == 0x1160
        || c == 0x17B4
        || c == 0x17B5
        || (c >= 0x180B && c <= 0x180F)
        || c == 0x3164
        || c == 0xFFA0
        || (c >= 0xFFF0 && c <= 0xFFFB)
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0x1D173 && c <= 0x1D17A)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.ENCLOSING_MARK;
  }

  static boolean isHan(int c) {
    return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c == 0x3007;
  }

  static boolean isLatin(int c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** The character as rules match it; one to several characters. */
  static String fold(int c) {
    if (c >= 0x10000) {
      return compatible(c);
    }
    String folded = FOLDED[c];
    if (folded == null) {
      folded = foldAnew(c);
      FOLDED[c] = folded;
    }
    return folded;
  }

  private static String foldAnew(int c) {
    boolean circled = c >= 0x2460 && c <= 0x2473 || c >= 0x24B6 && c <= 0x24FF;
    if (circled) {
      return Character.toString(c); // ① stays: folded to 1 it would melt into the text after it
    }
    int radical = Radicals.ideograph(c);
    if (radical != 0) {
      return Character.toString(radical);
    }
    switch (c) {
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x2500, 0x2501, 0xFE58:
        return "-";
      case '帐':
        return "账"; // 帐户 and 账户 are one word
      case 0x25CB, 0x25EF, 0x3007:
        return c == 0x3007 ? "〇" : Character.toString(c);
      case 0x301C, 0x223C:
        return "~";
      default:
        return compatible(c);
    }
  }

  /** NFKC, but for characters it would turn into a blank with a mark on it, or into nothing. */
  private static String compatible(int c) {
    String itself = Character.toString(c);
    String folded = Normalizer.normalize(itself, Normalizer.Form.NFKC);
    boolean plain =
        !folded.isEmpty() && folded.codePoints().noneMatch(f -> isBlank(f) || isInvisible(f));
    if (plain && folded.codePointCount(0, folded.length()) == 1 && !folded.equals(itself)) {
      // A superscript minus becomes a minus, and that a dash. Two steps at most: NFKC of NFKC is
      // itself.
      return fold(folded.codePointAt(0));
    }
    return plain ? folded : itself;
  }
}
