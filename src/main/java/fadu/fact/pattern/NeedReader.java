package fadu.fact.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds in an expression the words no match can do without. Understands the common part of the
 * syntax; where there is anything else it finds nothing, which is always right.
 */
final class NeedReader {
  /** More are looked for no faster than the expression itself. */
  private static final int MOST_WORDS = 160;

  private static final int MOST_CHARACTERS = 12;

  /** Groups within groups; what is nested deeper is not understood. */
  static final int MOST_DEPTH = 32;

  /** Something this does not understand. */
  private static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unknown() {
      super(null, null, false, false);
    }
  }

  /**
   * One item of a sequence.
   *
   * @param character what it is, if it is one character and no more; otherwise empty
   */
  private record Piece(Need need, String character) {
    static final Piece ANYTHING = new Piece(Need.NONE, "");

    static Piece of(char character) {
      String word = String.valueOf(character);
      return new Piece(new Need.Word(word), word);
    }
  }

  private final String expression;
  private int at;

  private NeedReader(String expression) {
    this.expression = expression;
  }

  static Need read(String expression) {
    try {
      NeedReader reader = new NeedReader(expression);
      Need need = reader.alternatives(0);
      return reader.at < expression.length() || need.words() > MOST_WORDS ? Need.NONE : need;
    } catch (Unknown e) {
      return Need.NONE;
    }
  }

  private Need alternatives(int depth) {
    List<Need> branches = new ArrayList<>();
    branches.add(sequence(depth));
    while (next() == '|') {
      at++;
      branches.add(sequence(depth));
    }
    if (branches.stream().anyMatch(branch -> branch.length() == 0)) {
      return Need.NONE;
    }
    return branches.size() == 1 ? branches.get(0) : new Need.Any(List.copyOf(branches));
  }

  private Need sequence(int depth) {
    List<Need> all = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    while (at < expression.length() && next() != '|' && next() != ')') {
      Piece piece = piece(depth);
      Optional<Boolean> repeated = repetition();
      if (!piece.character().isEmpty() && repeated.isEmpty()) {
        word.append(piece.character());
        continue;
      }
      end(word, all);
      if (repeated.orElse(true) && piece.need().length() > 0) {
        all.add(piece.need());
      }
    }
    end(word, all);
    if (all.size() == 1) {
      return all.get(0);
    }
    all.sort(Comparator.comparingInt(Need::length).reversed().thenComparingInt(Need::words));
    return new Need.All(List.copyOf(all));
  }

  private static void end(StringBuilder word, List<Need> all) {
    if (!word.isEmpty()) {
      all.add(new Need.Word(word.toString()));
      word.setLength(0);
    }
  }

  private Piece piece(int depth) {
    char c = expression.charAt(at++);
    return switch (c) {
      case '(' -> group(depth + 1);
      case '[' -> characters();
      case '\\' -> escaped();
      case '.', '^', '$' -> Piece.ANYTHING;
      case '*', '+', '?', '{', '}', ']' -> throw new Unknown();
      default -> character(c);
    };
  }

  private static Piece character(char c) {
    if (Character.isSurrogate(c)) {
      throw new Unknown();
    }
    return Piece.of(c);
  }

  private Piece escaped() {
    char c = next();
    at++;
    if (c == 'p' || c == 'P') {
      at = after(next() == '{' ? '}' : next());
      return Piece.ANYTHING;
    }
    if ("dDsSwWbB".indexOf(c) >= 0) {
      return Piece.ANYTHING;
    }
    if (c == 'n') {
      return Piece.of('\n');
    }
    if (Character.isLetterOrDigit(c)) {
      throw new Unknown();
    }
    return character(c);
  }

  private Piece group(int depth) {
    if (depth > MOST_DEPTH) {
      throw new Unknown();
    }
    if (expression.startsWith("?:", at)) {
      at += 2;
    } else if (expression.startsWith("?P<", at) || expression.startsWith("?<", at)) {
      at = after('>');
    } else if (next() == '?') {
      throw new Unknown();
    }
    Need need = alternatives(depth);
    if (next() != ')') {
      throw new Unknown();
    }
    at++;
    return new Piece(need, "");
  }

  private Piece characters() {
    boolean open = next() == '^';
    at += open ? 1 : 0;
    List<Need> words = new ArrayList<>();
    for (boolean first = true; first || next() != ']'; first = false) {
      char c = next();
      if (c == 0) {
        throw new Unknown();
      }
      at++;
      Piece piece = c == '\\' ? escaped() : character(c);
      boolean range = next() == '-' && !expression.startsWith("]", at + 1);
      open |= c == '[' || range || piece.character().isEmpty();
      words.add(piece.need());
      at += range ? 1 : 0;
    }
    at++;
    return open || words.size() > MOST_CHARACTERS
        ? Piece.ANYTHING
        : new Piece(new Need.Any(List.copyOf(words)), "");
  }

  /** Empty without a repetition; otherwise whether the piece stands there at least once. */
  private Optional<Boolean> repetition() {
    if (at >= expression.length() || "*?+{".indexOf(next()) < 0) {
      return Optional.empty();
    }
    char c = next();
    boolean once = c == '+';
    at++;
    if (c == '{') {
      once = next() >= '1' && next() <= '9';
      if (!once && next() != '0') {
        throw new Unknown();
      }
      at = after('}');
    }
    if (at < expression.length() && next() == '?') {
      at++;
    }
    if (at < expression.length() && "*?+{".indexOf(next()) >= 0) {
      throw new Unknown();
    }
    return Optional.of(once);
  }

  private char next() {
    return at < expression.length() ? expression.charAt(at) : 0;
  }

  private int after(char end) {
    int found = expression.indexOf(end, at);
    if (found < 0) {
      throw new Unknown();
    }
    return found + 1;
  }
}
