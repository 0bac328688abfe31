package fadu.fact.value;

import java.math.BigDecimal;

/**
 * A number as it stands in a text.
 *
 * @param from first character
 * @param to one past the last
 * @param value exact
 */
public record Numeral(int from, int to, BigDecimal value, Style style) {

  /** How a number is written. */
  public enum Style {
    /** 12,388,000.00 */
    FIGURES,
    /** 1.2万, 3千5百 */
    MIXED,
    /** 一百五十, 壹佰伍拾 */
    WORDS
  }
}
