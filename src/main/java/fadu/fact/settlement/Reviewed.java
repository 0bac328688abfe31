package fadu.fact.settlement;

import fadu.fact.Words;
import fadu.fact.pattern.Pattern;

/** Periods in clauses on settlements that are no time for the review: it is over, or not meant. */
final class Reviewed {
  /** 审定之日起45日, 结算金额确认后50个工作日: the review is over, the payment runs. */
  private static final Pattern AFTER_REVIEW =
      Pattern.compile(
          "(?:审定|审结|确认|核定|定案|审计完成|审核完成|审批)[^,;。|内]{0,8}(?:之日|当日|完毕|完成)?(?:起|后|以后|之后)(?:算|计|计算|满|的)?(?:第)?[^,;。|]{0,2}$");

  /** |结算款|结算确认|60日|: a row about the money. */
  private static final Pattern MONEY_ROW =
      Pattern.compile("^[|]? ?[^|]{0,10}(?:结算款|竣工款|尾款|余款|工程款)[^|审]{0,6}[|]");

  private static final Words RETENTION = Words.of("质量保证金|质保金|保修金");

  /** 28天内未完成审批的，视为…: the total of the times given before. */
  private static final Pattern SILENCE = Pattern.compile("^内?[^,;。]{0,4}(?:未|没有|没|不答|不予)");

  private Reviewed() {}

  /** The period runs from the end of the review. */
  static boolean before(String left) {
    return AFTER_REVIEW.matcher(left).find();
  }

  static boolean money(String row) {
    return MONEY_ROW.matcher(row).find();
  }

  static boolean retained(String text) {
    return RETENTION.in(text);
  }

  static boolean silence(String right) {
    return SILENCE.matcher(right).find();
  }
}
