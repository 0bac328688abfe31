package fadu.fact.pattern;

import org.jspecify.annotations.Nullable;

/**
 * Expressions compiled before, found by the identity of their text: a constant of the program is
 * the same text every time. A small table without locks; what it has lost is compiled again.
 */
final class Compiled {
  private static final int SLOTS = 1 << 10;
  private static final @Nullable Entry[] TABLE = new Entry[SLOTS];

  private record Entry(String text, Pattern pattern) {}

  private Compiled() {}

  static @Nullable Pattern of(String text) {
    Entry entry = TABLE[slot(text)];
    return entry != null && entry.text == text ? entry.pattern : null;
  }

  static void note(String text, Pattern pattern) {
    TABLE[slot(text)] = new Entry(text, pattern);
  }

  private static int slot(String text) {
    return text.hashCode() * 0x9E3779B1 >>> 22;
  }
}
