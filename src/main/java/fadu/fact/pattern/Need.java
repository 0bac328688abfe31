package fadu.fact.pattern;

import java.util.List;

/** What a text must hold for an expression to match anywhere in it. */
sealed interface Need {
  /** Nothing is known: any text may match. */
  Need NONE = new All(List.of());

  /** Whether it is there from this character on. */
  boolean met(String text, int from);

  /** Words it looks for, for its cost. */
  int words();

  /** Length of the shortest word that may be enough, for how rarely it is met; 0: always met. */
  int length();

  /** These very characters. */
  record Word(String word) implements Need {
    @Override
    public boolean met(String text, int from) {
      return text.indexOf(word, from) >= 0;
    }

    @Override
    public int words() {
      return 1;
    }

    @Override
    public int length() {
      return word.length();
    }
  }

  /** All of these. */
  record All(List<Need> parts) implements Need {
    @Override
    public boolean met(String text, int from) {
      for (Need part : parts) {
        if (!part.met(text, from)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int words() {
      return parts.stream().mapToInt(Need::words).sum();
    }

    @Override
    public int length() {
      return parts.stream().mapToInt(Need::length).max().orElse(0);
    }
  }

  /** One of these. */
  record Any(List<Need> parts) implements Need {
    @Override
    public boolean met(String text, int from) {
      for (Need part : parts) {
        if (part.met(text, from)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public int words() {
      return parts.stream().mapToInt(Need::words).sum();
    }

    @Override
    public int length() {
      return parts.stream().mapToInt(Need::length).min().orElse(0);
    }
  }
}
