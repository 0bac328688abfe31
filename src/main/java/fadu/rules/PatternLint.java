package fadu.rules;

import java.util.Optional;
import java.util.Set;

/**
 * Refuses wordings that are slow or match anywhere: without literal words, with unbounded gaps,
 * with gaps over 100 characters, with repetition inside repetition.
 */
final class PatternLint {
  private static final int LONGEST_GAP = 100;

  /**
   * What is known of a piece of a pattern.
   *
   * @param literal number of characters that must stand there
   * @param open whether it stands for any character but some ({@code .}, {@code [^…]}, a group)
   * @param repeats highest number of repetitions inside
   */
  private record Piece(int literal, boolean open, int repeats) {}

  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String why;

    Refused(String why) {
      super(why, null, false, false);
      this.why = why;
    }
  }

  private final String text;
  private final Set<String> groups;
  private int at;

  private PatternLint(String text, Set<String> groups) {
    this.text = text;
    this.groups = groups;
  }

  /** What is wrong, if anything. */
  static Optional<String> check(String text, Set<String> groups) {
    try {
      PatternLint lint = new PatternLint(text, groups);
      Piece all = lint.alternatives(0);
      if (lint.at < text.length()) {
        return Optional.of("括号不成对");
      }
      return all.literal() < 2
          ? Optional.of("没有必须出现的词，会到处匹配；每个并列的写法都要有至少两个固定的字或一个 {词组}")
          : Optional.empty();
    } catch (Refused e) {
      return Optional.of(e.why);
    }
  }

  private Piece alternatives(int depth) {
    if (depth > 10) {
      throw new Refused("括号嵌套过深");
    }
    Piece all = sequence(depth);
    while (at < text.length() && text.charAt(at) == '|') {
      at++;
      Piece next = sequence(depth);
      all =
          new Piece(
              Math.min(all.literal(), next.literal()),
              all.open() || next.open(),
              Math.max(all.repeats(), next.repeats()));
    }
    return all;
  }

  private Piece sequence(int depth) {
    int literal = 0;
    boolean open = false;
    int repeats = 1;
    while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
      Piece atom = atom(depth);
      int times = quantifier(atom);
      literal += times == 1 ? atom.literal() : 0;
      open |= atom.open();
      repeats = Math.max(repeats, Math.abs(times) * atom.repeats());
      if (repeats > LONGEST_GAP && atom.repeats() > 1) {
        throw new Refused("重复里套着重复");
      }
    }
    return new Piece(literal, open, repeats);
  }

  private Piece atom(int depth) {
    char c = text.charAt(at);
    return switch (c) {
      case '(' -> group(depth);
      case '[' -> characters();
      case '{' -> terms();
      case '.' -> {
        at++;
        yield new Piece(0, true, 1);
      }
      case '\\' -> {
        boolean letter = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        if (at + 1 >= text.length()) {
          throw new Refused("末尾的反斜杠没有下文");
        }
        boolean negated = letter && Character.isUpperCase(text.charAt(at + 1));
        at += 2;
        yield new Piece(letter ? 0 : 1, negated, 1);
      }
      case '^', '$' -> {
        at++;
        yield new Piece(0, false, 1);
      }
      case '*', '+', '?' -> throw new Refused("“" + c + "”前面没有可重复的内容");
      default -> {
        at++;
        yield new Piece(1, false, 1);
      }
    };
  }

  private Piece group(int depth) {
    at++;
    if (text.startsWith("?", at)) {
      int colon = text.indexOf(':', at);
      int name = text.indexOf('>', at);
      boolean named = text.startsWith("?P<", at) && name > 0;
      if (!named && !text.startsWith("?:", at)) {
        throw new Refused("只接受 (…)、(?:…)、(?P<名>…)");
      }
      at = (named ? name : colon) + 1;
    }
    Piece inside = alternatives(depth + 1);
    if (at >= text.length() || text.charAt(at) != ')') {
      throw new Refused("括号不成对");
    }
    at++;
    return new Piece(inside.literal(), true, inside.repeats());
  }

  private Piece characters() {
    boolean negated = text.startsWith("[^", at);
    int close = text.indexOf(']', at + (negated ? 3 : 2));
    if (close < 0) {
      throw new Refused("方括号没有收尾");
    }
    at = close + 1;
    return new Piece(0, negated, 1);
  }

  private Piece terms() {
    int close = text.indexOf('}', at);
    String name = close < 0 ? "" : text.substring(at + 1, close);
    if (!groups.contains(name)) {
      throw new Refused("没有词组“" + name + "”");
    }
    at = close + 1;
    return new Piece(2, true, 1);
  }

  /** 1 for exactly once, −1 for at most once, else the highest number of repetitions. */
  private int quantifier(Piece atom) {
    char c = at < text.length() ? text.charAt(at) : ' ';
    int times = 1;
    if (c == '?') {
      at++;
      times = -1;
    } else if (c == '*' || c == '+') {
      unbounded(atom);
      at++;
      times = 2;
    } else if (c == '{' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
      times = counted(atom);
    }
    if (times != 1 && at < text.length() && text.charAt(at) == '?') {
      at++;
    }
    return times;
  }

  private int counted(Piece atom) {
    int close = text.indexOf('}', at);
    String[] ends = close < 0 ? new String[0] : text.substring(at + 1, close).split(",", -1);
    if (ends.length == 0 || ends.length > 2 || !ends[0].matches("[0-9]{1,4}")) {
      throw new Refused("花括号里的次数不对");
    }
    String most = ends[ends.length - 1];
    at = close + 1;
    if (most.isEmpty()) {
      unbounded(atom);
      return 2;
    }
    if (!most.matches("[0-9]{1,4}") || Integer.parseInt(most) > LONGEST_GAP) {
      throw new Refused("间隔超过 " + LONGEST_GAP + " 个字");
    }
    int times = Integer.parseInt(most);
    return times == 1 && ends[0].equals("0") ? -1 : Math.max(times, 2);
  }

  private static void unbounded(Piece atom) {
    if (atom.open() || atom.repeats() > 1) {
      throw new Refused("没有上限的 .*、[^…]* 或括号重复，改成 {0,30} 这样有上限的间隔");
    }
  }
}
