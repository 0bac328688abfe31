package fadu.fact.payment;

import fadu.clause.Sentence;
import java.math.BigDecimal;

/**
 * A share of the price that a sentence speaks of.
 *
 * @param sentence where it stands
 * @param from first character of the words that say it (its segment) in the sentence
 * @param to one past the last character
 * @param at first character of the number
 * @param percent per cent of the base
 * @param sort what happens with the share
 * @param base what it is a share of, as printed; empty if not said
 * @param perPeriod whether it is taken or paid anew every month or instalment
 * @param retention whether it is kept back against defects
 */
record Share(
    Sentence sentence,
    int from,
    int to,
    int at,
    BigDecimal percent,
    Sort sort,
    String base,
    boolean perPeriod,
    boolean retention) {

  /** What happens with a share. */
  enum Sort {
    /** 付至80%: all payments so far together. */
    CUMULATIVE,
    /** 支付30%: this payment alone. */
    EACH,
    /** 剩余3%: what the payments before leave over. */
    REST,
    /** 扣留5%: kept back. */
    WITHHELD,
    /** 累计不超过3%: a limit. */
    CAP,
    /** 质量保函为结算价的3%: secured by a guarantee. */
    GUARANTEE,
    /** 完成产值达到合同价的55%: how far the work is, a condition and no payment. */
    OUTPUT
  }

  /** A share of what was done in the period or so far, not of the whole price. */
  boolean ofWorkDone() {
    return perPeriod || base.contains("已完") || base.contains("当期") || base.contains("当月");
  }
}
