package fadu.fact.value;

import fadu.fact.pattern.PerText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds rates: 5%, 百分之三, 3个百分点, 九成五, 千分之五, 三分之一, XX%. */
public final class RateMentions {
  /** After 成 these make a word of it: 成立, 成员, 一成不变. */
  private static final String WORDS_WITH_CHENG = "立员果品本功效套型文份绩熟就都因分长人活不新倍";

  private static final String POINT_WORDS = "位检评工焊测";

  private final String s;
  private final List<Token> tokens;
  private final List<RateMention> found = new ArrayList<>();

  /** Every way to write a rate has one of these: 3%, 百分之三, 三个百分点, 三成. */
  private static final String SIGNS = "%‰‱分点成";

  private static final PerText<List<RateMention>> KNOWN = PerText.of(RateMentions::read);

  private RateMentions(String s, List<Token> tokens) {
    this.s = s;
    this.tokens = tokens;
  }

  /** All rates of the folded text, in order. */
  public static List<RateMention> in(CharSequence text) {
    return KNOWN.in(text.toString());
  }

  private static List<RateMention> read(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (SIGNS.indexOf(s.charAt(i)) >= 0) {
        return in(s, Tokens.in(s));
      }
    }
    return List.of();
  }

  static List<RateMention> in(String s, List<Token> tokens) {
    return new RateMentions(s, tokens).scan();
  }

  private List<RateMention> scan() {
    int i = 0;
    while (i < tokens.size()) {
      i = Math.max(i + 1, rate(i));
    }
    half();
    BareSigns.in(s).forEach(at -> add(at, at + 1, Optional.empty()));
    found.sort(Comparator.comparingInt(RateMention::from));
    return Ranges.of(found, RateMention::from, RateMention::to, RateMention::with, s);
  }

  /** Reads a rate whose first number is token {@code i}; returns the index of the next to try. */
  private int rate(int i) {
    Token t = tokens.get(i);
    if ((t.isNumber() || t.is(Token.Kind.UNIT)) && s.startsWith("分之", t.to())) {
      return parts(i);
    }
    boolean place = t.is(Token.Kind.BLANK) && !Tokens.touchesNumber(s, tokens, i);
    if (!t.counts() && !place) {
      return i;
    }
    int unit = UnitPlace.after(s, tokens, i);
    int shift = signShift(Scan.at(s, unit));
    if (shift > 0) {
      sign(i, unit + 1, shift);
      return i;
    }
    int points = Scan.match(s, unit, "个百分点", "百分点", "个点");
    if (points > 0 && !Scan.any(POINT_WORDS, Scan.at(s, unit + points))) {
      add(t.from(), unit + points, value(t));
      return i;
    }
    return t.isNumber() ? tenths(i) : i;
  }

  /** Decimal places from the number before the sign to per cent, plus one; 0 for no sign. */
  private static int signShift(char c) {
    return c == '%' ? 1 : c == '‰' ? 2 : c == '‱' ? 3 : 0;
  }

  private void sign(int i, int end, int shift) {
    Token t = tokens.get(i);
    Optional<Token> lower = t.isNumber() ? Ranges.lower(s, tokens, i) : Optional.empty();
    boolean separate = found.isEmpty() || lower.isEmpty() || lastEnd() <= lower.get().from();
    if (lower.isPresent() && separate) {
      Token low = lower.get();
      add(low.from(), low.to(), value(low).map(v -> v.movePointLeft(shift - 1)));
    }
    add(t.from(), end, value(t).map(v -> v.movePointLeft(shift - 1)));
  }

  private int lastEnd() {
    return found.get(found.size() - 1).to();
  }

  /** 百分之三, 万分之零点五, 三分之一, 百分之百, 百分之____. */
  private int parts(int i) {
    Token t = tokens.get(i);
    int after = t.to() + 2;
    boolean ofHundreds = t.is(Token.Kind.UNIT) || t.value().compareTo(BigDecimal.TEN) > 0;
    BigDecimal whole =
        t.is(Token.Kind.UNIT) ? BigDecimal.ONE.movePointRight(Token.power(s, t)) : t.value();
    if (whole.compareTo(BigDecimal.ONE) <= 0) {
      return i;
    }
    for (int k = i + 1; k < tokens.size() && k <= i + 2; k++) {
      Token n = tokens.get(k);
      if (Scan.fillBefore(s, n.from()) > after) {
        break;
      }
      if (n.isNumber() || n.is(Token.Kind.UNIT)) {
        BigDecimal part =
            n.isNumber() ? n.value() : BigDecimal.ONE.movePointRight(Token.power(s, n));
        add(t.from(), n.to(), Optional.of(percent(part, whole)));
        return upperPart(k, whole);
      }
      if (n.is(Token.Kind.BLANK) && !numberFollows(k)) {
        add(t.from(), n.to(), Optional.empty());
        return k + 1;
      }
    }
    if (ofHundreds && Scan.any(" 的作支)(,。;、|\n", Scan.at(s, after))) {
      add(t.from(), after, Optional.empty());
    }
    return i;
  }

  private boolean numberFollows(int k) {
    if (k + 1 >= tokens.size()) {
      return false;
    }
    Token n = tokens.get(k + 1);
    boolean written =
        n.is(Token.Kind.FIGURES) || n.isNumber() && !Digits.isHan(Scan.at(s, n.to())); // ____一次
    return written && Scan.fillBefore(s, n.from()) <= tokens.get(k).to();
  }

  /** 百分之十至二十: the second number counts the same parts. */
  private int upperPart(int k, BigDecimal whole) {
    if (k + 1 >= tokens.size()) {
      return k + 1;
    }
    Token n = tokens.get(k + 1);
    boolean range = n.counts() && Ranges.joined(s, tokens.get(k).to(), n.from());
    if (range && !s.startsWith("分之", n.to()) && !Scan.any("个天日年月元分成%‰小周", Scan.at(s, n.to()))) {
      add(n.from(), n.to(), Optional.of(percent(n.value(), whole)));
      return k + 2;
    }
    return k + 1;
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    int scale = 10 + Math.max(0, part.scale());
    return Reading.plain(part.movePointRight(2).divide(whole, scale, RoundingMode.HALF_UP));
  }

  /** 三成, 九成五, 八成半. */
  private int tenths(int i) {
    Token t = tokens.get(i);
    if (Scan.at(s, t.to()) != '成'
        || t.value().signum() <= 0
        || t.value().compareTo(BigDecimal.TEN) > 0
        || Scan.at(s, t.from() - 1) == '第') {
      return i;
    }
    int end = t.to() + 1;
    BigDecimal percent = t.value().movePointRight(1);
    Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : t;
    if (next.from() == end
        && next.isNumber()
        && next.length() == 1
        && !Scan.any("年个次期天月日回笔周", Scan.at(s, next.to()))) {
      add(t.from(), next.to(), Optional.of(percent.add(next.value())));
      return i + 2;
    }
    if (Scan.at(s, end) == '半') {
      add(t.from(), end + 1, Optional.of(percent.add(BigDecimal.valueOf(5))));
    } else if (!Scan.any(WORDS_WITH_CHENG, Scan.at(s, end)) && !isDeal(end)) {
      add(t.from(), end, Optional.of(percent));
    }
    return i;
  }

  /** 半成 is five per cent; 半成品 is none. */
  private void half() {
    for (int at = s.indexOf("半成"); at >= 0; at = s.indexOf("半成", at + 2)) {
      boolean alone = !Scan.any("成折品一二三四五六七八九", Scan.at(s, at - 1));
      if (alone && !Scan.any(WORDS_WITH_CHENG, Scan.at(s, at + 2))) {
        add(at, at + 2, Optional.of(BigDecimal.valueOf(5)));
      }
    }
  }

  /** 一成交履约保函, but 成交价. */
  private boolean isDeal(int at) {
    return Scan.at(s, at) == '交' && Scan.any("价额通单候供", Scan.at(s, at + 1));
  }

  private static Optional<BigDecimal> value(Token t) {
    return t.isNumber() ? Optional.of(t.value()) : Optional.empty();
  }

  private void add(int from, int to, Optional<BigDecimal> percent) {
    boolean tolerance = Scan.at(s, from - 1) == '±' || Scan.endsWith(s, from, "正负");
    found.add(new RateMention(from, to, percent.map(Reading::plain), Bound.SINGLE, tolerance));
  }
}
