package fadu.fact.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Characters that no set of a program tells apart are one letter. */
final class Alphabet {
  /** Half of a character of another plane. */
  static final int HALF = 0;

  private static final int NARROW = 32;
  private static final char FIRST_HAN = '\u4e00';
  private static final char LAST_HAN = '\u9fff';
  private static final int SPREAD = 0x9E3779B1;

  private final int letters;

  /** Which sets hold a letter. */
  private final List<BitSet> sets = new ArrayList<>();

  /** First characters of the stretches of one letter, in order, with their letters. */
  private final int[] from;

  private final int[] letter;

  /** The letters of narrow stretches by character; 0 where none is noted. */
  private final char[] keys;

  private final char[] values;
  private final int shift;

  /** The letter of all Chinese characters that are not noted; -1 if they are not all one. */
  private final int han;

  Alphabet(List<CharSet> all) {
    TreeSet<Integer> bounds = new TreeSet<>(List.of(0, 0xD800, 0xE000));
    for (CharSet set : all) {
      for (int i = 0; i < set.bounds().size(); i += 2) {
        bounds.add(set.bounds().get(i));
        bounds.add(set.bounds().get(i + 1) + 1);
      }
    }
    bounds.remove(0x10000);
    from = bounds.stream().mapToInt(Integer::intValue).toArray();
    letter = new int[from.length];
    sets.add(new BitSet());
    Map<BitSet, Integer> known = new HashMap<>();
    int narrow = 0;
    for (int i = 0; i < from.length; i++) {
      BitSet in = new BitSet();
      for (int s = 0; s < all.size(); s++) {
        in.set(s, all.get(s).has(from[i]));
      }
      boolean half = from[i] >= 0xD800 && from[i] < 0xE000;
      letter[i] = half ? HALF : known.computeIfAbsent(in, b -> sets.size());
      if (letter[i] == sets.size()) {
        sets.add(in);
      }
      narrow += width(i) <= NARROW ? width(i) : 0;
    }
    letters = sets.size();
    int bits = 33 - Integer.numberOfLeadingZeros(Math.max(2, narrow));
    keys = new char[1 << bits];
    values = new char[1 << bits];
    shift = 32 - bits;
    for (int i = 0; i < from.length; i++) {
      for (int c = from[i]; width(i) <= NARROW && c < from[i] + width(i); c++) {
        note((char) c, letter[i]);
      }
    }
    han = han();
  }

  private int han() {
    int one = -1;
    for (int i = 0; i < from.length; i++) {
      if (width(i) > NARROW && from[i] <= LAST_HAN && from[i] + width(i) > FIRST_HAN) {
        if (one >= 0 && one != letter[i]) {
          return -1;
        }
        one = letter[i];
      }
    }
    return one;
  }

  private int width(int i) {
    return (i + 1 < from.length ? from[i + 1] : 0x10000) - from[i];
  }

  private void note(char c, int value) {
    int slot = (c * SPREAD) >>> shift;
    while (values[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = c;
    values[slot] = (char) value;
  }

  int letters() {
    return letters;
  }

  BitSet sets(int letter) {
    return sets.get(letter);
  }

  int of(char c) {
    int slot = (c * SPREAD) >>> shift;
    while (values[slot] != 0) {
      if (keys[slot] == c) {
        return values[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return han >= 0 && c >= FIRST_HAN && c <= LAST_HAN ? han : wide(c);
  }

  private int wide(char c) {
    int low = 0;
    int high = from.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (from[middle] <= c) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return letter[low];
  }
}
