package fadu.testing;

import fadu.clause.Contract;
import fadu.clause.ContractParser;
import fadu.finding.Evidence;
import fadu.finding.Finding;
import fadu.rules.Assessment;
import fadu.text.ShadowText;
import fadu.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Outcomes of all points on a text, as far as they may not depend on how it is written. */
public final class Reviewed {
  private static final Assessment ASSESSMENT = new Assessment(Read.BOOK);

  private Reviewed() {}

  /** Point → outcome. */
  public static Map<String, String> outcomes(SourceText text) {
    return summary(text, false);
  }

  /** Point → outcome and the words quoted, folded, in no order. */
  public static Map<String, String> outcomesAndQuotes(SourceText text) {
    return summary(text, true);
  }

  private static Map<String, String> summary(SourceText text, boolean quotes) {
    Contract contract = ContractParser.parse(List.of(text));
    var facts = Read.BOOK.factReading().read(contract, List.of(), Read.DAY);
    Map<String, String> summary = new TreeMap<>();
    for (Finding finding : ASSESSMENT.assess(contract, facts, Read.DAY)) {
      summary.put(
          finding.point().code(),
          finding.outcome().code() + (quotes ? " " + quotes(finding, text) : ""));
    }
    return summary;
  }

  private static String quotes(Finding finding, SourceText text) {
    List<String> quotes = new ArrayList<>();
    @Nullable Evidence before = null;
    for (Evidence each : finding.evidence()) {
      if (before != null && goesOn(before, each, text)) {
        quotes.add(quotes.remove(quotes.size() - 1) + each.quote());
      } else {
        quotes.add(each.quote());
      }
      before = each;
    }
    return quotes.stream()
        .map(Reviewed::folded)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" / "));
  }

  /** A quote that a printed line breaks in the middle comes in two pieces. */
  private static boolean goesOn(Evidence before, Evidence each, SourceText text) {
    return before.span().to() <= each.span().from()
        && text.words(before.span().to(), each.span().from()).isBlank()
        && "，、,".indexOf(before.quote().charAt(before.quote().length() - 1)) >= 0;
  }

  /** As rules see words, with per cents spelled one way. */
  private static String folded(String quote) {
    String plain =
        ShadowText.of(SourceText.of("", quote)).text().replace(" ", "").replace("\n", "");
    for (int n = 99; n > 0; n--) {
      plain = plain.replace("百分之" + Percent.han(String.valueOf(n)), n + "%");
      plain = plain.replace("百分之" + n, n + "%");
    }
    return plain;
  }
}
