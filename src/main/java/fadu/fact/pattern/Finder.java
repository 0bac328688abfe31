package fadu.fact.pattern;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds matches of one expression where RE2 would find them, much faster. */
final class Finder {
  private final Automaton ends;
  private final Syntax syntax;
  private volatile @Nullable Automaton starts;

  private Finder(Automaton ends, Syntax syntax) {
    this.ends = ends;
    this.syntax = syntax;
  }

  /** Empty if the expression is none of those it understands. */
  static Optional<Finder> of(String expression) {
    return SyntaxReader.read(expression)
        .flatMap(
            syntax ->
                Program.of(syntax, false)
                    .map(program -> new Finder(new Automaton(program, true), syntax)));
  }

  /**
   * End of the first match that begins at {@code from} or later, {@link Automaton#NONE} or {@link
   * Automaton#UNREAD}.
   */
  int end(String text, int from) {
    return text.isEmpty() ? Automaton.UNREAD : ends.end(text, from);
  }

  /** Where the match begins that {@link #end} found. */
  int start(String text, int from, int end) {
    Automaton backward = starts;
    if (backward == null) {
      backward = new Automaton(Program.of(syntax, true).orElseThrow(), false);
      starts = backward;
    }
    return backward.start(text, from, end);
  }
}
