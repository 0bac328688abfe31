package fadu.review;

import fadu.clause.Contract;
import fadu.clause.Party;
import fadu.fact.DateFact;
import fadu.fact.Facts;
import fadu.fact.MoneyFact;
import fadu.fact.PartyFact;
import fadu.fact.PeriodFact;
import fadu.fact.TextFact;
import fadu.finding.Header;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** The head of a result, from the facts. */
final class Headers {
  private Headers() {}

  static Header of(Contract contract, Facts facts) {
    return new Header(
        contract.kind().label(),
        contract.title(),
        name(facts, Party.EMPLOYER),
        name(facts, Party.CONTRACTOR),
        facts.effective("price.total", MoneyFact.class).map(MoneyFact::amount),
        LawDate.signed(contract, facts),
        date(facts, "time.startDate"),
        date(facts, "time.endDate"),
        days(facts));
  }

  private static String name(Facts facts, Party party) {
    String key = party.key() + ".name";
    return facts
        .effective(key, PartyFact.class)
        .map(fact -> printed(fact.name()))
        .or(() -> facts.effective(key, TextFact.class).map(TextFact::text))
        .orElse("");
  }

  /** Names are folded for comparing; a Chinese name is printed with Chinese brackets. */
  private static String printed(String name) {
    return name.replace('(', '（').replace(')', '）');
  }

  private static Optional<LocalDate> date(Facts facts, String key) {
    return facts.effective(key, DateFact.class).map(DateFact::date);
  }

  private static OptionalInt days(Facts facts) {
    Optional<BigDecimal> days =
        facts.effective("time.totalDays", PeriodFact.class).map(PeriodFact::days);
    return days.isPresent() && days.get().stripTrailingZeros().scale() <= 0
        ? OptionalInt.of(days.get().intValue())
        : OptionalInt.empty();
  }
}
