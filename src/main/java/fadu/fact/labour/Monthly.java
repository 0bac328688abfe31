package fadu.fact.labour;

import fadu.fact.pattern.Pattern;
import java.math.BigDecimal;

/** Whether a cycle is no longer than a month, and whether a text says so or denies it. */
final class Monthly {
  private static final BigDecimal LONGEST = BigDecimal.valueOf(31);

  /** 不按月支付,分三个节点拨付. */
  private static final Pattern DENIED =
      Pattern.compile("(?:不|不再|不实行|不采用|不采取|取消|停止|改变|无须|无需|不必|并非|不是)$");

  private static final Pattern REFUSED =
      Pattern.compile("(?:人工|工资|工钱|劳务费|薪)[^,;。|]{0,10}不(?:再|实行|采用|采取)?(?:按(?:自然)?月|逐月|月结)");

  private Monthly() {}

  static boolean is(Cycle cycle) {
    return cycle.days().compareTo(LONGEST) <= 0;
  }

  static boolean denied(String text, Cycle cycle) {
    return DENIED.matcher(text.substring(0, cycle.from())).find();
  }

  static boolean refused(String text) {
    return REFUSED.matcher(text).find();
  }

  /** 工资按月发,过年前再把加班钱结清: the end of the year comes on top. */
  static boolean said(String text) {
    return Cycle.in(text).stream().anyMatch(c -> is(c) && !denied(text, c));
  }
}
