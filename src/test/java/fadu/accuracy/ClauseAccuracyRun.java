package fadu.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.finding.Finding;
import fadu.finding.Outcome;
import fadu.review.NotReviewed;
import fadu.review.Reviews;
import fadu.review.worker.Progress;
import fadu.rules.RuleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Writes {@code docs/accuracy-clauses.md}: single clauses, each put into a contract of a dozen
 * lines and judged for its one point. Violating ones are to be found, lawful ones to be left alone.
 */
@Tag("bench")
class ClauseAccuracyRun {
  private static final Path FOLDER = Path.of("accuracy", "clauses");

  private final Reviews reviews = Reviews.loading(RuleSource.packed());

  /** Of one point or of all: violating ones found and shown, lawful ones clean. */
  private static final class Count {
    int violating;
    int found;
    int shown;
    int lawful;
    int clean;

    Interval recall() {
      return new Interval(found, violating);
    }

    Interval placed() {
      return new Interval(shown, found);
    }

    Interval lawfulClean() {
      return new Interval(clean, lawful);
    }
  }

  @Test
  void writesWhatIsFoundInSingleClauses() throws IOException, NotReviewed {
    Map<String, Count> open = counted("open");
    Map<String, Count> held = counted("held-back");
    assertThat(held).isNotEmpty();
    Files.writeString(Path.of("docs", "accuracy-clauses.md"), page(open, held));
  }

  private Map<String, Count> counted(String set) throws NotReviewed {
    Map<String, Count> counts = new TreeMap<>();
    for (ClauseRow row : ClauseRow.in(FOLDER.resolve(set))) {
      Finding finding = judged(row);
      count(row, finding, counts.computeIfAbsent(row.code(), code -> new Count()));
      count(row, finding, counts.computeIfAbsent("", all -> new Count()));
    }
    return counts;
  }

  private Finding judged(ClauseRow row) throws NotReviewed {
    List<Finding> findings = reviews.review(row.submission(), Progress.NONE).result().findings();
    return findings.stream()
        .filter(finding -> finding.point().code().equals(row.code()))
        .findFirst()
        .orElseThrow();
  }

  private static void count(ClauseRow row, Finding finding, Count count) {
    boolean said = finding.outcome() == Outcome.VIOLATED;
    if (!row.violated()) {
      count.lawful++;
      count.clean += said || finding.outcome() == Outcome.ERROR ? 0 : 1;
      return;
    }
    count.violating++;
    count.found += said ? 1 : 0;
    count.shown += said && shows(finding, row.quote()) ? 1 : 0;
  }

  /** Twelve characters of the words that break the point. */
  private static boolean shows(Finding finding, String quote) {
    int length = Math.min(12, quote.length());
    return finding.evidence().stream()
        .map(each -> Labelled.folded(each.quote()))
        .anyMatch(
            words -> {
              for (int i = 0; i + length <= quote.length(); i++) {
                if (words.contains(quote.substring(i, i + length))) {
                  return true;
                }
              }
              return false;
            });
  }

  private static String page(Map<String, Count> open, Map<String, Count> held) {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # 单条条款的准确度

        由 `mvn test -Dquick -Dtest.excluded= -Dtest=ClauseAccuracyRun` 生成，不手工修改。
        每一条放进一份十来行的短合同，只看它标注的那个要点：违反的应当查出并引到原句，合法的不应报出。
        条款由不看规则的起草人写成，放在 `accuracy/clauses/`；保留组写规则的人不打开，评价本程序以保留组为准。
        括号里是个数和95%%区间（Wilson）。

        | 组 | 违反的查出 | 引到原句 | 合法的不报 |
        |---|---|---|---|
        """
            .formatted());
    row(page, "对照组（写规则时可以看）", open.getOrDefault("", new Count()));
    row(page, "保留组（写规则时不看）", held.getOrDefault("", new Count()));
    page.append("%n## 逐点（保留组）%n%n| 要点 | 违反的查出 | 引到原句 | 合法的不报 |%n|---|---|---|---|%n".formatted());
    held.forEach(
        (code, count) -> {
          if (!code.isEmpty()) {
            row(page, code, count);
          }
        });
    return page.toString();
  }

  private static void row(StringBuilder page, String title, Count count) {
    page.append(
        "| %s | %s | %s | %s |%n"
            .formatted(title, count.recall(), count.placed(), count.lawfulClean()));
  }
}
