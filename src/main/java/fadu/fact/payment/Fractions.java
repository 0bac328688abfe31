package fadu.fact.payment;

import fadu.clause.Sentence;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.Bound;
import fadu.fact.value.MoneyMention;
import fadu.fact.value.MoneyMentions;
import fadu.fact.value.Numerals;
import fadu.fact.value.RateMention;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Shares of the price that are written without a sign: ×0.7, 付至0.85, 六五折支付, 每满一百元付七十元. */
final class Fractions {
  private static final Pattern DECIMAL =
      Pattern.compile(
          "(?:[×xX*|]|乘以?|付至|支付至|付到|系数[为取按是]?|比例[为取按是]?:?)\\s*(0[.][0-9]{1,4})(?:[^0-9%‰]|$)");
  private static final Pattern RATIO =
      Pattern.compile("\\|\\s*([1-9][0-9]?)\\s*:\\s*([1-9][0-9]{0,2})\\s*(?:\\||$|的)");
  private static final Pattern TIMES = Pattern.compile("(0[.][0-9]{1,4})倍");
  private static final Pattern REDUCED =
      Pattern.compile("([一二三四五六七八九1-9][一二三四五六七八九0-9]?)折(?:后)?[^,;。|]{0,4}(?:支付|拨付|付款|付给|给付|付|给)");
  private static final Pattern PAID_REDUCED =
      Pattern.compile("(?:付|给|拨|结)[^,;。|0-9]{0,6}?([一二三四五六七八九1-9][一二三四五六七八九0-9]?)折");

  /** 当期计量款先付一半. */
  private static final Pattern HALF =
      Pattern.compile("(?:支付|付|给|拨)[^,;。|0-9%]{0,4}(一半|半数)(?:$|[,;。、|]|的?(?:款|价款|进度款))");

  private static final Pattern OF_WORK = Pattern.compile("当期|当月|每月|每期|进度款|已完|产值|计量|核定");
  private static final Pattern PER =
      Pattern.compile("每(?:满|完成|干完|做完|干|做|核定|确认|产生|形成)?[^,;。|付]{0,12}$");
  private static final Pattern PAYS = Pattern.compile("(?:付|给|拨)[^,;。|]{0,6}$");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Fractions() {}

  static List<RateMention> with(List<RateMention> rates, Sentence sentence) {
    String text = sentence.text();
    boolean any =
        text.contains("0.")
            || text.indexOf('折') >= 0
            || text.indexOf('每') >= 0
            || text.indexOf('半') >= 0
            || text.indexOf(':') > 0 && sentence.table() >= 0;
    if (!any) {
      return rates;
    }
    List<RateMention> all = new ArrayList<>(rates);
    Matcher decimal = DECIMAL.matcher(text);
    while (decimal.find()) {
      if (sentence.table() >= 0 || text.charAt(decimal.start()) != '|') {
        add(
            all,
            decimal.start(1),
            decimal.end(1),
            new BigDecimal(decimal.group(1)).multiply(HUNDRED));
      }
    }
    Matcher times = TIMES.matcher(text);
    while (times.find()) {
      add(all, times.start(1), times.end(1) + 1, new BigDecimal(times.group(1)).multiply(HUNDRED));
    }
    Matcher reduced = REDUCED.matcher(text);
    while (reduced.find()) {
      reduced(reduced.group(1)).ifPresent(p -> add(all, reduced.start(1), reduced.end(1) + 1, p));
    }
    if (sentence.table() >= 0) {
      ratios(all, text);
    }
    Matcher paid = PAID_REDUCED.matcher(text);
    while (paid.find()) {
      reduced(paid.group(1)).ifPresent(p -> add(all, paid.start(1), paid.end(1) + 1, p));
    }
    Matcher half = HALF.matcher(text);
    if (OF_WORK.matcher(text).find() && half.find()) {
      add(all, half.start(1), half.end(1), BigDecimal.valueOf(50));
    }
    each(all, text);
    all.sort(Comparator.comparingInt(RateMention::from));
    return all;
  }

  /** A cell that reads 3:4 or 85:100. */
  private static void ratios(List<RateMention> all, String text) {
    Matcher ratio = RATIO.matcher(text);
    int at = 0;
    while (at < text.length() && ratio.find(at)) {
      BigDecimal part = new BigDecimal(ratio.group(1));
      BigDecimal whole = new BigDecimal(ratio.group(2));
      if (part.signum() > 0 && part.compareTo(whole) <= 0) {
        BigDecimal percent = part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
        add(all, ratio.start(1), ratio.end(2), percent);
      }
      at = ratio.end(2);
    }
  }

  /** 六五折 is 65, 八折 is 80. */
  private static Optional<BigDecimal> reduced(String written) {
    StringBuilder digits = new StringBuilder();
    for (char c : written.toCharArray()) {
      Numerals.parse(String.valueOf(c)).ifPresent(n -> digits.append(n.intValue()));
    }
    return digits.length() == 0
        ? Optional.empty()
        : Optional.of(new BigDecimal(digits.length() == 1 ? digits + "0" : digits.toString()));
  }

  /** 每满一百元，付七十元. */
  private static void each(List<RateMention> all, String text) {
    if (text.indexOf('每') < 0 || text.indexOf('元') < 0) {
      return;
    }
    List<MoneyMention> sums = MoneyMentions.in(text);
    for (int i = 0; i + 1 < sums.size(); i++) {
      MoneyMention work = sums.get(i);
      MoneyMention paid = sums.get(i + 1);
      if (work.yuan().isPresent()
          && paid.yuan().isPresent()
          && work.yuan().get().signum() > 0
          && paid.yuan().get().compareTo(work.yuan().get()) <= 0
          && PER.matcher(text.substring(0, work.from())).find()
          && PAYS.matcher(text.substring(work.to(), paid.from())).find()) {
        BigDecimal percent =
            paid.yuan().get().multiply(HUNDRED).divide(work.yuan().get(), 2, RoundingMode.HALF_UP);
        add(all, paid.from(), paid.to(), percent);
      }
    }
  }

  private static void add(List<RateMention> all, int from, int to, BigDecimal percent) {
    if (all.stream().noneMatch(r -> r.from() < to && r.to() > from)) {
      all.add(new RateMention(from, to, Optional.of(percent), Bound.SINGLE, false));
    }
  }
}
