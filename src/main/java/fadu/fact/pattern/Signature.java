package fadu.fact.pattern;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which characters and pairs of characters a text may have, in a few hundred bits: hundreds of
 * expressions are looked for in the same sentence. Made when a text is asked about again, found by
 * the text's identity in a small table, and forgotten with the review; no answer depends on whether
 * one is there.
 */
final class Signature {
  private static final int SLOTS = 1 << 15;

  /** Shorter texts are looked through as fast; longer ones have nearly every pair. */
  private static final int SHORTEST = 8;

  private static final int LONGEST = 1200;
  private static final long[] UNKNOWN = {};
  private static final int SPREAD = 0x9E3779B1;

  /** Plain reads and writes: what is seen is whole, and if it is another text's, it is not used. */
  private static final @Nullable Signature[] TABLE = new Signature[SLOTS];

  /** The one asked for last: a text is mostly asked about many times in a row. */
  private static @Nullable Signature last;

  private final String text;

  /** Empty the first time a text is seen. */
  private final long[] bits;

  private final int mask;

  private Signature(String text, long[] bits) {
    this.text = text;
    this.bits = bits;
    this.mask = (bits.length << 6) - 1;
  }

  /** The bits are all set before there is a signature that another thread might see. */
  private static Signature read(String text) {
    int length = text.length();
    long[] bits = new long[length < 40 ? 16 : length < 120 ? 64 : 256];
    char before = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      set(bits, one(c));
      if (i > 0) {
        set(bits, pair(before, c));
      }
      before = c;
    }
    return new Signature(text, bits);
  }

  /** What a text may have; null if nothing is known of it yet. */
  static @Nullable Signature of(String text) {
    Signature before = last;
    if (before != null && before.text == text) {
      return before;
    }
    int length = text.length();
    if (length < SHORTEST || length > LONGEST) {
      return null;
    }
    int slot = slot(text);
    Signature seen = TABLE[slot];
    if (seen == null || seen.text != text) {
      TABLE[slot] = new Signature(text, UNKNOWN);
      return null;
    }
    if (seen.bits.length == 0) {
      seen = read(text);
      TABLE[slot] = seen;
    }
    last = seen;
    return seen;
  }

  /** The same, made if nothing is known of the text yet; null where it would tell nothing. */
  static @Nullable Signature atOnce(String text) {
    Signature known = of(text);
    return known == null && text.length() >= SHORTEST && text.length() <= LONGEST
        ? of(text)
        : known;
  }

  /** By a few of its characters: most texts are pieces looked at once, not worth a hash. */
  static int slot(String text) {
    int length = text.length();
    if (length < 4) {
      return 0;
    }
    int some = text.charAt(length >> 1) * 31 + text.charAt(length >> 2);
    some = (some * 31 + text.charAt(length - (length >> 2))) * 31 + text.charAt(1);
    return (some * 31 + length) * SPREAD >>> 17;
  }

  /** No text of a review is kept behind it. */
  static void forget() {
    Arrays.fill(TABLE, null);
    last = null;
  }

  static int one(char c) {
    return c * SPREAD >>> 16;
  }

  static int pair(char first, char second) {
    return (first * 31 + second) * SPREAD >>> 12;
  }

  private static void set(long[] bits, int hash) {
    int bit = hash & (bits.length << 6) - 1;
    bits[bit >> 6] |= 1L << bit;
  }

  /** False only where the text has nothing of this hash. */
  boolean may(int hash) {
    int bit = hash & mask;
    return (bits[bit >> 6] >>> bit & 1) != 0;
  }
}
