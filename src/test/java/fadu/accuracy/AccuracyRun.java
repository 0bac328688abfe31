package fadu.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.finding.Evidence;
import fadu.finding.Finding;
import fadu.finding.Outcome;
import fadu.review.NotReviewed;
import fadu.review.Reviews;
import fadu.review.worker.Progress;
import fadu.rules.RuleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Writes {@code docs/accuracy.md}: reviews every labelled contract and counts, point by point, what
 * was found, missed and wrongly reported. The held-back contracts were drafted and labelled by
 * people who do not see the rules, and put away; nobody who writes rules looks at their results.
 */
@Tag("bench")
class AccuracyRun {
  private static final Path FOLDER = Path.of("accuracy");
  private static final Map<String, String> SETS = new LinkedHashMap<>();

  static {
    SETS.put("open", "对照组（写规则时可以看）");
    SETS.put("held-back", "保留组（写规则时不看）");
  }

  private final Reviews reviews = Reviews.loading(RuleSource.packed());

  /** One set of contracts: a row for each, a tally for each point. */
  private static final class Counted {
    final Map<String, Tally> contracts = new LinkedHashMap<>();
    final Map<String, Tally> points = new TreeMap<>();
    final Tally all = new Tally();
    int lawful;
    int clean;
  }

  @Test
  void writesWhatTheReviewGetsRight() throws IOException, NotReviewed {
    Map<String, Counted> counted = new LinkedHashMap<>();
    for (String set : SETS.keySet()) {
      Counted count = new Counted();
      for (Labelled contract : Labelled.in(FOLDER.resolve(set))) {
        count(contract, count);
      }
      assertThat(count.contracts).isNotEmpty();
      counted.put(set, count);
    }
    Files.writeString(Path.of("docs", "accuracy.md"), page(counted));
  }

  private void count(Labelled contract, Counted count) throws NotReviewed {
    Set<String> violated = contract.codes(Outcome.VIOLATED);
    Set<String> open = contract.codes(Outcome.NOT_ASSESSED);
    Tally own = new Tally();
    List<Finding> findings =
        reviews.review(contract.submission(), Progress.NONE).result().findings();
    for (Finding finding : findings) {
      String code = finding.point().code();
      if (contract.uncertain().contains(code)) {
        continue;
      }
      Tally tally = new Tally();
      boolean said = finding.outcome() == Outcome.VIOLATED;
      boolean wanted = violated.contains(code);
      tally.expected = wanted ? 1 : 0;
      tally.found = wanted && said ? 1 : 0;
      tally.wrong = said && !wanted ? 1 : 0;
      tally.open = open.contains(code) ? 1 : 0;
      tally.openSaid = tally.open == 1 && finding.outcome() == Outcome.NOT_ASSESSED ? 1 : 0;
      if (wanted && said && !contract.quotes(code).isEmpty()) {
        tally.quoted = 1;
        tally.placed = shows(finding.evidence(), contract.quotes(code)) ? 1 : 0;
      }
      own.add(tally);
      count.points.computeIfAbsent(code, c -> new Tally()).add(tally);
    }
    count.contracts.put(contract.name(), own);
    count.all.add(own);
    if (violated.isEmpty()) {
      count.lawful++;
      count.clean += own.wrong == 0 ? 1 : 0;
    }
  }

  /** Twelve characters in common, and not simply everything. */
  private static boolean shows(List<Evidence> evidence, List<String> quotes) {
    for (String quote : quotes) {
      int length = Math.min(12, quote.length());
      for (Evidence each : evidence) {
        String words = Labelled.folded(each.quote());
        boolean brief = words.length() <= 3 * quote.length() + 60;
        for (int i = 0; brief && i + length <= quote.length(); i++) {
          if (words.contains(quote.substring(i, i + length))) {
            return true;
          }
        }
        if (brief && words.length() < length && words.length() >= 4 && quote.contains(words)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String page(Map<String, Counted> counted) {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # 准确度

        由 `mvn test -Dquick -Dtest.excluded= -Dtest=AccuracyRun` 生成，不手工修改。合同在 `accuracy/` 下，逐点标注；括号里是个数和95%%区间（Wilson）。
        保留组起草、标注以后封存，写规则的人不打开它，也不看它的逐条结果；评价本程序以保留组为准。
        前三个保留组（九份、七份、十四份）的结果已经用于改进规则，现在并入对照组；现在的保留组（九份）是后来由另外的起草人写的。

        | 组 | 份数 | 查出率 | 准确率 | 落在原句 | 未评估一致 | 合法合同无误报 |
        |---|---|---|---|---|---|---|
        """
            .formatted());
    counted.forEach(
        (set, count) ->
            page.append(
                "| %s | %d | %s | %s | %s | %s | %d/%d |%n"
                    .formatted(
                        SETS.get(set),
                        count.contracts.size(),
                        count.all.recall(),
                        count.all.precision(),
                        count.all.evidence(),
                        count.all.notAssessed(),
                        count.clean,
                        count.lawful)));
    counted.forEach((set, count) -> contracts(page, SETS.get(set), count));
    points(page, counted);
    return page.toString();
  }

  private static void contracts(StringBuilder page, String title, Counted count) {
    page.append("%n## %s%n%n| 合同 | 应报 | 查出 | 误报 |%n|---|---|---|---|%n".formatted(title));
    count.contracts.forEach(
        (name, tally) ->
            page.append(
                "| %s | %d | %d | %d |%n"
                    .formatted(name, tally.expected, tally.found, tally.wrong)));
  }

  private static void points(StringBuilder page, Map<String, Counted> counted) {
    page.append(
        "%n## 逐点%n%n| 要点 | 对照组查出 | 对照组准确 | 保留组查出 | 保留组准确 |%n|---|---|---|---|---|%n".formatted());
    Map<String, Tally> first = counted.get("open").points;
    Map<String, Tally> second = counted.get("held-back").points;
    for (String code : new java.util.TreeSet<>(first.keySet())) {
      Tally open = first.get(code);
      Tally held = second.getOrDefault(code, new Tally());
      page.append(
          "| %s | %s | %s | %s | %s |%n"
              .formatted(code, open.recall(), open.precision(), held.recall(), held.precision()));
    }
  }
}
