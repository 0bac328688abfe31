package fadu.fact.value;

import java.util.List;

/**
 * All values of a text, found with one look for its numbers: a quarter of the cost of asking for
 * each sort apart.
 */
public record Mentions(
    List<MoneyMention> money,
    List<RateMention> rates,
    List<DateMention> dates,
    List<PeriodMention> periods) {

  public Mentions {
    money = List.copyOf(money);
    rates = List.copyOf(rates);
    dates = List.copyOf(dates);
    periods = List.copyOf(periods);
  }

  /** All values of the folded text, each sort in order. */
  public static Mentions in(CharSequence text) {
    String s = text.toString();
    List<Token> tokens = Tokens.in(s);
    return new Mentions(
        MoneyMentions.in(s, tokens),
        RateMentions.in(s, tokens),
        DateMentions.in(s, tokens),
        PeriodMentions.in(s, tokens));
  }
}
