package fadu.testing;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contracts of {@code contracts-samples/} get the outcomes a lawyer expects. */
class SampleContractsTest {
  private static final List<Outcome> LISTED =
      List.of(Outcome.VIOLATED, Outcome.SATISFIED, Outcome.NOT_ASSESSED, Outcome.NOT_APPLICABLE);

  /** Places that have no number: 首部, 签署栏, 落款, a paper. */
  private static final List<String> UNNUMBERED = List.of("部", "栏", "款", "书", "函");

  private static final String UNCERTAIN = "uncertain";

  /** What is not listed is not violated. */
  @ParameterizedTest
  @EnumSource
  void getsTheOutcomesExpected(Sample sample) {
    Map<String, Outcome> listed = listed(sample);
    TreeSet<String> uncertain = codes(sample.expected().get(UNCERTAIN));
    Map<String, String> otherwise = new TreeMap<>();
    outcomes(sample.review().result())
        .forEach(
            (code, outcome) -> {
              Outcome wanted = listed.get(code);
              boolean right =
                  wanted == null
                      ? outcome != Outcome.VIOLATED || uncertain.contains(code)
                      : outcome == wanted;
              if (!right || outcome == Outcome.ERROR) {
                otherwise.put(
                    code, outcome + " instead of " + (wanted == null ? "not violated" : wanted));
              }
            });
    assertThat(otherwise).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void listsEachPointOnceByItsCode(Sample sample) {
    List<String> codes = new ArrayList<>(codes(sample.expected().get(UNCERTAIN)));
    LISTED.forEach(outcome -> codes.addAll(codes(sample.expected().get(outcome.code()))));
    assertThat(codes).doesNotHaveDuplicates().isSubsetOf(byCode(sample.review().result()).keySet());
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
  void everyPointFiresInOneOfThem() {
    Set<String> silent = new TreeSet<>();
    Set<String> fired = new TreeSet<>();
    for (Sample sample : Sample.values()) {
      outcomes(sample.review().result())
          .forEach((code, outcome) -> (outcome == Outcome.VIOLATED ? fired : silent).add(code));
    }
    silent.removeAll(fired);
    assertThat(silent).isEmpty();
  }

  @Test
  void oneContractIsLawfulInEveryPoint() {
    Map<String, Outcome> outcomes = outcomes(Sample.LAWFUL_SCHOOL.review().result());
    outcomes.keySet().removeAll(codes(Sample.LAWFUL_SCHOOL.expected().get("not-assessed")));
    assertThat(outcomes.values())
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
    String clause = place.getOrDefault("clause", "");
    boolean numbered = !clause.isEmpty() && UNNUMBERED.stream().noneMatch(clause::endsWith);
    return (quote.contains(wanted) || wanted.contains(quote))
        && (!numbered || evidence.clause().equals(clause));
  }

  private static Map<String, Finding> byCode(ReviewResult result) {
    return result.findings().stream().collect(toMap(f -> f.point().code(), f -> f));
  }

  private static Map<String, Outcome> outcomes(ReviewResult result) {
    return result.findings().stream()
        .collect(toMap(f -> f.point().code(), Finding::outcome, (a, b) -> a, TreeMap::new));
  }

  private static Map<String, Outcome> listed(Sample sample) {
    Map<String, Outcome> listed = new TreeMap<>();
    for (Outcome outcome : LISTED) {
      codes(sample.expected().get(outcome.code())).forEach(code -> listed.put(code, outcome));
    }
    return listed;
  }

  private static TreeSet<String> codes(Object listed) {
    TreeSet<String> codes = new TreeSet<>();
    if (listed instanceof List<?> list) {
      list.forEach(code -> codes.add("" + code));
    } else if (listed != null) {
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
    return bare(ShadowText.of(SourceText.of("", words)).text()).replace('■', '☑');
  }

  /** Without blanks and the bars between cells. */
  private static String bare(String words) {
    return words.replaceAll("[\\s|]", "");
  }
}
