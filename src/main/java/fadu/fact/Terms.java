package fadu.fact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many words, all looked for in one pass over a text (Aho and Corasick): a tree of the words, and
 * from each place in it the way to the longest end of what was read that begins a word too.
 */
final class Terms {
  private static final int SPREAD = 0x9E3779B1;

  /** Called for each place of a word. */
  interface Found {
    void at(int word, int from, int to);
  }

  private final int[] lengths;

  /** For each place in the tree the word that ends there, -1 for none. */
  private final int[] words;

  /** Where to go on if no word goes on with the next character. */
  private final int[] fallbacks;

  /** The next place on that way where a word ends, 0 for none. */
  private final int[] shorter;

  /** Steps by place and character, in a table without gaps of order. */
  private final long[] keys;

  private final int[] nexts;
  private final int shift;

  Terms(List<String> all) {
    List<Map<Character, Integer>> tree = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    tree.add(new HashMap<>());
    ends.add(-1);
    for (int i = 0; i < all.size(); i++) {
      int at = 0;
      for (char c : all.get(i).toCharArray()) {
        Integer next = tree.get(at).get(c);
        if (next == null) {
          next = tree.size();
          tree.get(at).put(c, next);
          tree.add(new HashMap<>());
          ends.add(-1);
        }
        at = next;
      }
      ends.set(at, i);
    }
    lengths = all.stream().mapToInt(String::length).toArray();
    words = ends.stream().mapToInt(Integer::intValue).toArray();
    fallbacks = new int[tree.size()];
    shorter = new int[tree.size()];
    int bits = 34 - Integer.numberOfLeadingZeros(tree.size());
    keys = new long[1 << bits];
    nexts = new int[1 << bits];
    shift = 32 - bits;
    Arrays.fill(keys, -1);
    for (int at = 0; at < tree.size(); at++) {
      for (Map.Entry<Character, Integer> step : tree.get(at).entrySet()) {
        note(at, step.getKey(), step.getValue());
      }
    }
    link(tree);
  }

  private void link(List<Map<Character, Integer>> tree) {
    Deque<Integer> open = new ArrayDeque<>(tree.get(0).values());
    while (!open.isEmpty()) {
      int at = open.remove();
      int back = fallbacks[at];
      shorter[at] = words[back] >= 0 ? back : shorter[back];
      tree.get(at)
          .forEach(
              (c, next) -> {
                fallbacks[next] = next(back, c);
                open.add(next);
              });
    }
  }

  private void note(int at, char c, int next) {
    int slot = slot(at, c);
    while (keys[slot] >= 0) {
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = (long) at << 16 | c;
    nexts[slot] = next;
  }

  private int slot(int at, char c) {
    return (at * 31 + c) * SPREAD >>> shift;
  }

  /** The place after one more character. */
  private int next(int from, char c) {
    int at = from;
    while (true) {
      long key = (long) at << 16 | c;
      for (int slot = slot(at, c); keys[slot] >= 0; slot = slot + 1 & keys.length - 1) {
        if (keys[slot] == key) {
          return nexts[slot];
        }
      }
      if (at == 0) {
        return 0;
      }
      at = fallbacks[at];
    }
  }

  /** Every place of every word, by where it ends. */
  void scan(String text, Found found) {
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      at = next(at, text.charAt(i));
      for (int end = words[at] >= 0 ? at : shorter[at]; end > 0; end = shorter[end]) {
        found.at(words[end], i + 1 - lengths[words[end]], i + 1);
      }
    }
  }
}
