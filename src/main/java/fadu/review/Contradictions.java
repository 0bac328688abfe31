package fadu.review;

import fadu.fact.Dictionary;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.Source;
import fadu.text.Warning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the department declared and a paper says otherwise. The declared value counts; the reader of
 * the review is told.
 */
final class Contradictions {
  private Contradictions() {}

  static List<Warning> in(Facts facts, Dictionary dictionary) {
    Map<String, Fact> declared = new LinkedHashMap<>();
    facts.all().stream()
        .filter(Contradictions::valued)
        .filter(fact -> fact.source().part().equals(Source.DECLARED))
        .forEach(fact -> declared.putIfAbsent(fact.key(), fact));
    List<Warning> warnings = new ArrayList<>();
    declared.forEach(
        (key, fact) ->
            read(facts, fact).ifPresent(other -> warnings.add(warning(fact, other, dictionary))));
    return warnings;
  }

  private static Optional<Fact> read(Facts facts, Fact declared) {
    List<Fact> read =
        facts
            .of(declared.key())
            .filter(Contradictions::valued)
            .filter(fact -> !fact.source().part().equals(Source.DECLARED))
            .toList();
    boolean agrees = read.stream().anyMatch(fact -> fact.shown().equals(declared.shown()));
    return agrees ? Optional.empty() : read.stream().findFirst();
  }

  private static boolean valued(Fact fact) {
    return fact.key().startsWith("meta.") && !(fact instanceof MissingFact);
  }

  private static Warning warning(Fact declared, Fact read, Dictionary dictionary) {
    String says =
        dictionary.find(declared.key()).map(Dictionary.Entry::says).orElse(declared.key());
    return new Warning(
        "DECLARED_DIFFERS",
        says
            + "：填报为“"
            + declared.shown()
            + "”，"
            + read.source().part()
            + (read.source().clause().isEmpty() ? "" : " " + read.source().clause())
            + "写的是“"
            + read.shown()
            + "”；已以填报为准，请核对。");
  }
}
