package fadu.fact.value;

import fadu.fact.pattern.PerText;
import fadu.fact.value.MoneyMention.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds amounts of money: ¥12,388,000.00元, 1.2亿元, 壹佰零贰万元整, 二十万元, ¥____. */
public final class MoneyMentions {
  private static final PerText<List<MoneyMention>> KNOWN = PerText.of(s -> in(s, Tokens.in(s)));

  private final String s;
  private final List<Token> tokens;
  private final List<MoneyMention> found = new ArrayList<>();

  private MoneyMentions(String s, List<Token> tokens) {
    this.s = s;
    this.tokens = tokens;
  }

  /** All amounts of the folded text that show they are money, in order. */
  public static List<MoneyMention> in(CharSequence text) {
    return KNOWN.in(text.toString());
  }

  static List<MoneyMention> in(String s, List<Token> tokens) {
    MoneyMentions scan = new MoneyMentions(s, tokens);
    int i = 0;
    while (i < scan.tokens.size()) {
      int end = scan.amount(i);
      do {
        i++;
      } while (i < scan.tokens.size() && scan.tokens.get(i).from() < end);
    }
    return List.copyOf(scan.found);
  }

  /**
   * The amount in a table cell that holds nothing else, whose column says what is counted.
   *
   * @param cell the cell, folded; a unit written in it counts instead of the column's
   * @param unit yuan per unit of the column: 1 for 元, 10000 for 万元
   * @return empty for a cell that is not exactly one amount
   */
  public static Optional<MoneyMention> bare(String cell, BigDecimal unit) {
    return BareAmount.in(cell, unit);
  }

  /** Reads an amount whose number is token {@code i}; returns one past what was read. */
  private int amount(int i) {
    Token t = tokens.get(i);
    MoneyPrefix prefix = MoneyPrefix.before(s, t.from());
    return switch (t.kind()) {
      case BLANK -> blank(i, prefix);
      case BROKEN -> broken(t, prefix);
      case UNIT -> t.to();
      case FIGURES, MIXED -> figures(i, prefix);
      case WORDS, IRREGULAR, POSITIONAL -> words(t, prefix);
    };
  }

  private int blank(int i, MoneyPrefix prefix) {
    Token t = tokens.get(i);
    if (Tokens.touchesNumber(s, tokens, i)) {
      return t.to();
    }
    int unit = t.to();
    while (Digits.power(Scan.at(s, unit)) > 1 && unit - t.to() < 2) {
      unit++;
    }
    Yuan yuan = Yuan.at(s, unit, unit);
    boolean filledLater =
        i + 1 < tokens.size() && tokens.get(i + 1).isNumber() && tokens.get(i + 1).from() == t.to();
    if (filledLater || !(yuan.found() || prefix.certain())) {
      return t.to();
    }
    Form form = Scan.endsWith(s, t.from(), "大写:") ? Form.WORDS : Form.FIGURES;
    int end = yuan.found() ? yuan.to() : t.to();
    add(prefix.from(), end, Optional.empty(), form, Standing.BLANK);
    return end;
  }

  /** Characters of a numeral that make no number are reported only where an amount must stand. */
  private int broken(Token t, MoneyPrefix prefix) {
    Yuan yuan = Yuan.at(s, t.to(), Scan.fill(s, t.to()));
    boolean figures = Digits.isFigure(s.charAt(t.from()));
    boolean amount = yuan.found() || (prefix.currency() && !figures);
    if (!amount || approximate(t)) {
      return t.to();
    }
    int end = yuan.found() ? yuan.to() : t.to();
    Form form = figures ? Form.FIGURES : Form.WORDS;
    add(prefix.from(), end, Optional.empty(), form, Standing.INVALID);
    return end;
  }

  private int figures(int i, MoneyPrefix prefix) {
    Token t = tokens.get(i);
    for (int k = LooseFigures.chainEnd(s, tokens, i); k > i; k--) {
      Token last = tokens.get(k);
      int power = last.is(Token.Kind.MIXED) ? MixedUnit.power(s, last) : 0;
      int to = last.is(Token.Kind.MIXED) ? MixedUnit.start(s, last) : last.to();
      Yuan yuan = Yuan.at(s, last.to(), Scan.fill(s, last.to()));
      Optional<Reading> joined =
          yuan.found() || prefix.certain()
              ? LooseFigures.join(s, t.from(), to, prefix.currency())
              : Optional.empty();
      if (joined.isPresent()) {
        Standing standing = joined.get().regular() ? Standing.READ : Standing.IRREGULAR;
        BigDecimal value = joined.get().value().movePointRight(power);
        return add(prefix.from(), last.to(), value, Form.FIGURES, yuan, standing);
      }
    }
    int unit = UnitPlace.after(s, tokens, i);
    Yuan yuan = Yuan.at(s, t.to(), unit);
    if (!yuan.found() && !prefix.certain() && !BareWan.isMoney(s, t)) {
      return t.to();
    }
    return add(prefix.from(), t.to(), t.value(), Form.FIGURES, yuan, Standing.READ);
  }

  private int words(Token t, MoneyPrefix prefix) {
    Yuan yuan = Yuan.at(s, t.to(), Scan.fill(s, t.to()));
    if (!yuan.found()) {
      int jiao = SmallChange.end(s, t, prefix);
      if (jiao > 0) {
        add(prefix.from(), jiao, Optional.of(SmallChange.yuan(s, t)), Form.WORDS, Standing.READ);
        return jiao;
      }
      boolean labelled = prefix.certain() && t.length() > 1; // 大写一致
      if (!labelled && !BareWan.isMoney(s, t)) {
        return t.to();
      }
    }
    if (approximate(t) || !t.counts()) {
      return t.to();
    }
    Standing standing = t.is(Token.Kind.IRREGULAR) ? Standing.IRREGULAR : Standing.READ;
    return add(prefix.from(), t.to(), t.value(), Form.WORDS, yuan, standing);
  }

  /** 几十万元, 数百万元 say no amount. */
  private boolean approximate(Token t) {
    return Scan.any("几数", Scan.at(s, t.from() - 1));
  }

  private int add(int from, int number, BigDecimal value, Form form, Yuan yuan, Standing standing) {
    int end = yuan.found() ? yuan.to() : Yuan.whole(s, number);
    BigDecimal amount = value.movePointRight(yuan.power()).add(yuan.cents());
    add(from, end, Optional.of(amount), form, standing);
    return end;
  }

  private void add(int from, int to, Optional<BigDecimal> yuan, Form form, Standing standing) {
    found.add(new MoneyMention(from, to, yuan.map(Reading::plain), form, standing));
  }
}
