package fadu.fact.payment;

import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.Numerals;
import fadu.fact.value.PeriodMentions;
import java.math.BigDecimal;
import java.util.Optional;

/** 前九十日为宽限期，宽限期内不计利息: nothing is owed for paying late for a long while. */
final class Grace {
  private static final Pattern FREE =
      Pattern.compile(
          "(?:宽限期|宽限|前[0-9一二三四五六七八九十半]{1,4}(?:个)?(?:日|天|月|年)|此前|此间|期间|以内|之内|期内|日内|月内|天内)[^,;。]{0,8}(?:不计|免计|免付|免收|免|无|不付|不支付|不承担|不负)[^,;。]{0,6}(?:息|违约)");
  private static final Pattern NTH = Pattern.compile("第([0-9零一二两三四五六七八九十百]{1,6})(?:个)?(日|天|月)");

  /** Shorter ones are usual. */
  private static final BigDecimal DAYS = BigDecimal.valueOf(60);

  private static final BigDecimal MONTHS = BigDecimal.valueOf(3);

  private Grace() {}

  static boolean isLong(String text) {
    if (!FREE.matcher(text).find()) {
      return false;
    }
    if (PeriodMentions.in(text).stream()
        .anyMatch(p -> p.days().filter(d -> d.compareTo(DAYS) >= 0).isPresent())) {
      return true;
    }
    Matcher nth = NTH.matcher(text);
    int at = 0;
    while (at < text.length() && nth.find(at)) {
      at = Math.max(nth.end(), at + 1);
      Optional<BigDecimal> number = Numerals.parse(nth.group(1));
      BigDecimal least = nth.group(2).equals("月") ? MONTHS : DAYS;
      if (number.filter(n -> n.compareTo(least) >= 0).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
