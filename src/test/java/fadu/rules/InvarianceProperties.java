package fadu.rules;

import static fadu.testing.Reviewed.outcomes;
import static fadu.testing.Reviewed.outcomesAndQuotes;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.extract.Extractor;
import fadu.extract.Refused;
import fadu.testing.Contracts;
import fadu.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What a contract comes to does not depend on how it is typed, numbered, ordered or laid out. */
class InvarianceProperties {
  /** What the lawful contract words; of what it leaves out it is not lawful. */
  private static final Map<String, String> LAWFUL =
      Stream.of(
              "dispute.arbitrate-or-litigate",
              "dispute.exclusive-jurisdiction-violated",
              "form.blank-placeholder",
              "form.cites-repealed-law",
              "labour.labour-cost-cycle-over-1-month",
              "labour.wage-account-missing",
              "party.name-mismatch-within-contract",
              "party.uscc-invalid",
              "payment.advance-out-of-range",
              "payment.contractor-prefinance",
              "payment.node-total-not-100",
              "payment.progress-below-80-percent",
              "payment.retention-over-3-percent",
              "payment.retention-release-too-late",
              "price.breakdown-sum-mismatch",
              "price.form-not-selected-or-conflict",
              "price.words-figures-mismatch",
              "quality.warranty-period-below-minimum",
              "time.dates-illogical",
              "time.duration-arithmetic-mismatch")
          .collect(Collectors.toMap(code -> code, code -> "satisfied"));

  private static SourceText source(String text) {
    return SourceText.of("合同.txt", text);
  }

  private static SourceText extracted(String text) throws Refused {
    return Extractor.extract("合同.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Names the points that differ, not all of them. */
  private static void assertSame(
      Map<String, String> expected, Map<String, String> actual, String text) {
    List<String> differences = new ArrayList<>();
    expected.forEach(
        (point, outcome) -> {
          if (!outcome.equals(actual.get(point))) {
            differences.add(point + ": " + outcome + " became " + actual.get(point));
          }
        });
    assertThat(differences).as(text).isEmpty();
  }

  private static boolean han(char c) {
    return c >= '一' && c <= '龥';
  }

  @Example
  void theContractsAreWhatTheySay() {
    assertThat(outcomes(source(Contracts.LAWFUL.text()))).containsAllEntriesOf(LAWFUL);
    assertThat(outcomes(source(Contracts.VIOLATING.text())))
        .containsEntry("payment.retention-over-3-percent", "violated")
        .containsEntry("payment.contractor-prefinance", "violated")
        .containsEntry("price.words-figures-mismatch", "violated")
        .containsEntry("time.duration-arithmetic-mismatch", "violated")
        .containsEntry("labour.wage-account-missing", "violated")
        .containsEntry("quality.warranty-period-below-minimum", "violated")
        .containsEntry("dispute.arbitrate-or-litigate", "violated")
        .containsEntry("form.cites-repealed-law", "violated")
        .containsEntry("form.blank-placeholder", "violated")
        .containsEntry("party.uscc-invalid", "violated")
        .containsEntry("party.name-mismatch-within-contract", "violated");
  }

  /** Each character that has a full-width form may be typed in it. */
  @Property(tries = 25)
  void widthDoesNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    for (Contracts contract : Contracts.BOTH) {
      StringBuilder typed = new StringBuilder();
      for (char c : contract.text().toCharArray()) {
        boolean wide = c > ' ' && c < 127 && c != '_' && random.nextBoolean();
        boolean narrow = "：；（），".indexOf(c) >= 0 && random.nextBoolean();
        typed.append(wide ? (char) (c + 0xFEE0) : narrow ? (char) (c - 0xFEE0) : c);
      }
      assertSame(
          outcomesAndQuotes(source(contract.text())),
          outcomesAndQuotes(source(typed.toString())),
          typed.toString());
    }
  }

  @Example
  void theSpellingOfPercentsDoesNotMatter() {
    for (Contracts contract : Contracts.BOTH) {
      Map<String, String> expected = outcomesAndQuotes(source(contract.text()));
      for (Function<String, String> percent : Contracts.PERCENTS) {
        String text = contract.text(Contracts.NUMBERS.get(0), percent);
        assertSame(expected, outcomesAndQuotes(source(text)), text);
      }
    }
  }

  /** One or two blanks between the characters of a line are no gap. */
  @Property(tries = 25)
  void blanksInsideWordsDoNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    for (Contracts contract : Contracts.BOTH) {
      String text = contract.text();
      StringBuilder typed = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        typed.append(text.charAt(i));
        boolean between = i + 1 < text.length() && han(text.charAt(i)) && han(text.charAt(i + 1));
        if (between && random.nextInt(6) == 0) {
          typed.append(random.nextBoolean() ? " " : random.nextBoolean() ? "　" : "  ");
        }
      }
      assertSame(
          outcomesAndQuotes(source(text)),
          outcomesAndQuotes(source(typed.toString())),
          typed.toString());
    }
  }

  /** A plain text may be broken at any column, as printers and mail programs do. */
  @Property(tries = 40)
  void hardLineBreaksDoNotMatter(@ForAll @IntRange(min = 56, max = 90) int columns) throws Refused {
    for (Contracts contract : Contracts.BOTH) {
      StringBuilder wrapped = new StringBuilder();
      for (String line : contract.longer().text().lines().toList()) {
        String rest = "　　" + line;
        for (int cut = cut(rest, columns); cut < rest.length(); cut = cut(rest, columns)) {
          wrapped.append(rest, 0, cut).append('\n');
          rest = rest.substring(cut);
        }
        wrapped.append(rest).append('\n');
      }
      assertSame(
          outcomesAndQuotes(extracted(contract.longer().text())),
          outcomesAndQuotes(extracted(wrapped.toString())),
          wrapped.toString());
    }
  }

  /** Where the first printed line ends; none begins with a mark that closes. */
  private static int cut(String line, int columns) {
    int at = 0;
    for (int column = 0; at < line.length(); at++) {
      column += line.charAt(at) < 128 ? 1 : 2;
      if (column > columns && "，。；：）、％%".indexOf(line.charAt(at)) < 0) {
        break;
      }
    }
    return at;
  }

  @Property(tries = 25)
  void theOrderOfClausesDoesNotMatter(@ForAll long seed) {
    for (Contracts contract : Contracts.BOTH) {
      List<Contracts.Clause> shuffled = new ArrayList<>(contract.clauses());
      Collections.shuffle(shuffled, new Random(seed));
      String text = contract.with(shuffled).text();
      assertSame(outcomesAndQuotes(source(contract.text())), outcomesAndQuotes(source(text)), text);
    }
  }

  @Example
  void theNumbersOfClausesDoNotMatter() {
    for (Contracts contract : Contracts.BOTH) {
      Map<String, String> expected = outcomesAndQuotes(source(contract.text()));
      for (IntFunction<String> number : Contracts.NUMBERS) {
        String text = contract.text(number, Contracts.PERCENTS.get(0));
        assertSame(expected, outcomesAndQuotes(source(text)), text);
      }
    }
  }

  @Example
  void aTableComesToTheSameAsProse() {
    Map<String, List<String>> tables =
        Map.of(
            "合同工期",
            List.of("| 计划开工日期 | 计划竣工日期 | 工期总日历天数 |", "| 2026年11月1日 | 2027年8月27日 | %s天 |"),
            "质量保修",
            List.of("| 部位 | 保修期 |", "| 屋面防水工程 | %s年 |", "| 电气管线、给排水管道 | %s年 |"),
            "质量保证金",
            List.of("| 项目 | 约定 |", "| 质量保证金 | 结算总价的%s%% |", "", "质量保证金%s返还。"));
    Map<String, List<Object[]>> values =
        Map.of(
            "合同工期", List.of(new Object[] {300}, new Object[] {240}),
            "质量保修", List.of(new Object[] {5, 2}, new Object[] {2, 1}),
            "质量保证金", List.of(new Object[] {3, "在缺陷责任期满后14日内"}, new Object[] {5, "两年后"}));
    for (int i = 0; i < Contracts.BOTH.size(); i++) {
      Contracts contract = Contracts.BOTH.get(i);
      List<Contracts.Clause> clauses = new ArrayList<>();
      for (Contracts.Clause clause : contract.clauses()) {
        List<String> rows = tables.get(clause.caption());
        clauses.add(
            rows == null
                ? clause
                : new Contracts.Clause(
                    clause.caption(),
                    String.join("\n", rows)
                        .formatted(values.get(clause.caption()).get(i))
                        .lines()
                        .toList()));
      }
      String text = contract.with(clauses).text();
      assertSame(outcomes(source(contract.text())), outcomes(source(text)), text);
    }
  }
}
