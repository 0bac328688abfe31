package fadu.extract.docx;

import org.jspecify.annotations.Nullable;

/** Whole numbers of attributes, which hostile files fill with anything. */
final class Numbers {
  private Numbers() {}

  static int parse(@Nullable String text, int fallback) {
    Integer number = parse(text);
    return number == null ? fallback : number;
  }

  static @Nullable Integer parse(@Nullable String text) {
    if (text == null || text.isEmpty() || text.length() > 10) {
      return null;
    }
    try {
      return Integer.valueOf(text.strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
