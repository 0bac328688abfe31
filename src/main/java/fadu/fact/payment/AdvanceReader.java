package fadu.fact.payment;

import com.google.re2j.Pattern;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.MoneyFact;
import fadu.fact.Precedence;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Source;
import fadu.fact.State;
import fadu.fact.value.MoneyMentions;
import fadu.fact.value.RateMention;
import fadu.fact.value.RateMentions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The advance payment: {@code payment.advanceRate}, from a rate or from an amount. */
final class AdvanceReader implements PaymentReader.Topic {
  private static final Pattern SET_OFF = Pattern.compile("扣回|抵扣|抵回|扣还|扣清|保函|担保|利息|安全|违约|每期|分期|起扣");
  private static final Pattern NONE =
      Pattern.compile(
          "(?:不|无|没有|未)(?:再|予)?(?:支付|付|设|约定|安排|另付|拨付)?(?:任何|工程)?(?:的)?预付款"
              + "|预付款[:|(]*(?:比例)?[:|]*(?:无|不支付|不付|不适用|/|0(?:%|\\||$))");

  @Override
  public List<Fact> read(Reading reading, ShareFinder shares, Facts found) {
    List<Fact> rates = new ArrayList<>();
    for (Sentence sentence : reading.hits().sentences("advance")) {
      String text = sentence.text();
      if (text.contains("安全") || text.contains("文明施工")) {
        continue;
      }
      if (NONE.matcher(text).find()) {
        rates.add(
            new MissingFact(
                "payment.advanceRate", State.NA, "约定不支付预付款", reading.source(sentence.span())));
      } else {
        rate(reading, found, sentence).ifPresent(rates::add);
      }
    }
    return Precedence.apply(reading.contract(), rates);
  }

  private static Optional<Fact> rate(Reading reading, Facts found, Sentence sentence) {
    String text = sentence.text();
    for (RateMention rate : RateMentions.in(text)) {
      Segment segment = Segment.at(text, rate.from());
      if (!rate.blank()
          && !reading.choices().unselected(sentence, rate.from())
          && !SET_OFF.matcher(segment.of(text)).find()) {
        Source source = reading.source(reading.span(sentence, segment.from(), segment.to()));
        return Optional.of(
            new RateFact("payment.advanceRate", rate.percent().orElseThrow(), "", source));
      }
    }
    return fromAmount(reading, found, sentence);
  }

  private static Optional<Fact> fromAmount(Reading reading, Facts found, Sentence sentence) {
    Optional<BigDecimal> total =
        found.effective("price.total", MoneyFact.class).map(MoneyFact::amount);
    BigDecimal set =
        found
            .effective("price.provisionalSum", MoneyFact.class)
            .map(MoneyFact::amount)
            .orElse(BigDecimal.ZERO);
    String text = sentence.text();
    return MoneyMentions.in(text).stream()
        .filter(m -> m.yuan().isPresent())
        .filter(m -> !SET_OFF.matcher(Segment.at(text, m.from()).of(text)).find())
        .findFirst()
        .filter(m -> total.isPresent() && total.get().compareTo(set) > 0)
        .map(
            m ->
                new RateFact(
                    "payment.advanceRate",
                    m.yuan()
                        .orElseThrow()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(total.get().subtract(set), 4, RoundingMode.HALF_UP),
                    "签约合同价扣除暂列金额",
                    reading.source(reading.span(sentence, m.from(), m.to()))));
  }
}
