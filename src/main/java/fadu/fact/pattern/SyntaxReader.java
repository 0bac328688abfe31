package fadu.fact.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the part of the syntax of RE2 that is used for contracts. Where there is anything else it
 * reads nothing at all: what it reads means the same to RE2, to the letter.
 */
final class SyntaxReader {
  /** Groups within groups; what is nested deeper is not read. */
  static final int MOST_DEPTH = 32;

  private static final int MOST_TIMES = 1000;
  private static final CharSet DIGITS = CharSet.of('0', '9');
  private static final CharSet WORD =
      CharSet.union(
          List.of(DIGITS, CharSet.of('A', 'Z'), CharSet.of('a', 'z'), CharSet.of('_', '_')));
  private static final CharSet BLANKS = CharSet.any("\t\n\f\r ");
  private static final Map<Character, CharSet> NAMED =
      Map.of(
          'd', DIGITS,
          'D', DIGITS.others(),
          'w', WORD,
          'W', WORD.others(),
          's', BLANKS,
          'S', BLANKS.others(),
          'n', CharSet.any("\n"),
          't', CharSet.any("\t"),
          'r', CharSet.any("\r"),
          'f', CharSet.any("\f"));
  private static final CharSet DOT = CharSet.any("\n").others();

  /** Something this does not read. */
  private static final class Unread extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unread() {
      super(null, null, false, false);
    }
  }

  private final String expression;
  private int at;

  private SyntaxReader(String expression) {
    this.expression = expression;
  }

  static Optional<Syntax> read(String expression) {
    try {
      SyntaxReader reader = new SyntaxReader(expression);
      Syntax all = reader.alternatives(0);
      return reader.at < expression.length() ? Optional.empty() : Optional.of(all);
    } catch (Unread e) {
      return Optional.empty();
    }
  }

  private Syntax alternatives(int depth) {
    List<Syntax> branches = new ArrayList<>();
    branches.add(row(depth));
    while (next() == '|') {
      at++;
      branches.add(row(depth));
    }
    return branches.size() == 1 ? branches.get(0) : new Syntax.Either(List.copyOf(branches));
  }

  private Syntax row(int depth) {
    List<Syntax> parts = new ArrayList<>();
    while (at < expression.length() && next() != '|' && next() != ')') {
      parts.add(repeated(piece(depth)));
    }
    return parts.size() == 1 ? parts.get(0) : new Syntax.Row(List.copyOf(parts));
  }

  private Syntax piece(int depth) {
    char c = expression.charAt(at++);
    return switch (c) {
      case '(' -> group(depth + 1);
      case '[' -> new Syntax.One(characters());
      case '\\' -> new Syntax.One(escaped());
      case '.' -> new Syntax.One(DOT);
      case '^' -> new Syntax.Edge(true);
      case '$' -> new Syntax.Edge(false);
      case '*', '+', '?', '{', '}', ']' -> throw new Unread();
      default -> new Syntax.One(character(c));
    };
  }

  private static CharSet character(char c) {
    if (Character.isSurrogate(c)) {
      throw new Unread();
    }
    return CharSet.of(c, c);
  }

  private CharSet escaped() {
    char c = next();
    at++;
    if (c == 'p' && expression.startsWith("{Han}", at)) {
      at += "{Han}".length();
      return HanSet.ALL;
    }
    CharSet named = NAMED.get(c);
    if (named != null) {
      return named;
    }
    if (c == 0 || c > 127 || Character.isLetterOrDigit(c)) {
      throw new Unread();
    }
    return character(c);
  }

  private Syntax group(int depth) {
    if (depth > MOST_DEPTH) {
      throw new Unread();
    }
    if (expression.startsWith("?:", at)) {
      at += 2;
    } else if (expression.startsWith("?P<", at) || expression.startsWith("?<", at)) {
      at = after('>');
    } else if (next() == '?') {
      throw new Unread();
    }
    Syntax inside = alternatives(depth);
    if (next() != ')') {
      throw new Unread();
    }
    at++;
    return inside;
  }

  private CharSet characters() {
    boolean not = next() == '^';
    at += not ? 1 : 0;
    List<CharSet> sets = new ArrayList<>();
    for (boolean first = true; first || next() != ']'; first = false) {
      char c = next();
      if (c == 0 || c == ']' || c == '[' && expression.startsWith(":", at + 1)) {
        throw new Unread();
      }
      at++;
      CharSet set = c == '\\' ? escaped() : character(c);
      if (next() == '-' && !expression.startsWith("]", at + 1)) {
        at++;
        set = range(set);
      }
      sets.add(set);
    }
    at++;
    CharSet all = CharSet.union(sets);
    return not ? all.others() : all;
  }

  private CharSet range(CharSet first) {
    char c = next();
    at++;
    if (c == 0 || c == '\\' || c == '[') {
      throw new Unread();
    }
    int from = first.bounds().get(0);
    boolean one = first.bounds().size() == 2 && first.bounds().get(1) == from;
    if (!one || from > c || from == '-' || Character.isSurrogate(c)) {
      throw new Unread();
    }
    return CharSet.of(from, c);
  }

  private Syntax repeated(Syntax part) {
    char c = next();
    if (at >= expression.length() || "*?+{".indexOf(c) < 0) {
      return part;
    }
    at++;
    int least = c == '+' ? 1 : 0;
    int most = c == '?' ? 1 : -1;
    if (c == '{') {
      least = number();
      most = least;
      if (next() == ',') {
        at++;
        most = next() == '}' ? -1 : number();
      }
      if (next() != '}' || most >= 0 && most < least) {
        throw new Unread();
      }
      at++;
    }
    boolean greedy = next() != '?' || at >= expression.length();
    at += greedy ? 0 : 1;
    if (part.optional() || at < expression.length() && "*?+{".indexOf(next()) >= 0) {
      throw new Unread(); // engines differ about repeating nothing
    }
    return new Syntax.Times(part, least, most, greedy);
  }

  private int number() {
    int value = 0;
    int from = at;
    while (next() >= '0' && next() <= '9' && value <= MOST_TIMES) {
      value = value * 10 + next() - '0';
      at++;
    }
    if (at == from || value > MOST_TIMES) {
      throw new Unread();
    }
    return value;
  }

  private char next() {
    return at < expression.length() ? expression.charAt(at) : 0;
  }

  private int after(char end) {
    int found = expression.indexOf(end, at);
    if (found < 0) {
      throw new Unread();
    }
    return found + 1;
  }
}
