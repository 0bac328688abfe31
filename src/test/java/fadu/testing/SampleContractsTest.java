package fadu.testing;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.finding.Evidence;
import fadu.finding.Finding;
import fadu.finding.Header;
import fadu.finding.Outcome;
import fadu.finding.ReviewResult;
import fadu.review.Review;
import fadu.text.ShadowText;
import fadu.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contracts of {@code contracts-samples/} get the outcomes a lawyer expects. */
class SampleContractsTest {
  private static final List<Outcome> LISTED =
      List.of(Outcome.VIOLATED, Outcome.SATISFIED, Outcome.NOT_ASSESSED);

  /** The points that any of the samples says something about. */
  private static final Set<String> JUDGED =
      Stream.of(Sample.values())
          .flatMap(s -> LISTED.stream().flatMap(o -> codes(s.expected().get(o.code())).stream()))
          .collect(toSet());

  @ParameterizedTest
  @EnumSource
  void getsTheOutcomesExpected(Sample sample) {
    Map<String, Object> expected = sample.expected();
    Map<String, Outcome> listed = new TreeMap<>();
    for (Outcome outcome : LISTED) {
      codes(expected.get(outcome.code())).forEach(code -> listed.put(code, outcome));
    }
    assertThat(outcomes(sample.review().result())).isEqualTo(listed);
  }

  @ParameterizedTest
  @EnumSource
  void readsTheHeader(Sample sample) {
    Header header = sample.review().result().contract();
    Map<String, String> read = new LinkedHashMap<>();
    read.put("kind", header.kind());
    read.put("title", header.title());
    read.put("owner", folded(header.owner()));
    read.put("contractor", folded(header.contractor()));
    read.put("price", header.price().map(p -> p.setScale(2).toPlainString()).orElse(""));
    read.put("signedOn", header.signedOn().map(Object::toString).orElse(""));
    read.put("start", header.start().map(Object::toString).orElse(""));
    read.put("end", header.end().map(Object::toString).orElse(""));
    read.put("days", header.days().isPresent() ? "" + header.days().getAsInt() : "");
    Map<String, String> wanted = new LinkedHashMap<>();
    map(sample.expected().get("contract")).forEach((k, v) -> wanted.put(k, folded("" + v)));
    assertThat(read).isEqualTo(wanted);
  }

  @ParameterizedTest
  @EnumSource
  void quotesTheWordsAndClausesThatDecide(Sample sample) {
    Map<String, Finding> findings = byCode(sample.review().result());
    map(sample.expected().get("violated"))
        .forEach(
            (code, places) ->
                quotes(places)
                    .forEach(
                        place ->
                            assertThat(findings.get(code).evidence())
                                .as("%s: %s", code, place)
                                .anyMatch(evidence -> shows(evidence, place))));
  }

  @ParameterizedTest
  @EnumSource
  void expectsOnlyWordsThatStandInTheFile(Sample sample) {
    String text =
        sample.review().texts().stream()
            .map(ShadowText::of)
            .map(shadow -> bare(shadow.text()))
            .collect(joining());
    for (Outcome outcome : List.of(Outcome.VIOLATED, Outcome.SATISFIED)) {
      map(sample.expected().get(outcome.code()))
          .forEach(
              (code, places) ->
                  quotes(places)
                      .forEach(p -> assertThat(text).as(code).contains(folded(p.get("quote")))));
    }
  }

  @Test
  void oneContractMakesEveryPointFire() {
    assertThat(outcomes(Sample.VIOLATING_ROAD.review().result()).values())
        .isNotEmpty()
        .containsOnly(Outcome.VIOLATED);
  }

  @Test
  void oneContractIsLawfulInEveryPoint() {
    assertThat(outcomes(Sample.LAWFUL_SCHOOL.review().result()).values())
        .isNotEmpty()
        .isSubsetOf(Outcome.SATISFIED, Outcome.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @EnumSource
  void findsTheSameInEveryFormat(Sample sample) {
    Map<String, List<String>> committed = told(sample.review());
    sample
        .formats()
        .forEach(
            (format, content) ->
                assertThat(told(sample.review(format, content))).as(format).isEqualTo(committed));
  }

  /** Code → outcome, severity, and the places with their words. */
  private static Map<String, List<String>> told(Review review) {
    Map<String, List<String>> told = new TreeMap<>();
    for (Finding finding : review.result().findings()) {
      List<String> lines = new ArrayList<>();
      lines.add(finding.outcome() + " " + finding.severity() + " " + finding.message());
      finding.evidence().forEach(e -> lines.add(e.clause() + ": " + folded(e.quote())));
      told.put(finding.point().code(), lines);
    }
    return told;
  }

  private static boolean shows(Evidence evidence, Map<String, String> place) {
    String quote = folded(evidence.quote());
    String wanted = folded(place.get("quote"));
    String clause = place.get("clause");
    boolean numbered = !clause.endsWith("部") && !clause.endsWith("栏");
    return (quote.contains(wanted) || wanted.contains(quote))
        && (!numbered || evidence.clause().equals(clause));
  }

  private static Map<String, Finding> byCode(ReviewResult result) {
    return result.findings().stream().collect(toMap(f -> f.point().code(), f -> f));
  }

  private static Map<String, Outcome> outcomes(ReviewResult result) {
    return result.findings().stream()
        .filter(f -> JUDGED.contains(f.point().code()))
        .collect(toMap(f -> f.point().code(), Finding::outcome, (a, b) -> a, TreeMap::new));
  }

  private static TreeSet<String> codes(Object listed) {
    TreeSet<String> codes = new TreeSet<>();
    if (listed instanceof List<?> list) {
      list.forEach(code -> codes.add("" + code));
    } else {
      codes.addAll(map(listed).keySet());
    }
    return codes;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, String>> quotes(Object places) {
    return ((List<Map<String, String>>) places)
        .stream().filter(place -> place.containsKey("quote")).toList();
  }

  private static String folded(String words) {
    return bare(ShadowText.of(SourceText.of("", words)).text());
  }

  /** Without blanks and the bars between cells. */
  private static String bare(String words) {
    return words.replaceAll("[\\s|]", "");
  }
}
