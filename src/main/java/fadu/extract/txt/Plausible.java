package fadu.extract.txt;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * Whether decoded text reads like a Chinese document. GB 18030 accepts nearly any bytes, so a file
 * in Big5, Shift-JIS or two encodings at once decodes without an error, to nonsense.
 */
final class Plausible {
  /** In Chinese prose 99 of 100 characters are of the first level; in mis-decoded text under 60. */
  private static final double COMMON = 0.75;

  private static final BitSet FIRST_LEVEL = firstLevel();

  private Plausible() {}

  private static BitSet firstLevel() {
    BitSet common = new BitSet();
    Charset gb = Charset.forName("GB18030");
    for (int row = 0xB0; row <= 0xD7; row++) {
      for (int cell = 0xA1; cell <= 0xFE; cell++) {
        common.set(new String(new byte[] {(byte) row, (byte) cell}, gb).codePointAt(0));
      }
    }
    return common;
  }

  /** Text decoded by a charset that rarely objects. */
  static boolean decoded(String text) {
    int han = 0;
    int common = 0;
    int odd = 0;
    int controls = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c >= 0x3400 && c <= 0x9FFF || c >= 0x20000) {
        han++;
        common += FIRST_LEVEL.get(c) ? 1 : 0;
      } else if (isControl(c)) {
        controls++;
      } else if (!isUsual(c)) {
        odd++;
      }
    }
    int length = Math.max(1, text.length());
    return common >= (han < 6 ? 0.5 : COMMON) * han
        && odd <= 0.05 * length
        && controls <= 0.02 * length;
  }

  /** Text that is mostly Chinese, in characters that are in use. */
  static boolean chinese(String text) {
    long han = text.codePoints().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count();
    return 3 * han >= text.length() && decoded(text);
  }

  /** HZ and ISO-2022 write Chinese in plain ASCII between escapes. */
  static boolean notEscaped(String text) {
    int shifts = 0;
    for (int i = text.indexOf("~{"); i >= 0; i = text.indexOf("~{", i + 2)) {
      int end = text.indexOf("~}", i);
      if (end > i && (end - i) % 2 == 0) {
        shifts++;
      }
    }
    return shifts == 0 && !text.contains("\u001b$");
  }

  static boolean isControl(int c) {
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B && c != 0
        || c >= 0x7F && c < 0xA0;
  }

  /** Latin, punctuation and symbols as GB 2312 has them, full-width forms, box drawing. */
  private static boolean isUsual(int c) {
    return c < 0x500
        || c >= 0x2000 && c <= 0x27BF
        || c >= 0x3000 && c <= 0x33FF
        || c >= 0xFE30 && c <= 0xFFEE
        || c >= 0x1F000 && c <= 0x1FAFF;
  }
}
