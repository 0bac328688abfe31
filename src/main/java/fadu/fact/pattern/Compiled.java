package fadu.fact.pattern;

import org.jspecify.annotations.Nullable;

/**
 * Expressions compiled before: constants of the program, and what is made of the names of the
 * sides, which most contracts share. A small table without locks; what it has lost is compiled
 * again.
 */
final class Compiled {
  private static final int SLOTS = 1 << 13;
  private static final @Nullable Entry[] TABLE = new Entry[SLOTS];

  private record Entry(String text, Pattern pattern) {}

  private Compiled() {}

  static @Nullable Pattern of(String text) {
    Entry entry = TABLE[slot(text)];
    return entry != null && entry.text.equals(text) ? entry.pattern : null;
  }

  static void note(String text, Pattern pattern) {
    TABLE[slot(text)] = new Entry(text, pattern);
  }

  private static int slot(String text) {
    return text.hashCode() * 0x9E3779B1 >>> 19;
  }
}
