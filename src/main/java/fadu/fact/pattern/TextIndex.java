package fadu.fact.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where pairs of characters stand in many texts. Tells of an expression in which of them it may
 * match, without looking at the others: hundreds of expressions are looked for in thousands of
 * sentences, and most are in few. Belongs to one review and one thread.
 */
public final class TextIndex {
  private static final int BITS = 8;
  private static final int BUCKETS = 1 << 2 * BITS;
  private static final int SPREAD = 0x9E3779B1;

  /** How many texts that differ. */
  private final int many;

  /** The first text that says what the text of this number says, and for each the next one. */
  private final int[] alike;

  private final int[] next;

  /** All texts that differ, each ended by a character that is in no word. */
  private final char[] all;

  /** For each of the places, the one of the texts that differ that it belongs to. */
  private final int[] owners;

  /** Places of the pairs of a bucket: from its entry to that of the next. */
  private final int[] entries = new int[BUCKETS + 1];

  private final int[] places;

  private final Map<Object, BitSet> known = new IdentityHashMap<>();

  /** Of words asked for before, the texts that differ; expressions share most of their words. */
  private final Map<String, BitSet> words = new HashMap<>();

  public TextIndex(List<String> texts) {
    Map<String, Integer> last = new HashMap<>();
    List<String> differing = new ArrayList<>();
    alike = new int[texts.size()];
    next = new int[texts.size()];
    for (int i = 0; i < next.length; i++) {
      next[i] = -1;
      Integer before = last.put(texts.get(i), i);
      if (before == null) {
        alike[differing.size()] = i;
        differing.add(texts.get(i));
      } else {
        next[before] = i;
      }
    }
    many = differing.size();
    int length = differing.stream().mapToInt(String::length).sum() + many;
    all = new char[length];
    int[] owner = new int[length];
    int at = 0;
    for (int i = 0; i < many; i++) {
      String text = differing.get(i);
      text.getChars(0, text.length(), all, at);
      all[at + text.length()] = '\uFFFF';
      Arrays.fill(owner, at, at + text.length() + 1, i);
      at += text.length() + 1;
    }
    places = new int[length];
    owners = new int[length];
    sort(owner);
  }

  private void sort(int[] owner) {
    for (int i = 0; i < all.length; i++) {
      entries[bucket(i) + 1]++;
    }
    for (int i = 0; i < BUCKETS; i++) {
      entries[i + 1] += entries[i];
    }
    int[] free = Arrays.copyOf(entries, BUCKETS);
    for (int i = 0; i < all.length; i++) {
      int place = free[bucket(i)]++;
      places[place] = i;
      owners[place] = owner[i];
    }
  }

  /** The buckets of pairs with the same first character lie beside each other. */
  private int bucket(int at) {
    return first(all[at]) << BITS | second(at + 1 < all.length ? all[at + 1] : 0);
  }

  private static int first(char c) {
    return c * SPREAD >>> 32 - BITS;
  }

  private static int second(char c) {
    return c * SPREAD >>> 30 - 2 * BITS & (1 << BITS) - 1;
  }

  /** The numbers of the texts in which the expression may match. Not to be changed. */
  public BitSet of(Pattern pattern) {
    BitSet here = known.get(pattern);
    if (here == null) {
      here = everywhere(find(pattern.need()));
      known.put(pattern, here);
    }
    return here;
  }

  /** The numbers of the texts that hold one of the words. Not to be changed. */
  public BitSet of(OneOf any) {
    BitSet here = known.get(any);
    if (here == null) {
      here = new BitSet(many);
      for (String word : any.words()) {
        note(word, here);
      }
      here = everywhere(here);
      known.put(any, here);
    }
    return here;
  }

  /** The numbers of the texts that hold the word. */
  public BitSet of(String word) {
    BitSet here = new BitSet(many);
    note(word, here);
    return everywhere(here);
  }

  /** Of texts that differ, all that are alike. */
  private BitSet everywhere(BitSet differing) {
    BitSet here = new BitSet(next.length);
    for (int i = differing.nextSetBit(0); i >= 0; i = differing.nextSetBit(i + 1)) {
      for (int text = alike[i]; text >= 0; text = next[text]) {
        here.set(text);
      }
    }
    return here;
  }

  private BitSet find(Need need) {
    BitSet here = new BitSet(many);
    if (need instanceof Need.All all && !all.parts().isEmpty()) {
      note(all.parts().get(0), here);
      for (int i = 1; i < all.parts().size() && !here.isEmpty(); i++) {
        here.and(find(all.parts().get(i)));
      }
    } else {
      note(need, here);
    }
    return here;
  }

  private void note(Need need, BitSet here) {
    if (need instanceof Need.Word word) {
      note(word.word(), here);
    } else if (need instanceof Need.Any any) {
      for (Need part : any.parts()) {
        note(part, here);
      }
    } else if (need.length() == 0) {
      here.set(0, many);
    } else {
      here.or(find(need));
    }
  }

  private void note(String word, BitSet here) {
    here.or(words.computeIfAbsent(word, this::texts));
  }

  private BitSet texts(String word) {
    BitSet here = new BitSet(many);
    int bucket = first(word.charAt(0)) << BITS;
    int to = bucket + (1 << BITS);
    if (word.length() > 1) {
      bucket |= second(word.charAt(1));
      to = bucket + 1;
    }
    for (int i = entries[bucket]; i < entries[to]; i++) {
      if (!here.get(owners[i]) && stands(word, places[i])) {
        here.set(owners[i]);
      }
    }
    return here;
  }

  private boolean stands(String word, int at) {
    int length = word.length();
    if (at + length > all.length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (all[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
