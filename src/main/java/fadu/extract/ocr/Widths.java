package fadu.extract.ocr;

/** How wide printed characters are, in ems; signs without the blank that belongs to them. */
final class Widths {
  private Widths() {}

  /** Of each UTF-16 unit; the second half of a pair has none to speak of. */
  static float[] of(String text) {
    float[] widths = new float[text.length()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = of(text.charAt(i));
    }
    return widths;
  }

  private static float of(char c) {
    if (Character.isLowSurrogate(c)) {
      return 0.15f;
    }
    if (isWide(c)) {
      return 1;
    }
    if ("，。、；：！？,;:!".indexOf(c) >= 0) {
      return 0.36f;
    }
    if ("（）〔〕【】《》“”‘’「」".indexOf(c) >= 0) {
      return 0.4f;
    }
    if (".·'|il()[]".indexOf(c) >= 0) {
      return 0.32f;
    }
    if (c < 0x250) {
      return c == '%' || c == 'm' || c == 'M' || c == 'W' || c == '@' ? 0.85f : 0.55f;
    }
    return 0.9f;
  }

  private static boolean isWide(char c) {
    return c >= 0x2E80 && c < 0x3000
        || c >= 0x3040 && c < 0xFE00
        || c >= 0xD800 && c <= 0xDBFF
        || c >= 0x2460 && c <= 0x25FF;
  }

  /** Whether any character is as high as it is wide. */
  static boolean anyWide(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isWide(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
