package fadu.review;

import fadu.clause.Contract;
import fadu.fact.Dictionary;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.MoneyFact;
import fadu.fact.PeriodFact;
import fadu.fact.RateFact;
import fadu.fact.Source;
import fadu.fact.State;
import fadu.fact.Unit;
import fadu.finding.MetadataValue;
import fadu.rules.EvidenceFinder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is known of the data that goes with a submission, each with where it comes from. */
final class MetadataValues {
  private record From(String key, String source) {}

  private MetadataValues() {}

  static List<MetadataValue> of(Contract contract, Facts facts, Dictionary dictionary) {
    Map<From, List<Fact>> bySource = new LinkedHashMap<>();
    facts.all().stream()
        .filter(fact -> fact.key().startsWith("meta."))
        .filter(fact -> !(fact instanceof MissingFact) || fact.state() == State.NA)
        .forEach(
            fact ->
                bySource
                    .computeIfAbsent(
                        new From(fact.key(), source(contract, fact)), f -> new ArrayList<>())
                    .add(fact));
    List<MetadataValue> values = new ArrayList<>();
    bySource.forEach((from, said) -> values.add(value(contract, from, said, dictionary)));
    values.sort(
        Comparator.comparing(MetadataValue::key).thenComparing(value -> value.effective() ? 0 : 1));
    return values;
  }

  private static String source(Contract contract, Fact fact) {
    return fact.source().part().equals(Source.DECLARED) || fact.evidence().isEmpty()
        ? MetadataValue.DECLARED
        : contract.documents().get(fact.evidence().get(0).file()).source().name();
  }

  private static MetadataValue value(
      Contract contract, From from, List<Fact> said, Dictionary dictionary) {
    Dictionary.Entry entry = dictionary.find(from.key()).orElseThrow();
    return new MetadataValue(
        from.key(),
        entry.says(),
        entry.type(),
        said.stream().map(MetadataValues::declared).distinct().collect(Collectors.joining("、")),
        from.source(),
        said.stream().anyMatch(Fact::effective),
        EvidenceFinder.of(said, contract));
  }

  /** The value as a department would write it. */
  private static String declared(Fact fact) {
    if (fact instanceof MoneyFact money) {
      return plain(money.amount());
    }
    if (fact instanceof RateFact rate) {
      return plain(rate.percent());
    }
    if (fact instanceof PeriodFact period && period.unit() == Unit.DAY) {
      return plain(period.length());
    }
    return fact instanceof MissingFact ? "无" : fact.shown();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
