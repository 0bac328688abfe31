package fadu.fact.pattern;

import java.util.List;

/** An expression as a tree. */
sealed interface Syntax {
  Syntax EMPTY = new Row(List.of());

  /** Whether it can match without a character. */
  boolean optional();

  /** One character of a set. */
  record One(CharSet set) implements Syntax {
    @Override
    public boolean optional() {
      return false;
    }
  }

  /** One after the other. */
  record Row(List<Syntax> parts) implements Syntax {
    @Override
    public boolean optional() {
      return parts.stream().allMatch(Syntax::optional);
    }
  }

  /** The first that leads to a match. */
  record Either(List<Syntax> parts) implements Syntax {
    @Override
    public boolean optional() {
      return parts.stream().anyMatch(Syntax::optional);
    }
  }

  /**
   * The same again and again.
   *
   * @param most -1 without end
   */
  record Times(Syntax part, int least, int most, boolean greedy) implements Syntax {
    @Override
    public boolean optional() {
      return least == 0 || part.optional();
    }
  }

  /** The start or the end of the text. */
  record Edge(boolean start) implements Syntax {
    @Override
    public boolean optional() {
      return true;
    }
  }
}
