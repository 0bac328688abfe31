package fadu.fact.pattern;

import java.util.List;

/** Plain words of which one is enough. */
public final class OneOf {
  private final String[] words;
  private final int[] hashes;

  public OneOf(List<String> words) {
    this.words = words.toArray(String[]::new);
    this.hashes = words.stream().flatMapToInt(Sieve::hashes).toArray();
  }

  List<String> words() {
    return List.of(words);
  }

  public boolean in(String text) {
    Signature signature = Signature.of(text);
    for (int i = 0; i < words.length; i++) {
      boolean may =
          signature == null || signature.may(hashes[2 * i]) && signature.may(hashes[2 * i + 1]);
      if (may && text.contains(words[i])) {
        return true;
      }
    }
    return false;
  }
}
