package fadu.fact.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount of money in a text.
 *
 * @param from first character, a sign of currency included
 * @param to one past the last
 * @param yuan exact; empty if the place is blank or what is written is no number
 * @param standing how far the reading can be trusted
 */
public record MoneyMention(
    int from, int to, Optional<BigDecimal> yuan, Form form, Standing standing) {

  /** Figures (小写) or Chinese words (大写 and everyday). */
  public enum Form {
    FIGURES,
    WORDS
  }

  /** An amount is to be filled in here and is not. */
  public boolean blank() {
    return standing == Standing.BLANK;
  }

  /** Something is written here as an amount and is none. */
  public boolean invalid() {
    return standing == Standing.INVALID;
  }
}
