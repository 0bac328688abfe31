package fadu.fact.value;

import fadu.fact.pattern.PerText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the numbers and blanks of a text, in order, in one pass. */
final class Tokens {
  /** Before 一 these make a word of it: 统一, 第一, 唯一. */
  private static final String ONE_ENDS_WORD = "统唯单任逐专归划某同";

  /** The few characters a number or a blank can start with; most of a text is passed by. */
  private static final boolean[] STARTS = new boolean[0x10000];

  static {
    for (char c = 0; c < 0xFFFF; c++) {
      STARTS[c] = Digits.isFigure(c) || Digits.isNumeral(c) || c == '半' || Blanks.starts(c);
    }
  }

  private final String s;
  private final List<Token> found = new ArrayList<>();

  private Tokens(String s) {
    this.s = s;
  }

  private static final PerText<List<Token>> KNOWN = PerText.of(Tokens::read);

  static List<Token> in(String s) {
    return KNOWN.in(s);
  }

  private static List<Token> read(String s) {
    Tokens tokens = new Tokens(s);
    int i = 0;
    while (i < s.length()) {
      i = STARTS[s.charAt(i)] ? tokens.next(i) : i + 1;
    }
    return List.copyOf(tokens.found);
  }

  /** Whether the blank {@code i} only follows a value already written: 5【】日, __10__日. */
  static boolean touchesNumber(String s, List<Token> tokens, int i) {
    return i > 0
        && tokens.get(i - 1).isNumber()
        && Scan.fill(s, tokens.get(i - 1).to()) >= tokens.get(i).from();
  }

  private int next(int i) {
    char c = s.charAt(i);
    if (Digits.isFigure(c)) {
      return figures(i);
    }
    if (Digits.isNumeral(c)) {
      return words(i);
    }
    if (c == '半') {
      return half(i);
    }
    int end = Blanks.end(s, i);
    if (end < 0) {
      return i + 1;
    }
    found.add(new Token(i, end, Token.Kind.BLANK, BigDecimal.ZERO));
    return end;
  }

  private int figures(int from) {
    Optional<Numeral> number = Figures.at(s, from);
    if (number.isEmpty()) {
      int end = Figures.end(s, from);
      found.add(new Token(from, end, Token.Kind.BROKEN, BigDecimal.ZERO));
      return end;
    }
    Numeral n = number.get();
    boolean mixed = n.style() == Numeral.Style.MIXED;
    found.add(new Token(from, n.to(), mixed ? Token.Kind.MIXED : Token.Kind.FIGURES, n.value()));
    return n.to();
  }

  private int words(int start) {
    int end = NumeralRun.end(s, start);
    int first = endsWord(s.charAt(start), Scan.at(s, start - 1)) ? start + 1 : start;
    if (first == end) {
      return end;
    }
    Optional<Reading> reading =
        end - first > ChineseNumeral.LONGEST
            ? Optional.empty()
            : ChineseNumeral.read(s.substring(first, end));
    found.add(
        reading
            .map(r -> new Token(first, end, kind(r), r.value()))
            .orElseGet(() -> new Token(first, end, broken(first, end), BigDecimal.ZERO)));
    return end;
  }

  private static boolean endsWord(char c, char before) {
    return switch (c) {
      case '一' -> Scan.any(ONE_ENDS_WORD, before);
      case '伍' -> Scan.any("队入退", before); // 队伍五日内退场
      case '拾' -> Scan.any("收捡", before);
      case '陆' -> Scan.any("大登内水", before);
      default -> false;
    };
  }

  private static Token.Kind kind(Reading reading) {
    return !reading.regular()
        ? Token.Kind.IRREGULAR
        : reading.positional() ? Token.Kind.POSITIONAL : Token.Kind.WORDS;
  }

  private Token.Kind broken(int from, int end) {
    for (int i = from; i < end; i++) {
      if (Digits.power(s.charAt(i)) == 0) {
        return Token.Kind.BROKEN;
      }
    }
    return Token.Kind.UNIT;
  }

  /** 半 counts only before a unit of time: 半年, 半个月. */
  private int half(int i) {
    if (i + 1 < s.length() && "年个月天日周".indexOf(s.charAt(i + 1)) >= 0) {
      found.add(new Token(i, i + 1, Token.Kind.WORDS, new BigDecimal("0.5")));
    }
    return i + 1;
  }
}
