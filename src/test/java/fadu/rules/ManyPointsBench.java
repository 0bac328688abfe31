package fadu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.clause.Contract;
import fadu.clause.ContractParser;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Hits;
import fadu.fact.TextFact;
import fadu.testing.Contracts;
import fadu.testing.Read;
import fadu.text.SourceText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What many more points cost: the real set filled up to 130, 1,000 and 10,000 points with made-up
 * ones, each with words of two to four characters of its own. Time of compiling, memory of the
 * compiled set, CPU time of the scan and of the rules over 100,000 characters.
 *
 * <pre>mvn test -Dquick -Dtest.excluded= -Dtest=ManyPointsBench</pre>
 */
@Tag("bench")
class ManyPointsBench {
  private static final long SEED = 20261010;
  private static final int CHARACTERS = 100_000;
  private static final int ROUNDS = 30;
  private static final int[] SIZES = {0, 1_000, 10_000};
  private static final double MOST_GROWTH_TO_1000 = 3;
  private static final double MOST_GROWTH_TO_10000 = 6;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /**
   * @param scan CPU time of one pass over the vocabulary, ms
   * @param rules CPU time of all points, ms
   */
  private record Row(int points, long compile, long heap, double scan, double rules) {}

  private static Contract contract() {
    StringBuilder text = new StringBuilder(Contracts.LAWFUL.head());
    for (int n = 1; text.length() < CHARACTERS; n++) {
      Contracts.Clause clause = Contracts.LONG.get(n % Contracts.LONG.size());
      text.append(n).append(". ").append(clause.caption()).append('\n');
      clause.lines().forEach(line -> text.append(line).append('\n'));
    }
    text.append(Contracts.LAWFUL.foot());
    return ContractParser.parse(List.of(SourceText.of("合同.txt", text.toString())));
  }

  /** Mostly words the contract does not have, one in ten that it has; always the same. */
  private static List<String> literals(Contract contract, int many) {
    Random random = new Random(SEED);
    String text = contract.documents().get(0).shadow().text().replaceAll("[^\\p{IsHan}]", "");
    List<String> words = new ArrayList<>();
    while (words.size() < many) {
      int length = 2 + random.nextInt(3);
      int at = random.nextInt(text.length() - length);
      String there = text.substring(at, at + length);
      String turned = new StringBuilder(there).reverse().toString();
      words.add(random.nextInt(10) == 0 ? there : turned);
    }
    return words;
  }

  private static RuleSource filledUp(Contract contract, int made) {
    return () -> {
      TreeMap<String, byte[]> files =
          new TreeMap<>(RuleSource.folder(Path.of("rules")).read().files());
      StringBuilder keys = new StringBuilder(text(files.get("facts/dictionary.yaml")));
      StringBuilder terms = new StringBuilder("terms:\n");
      List<String> words = literals(contract, 2 * made);
      for (int i = 0; i < made; i++) {
        keys.append("\nmade.").append(i).append(": {type: text, says: 试验用语").append(i).append("}");
        terms.append("  made-").append(i).append(": [").append(words.get(2 * i));
        terms.append(
            words.get(2 * i).equals(words.get(2 * i + 1)) ? "" : ", " + words.get(2 * i + 1));
        terms.append("]\n");
        files.put("safety/made-" + i + ".yaml", bytes(page(i)));
        files.put("safety/made-" + i + ".drl", bytes(logic(i)));
      }
      files.put("facts/dictionary.yaml", bytes(keys.append('\n').toString()));
      if (made > 0) {
        files.put("facts/made.yaml", bytes(terms.toString()));
      }
      return new RuleFiles("bench", files);
    };
  }

  private static String page(int i) {
    return """
        title: 试验要点%d
        areaName: 安全生产
        severity: 一般
        why: 只为测量。
        appliesTo: [施工, 工程总承包]
        trigger: |
          触发：合同有试验用语。
        branches:
          - {id: made, says: 有试验用语, needs: [made.%d]}
        basis:
          - {ref: CC795}
        message: 合同有试验用语。
        suggestion: 不用处理。
        cases:
          - {says: 有这些用语, text: 双方使用⟦试验⟧用语。, expect: violated}
          - {says: 换一种说法, text: 双方采用⟦试验⟧用语。, expect: violated}
          - {says: 没有这些用语, text: 双方使用别的用语。, expect: satisfied}
          - {says: 别的用语, text: 双方采用别的用语。, expect: satisfied}
        """
        .formatted(i, i);
  }

  private static String logic(int i) {
    return """
        rule "试验用语%d"
        when
            $words : TextFact( key == "made.%d" )
        then
            point.violated("made", $words);
        end
        """
        .formatted(i, i);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The first place of each made-up word as a fact. */
  private static FactReader reader(int made) {
    return (reading, found) -> {
      List<Fact> facts = new ArrayList<>();
      for (int i = 0; i < made; i++) {
        List<Sentence> sentences = reading.hits().sentences("made-" + i);
        if (!sentences.isEmpty()) {
          Sentence first = sentences.get(0);
          facts.add(new TextFact("made." + i, "有", "", reading.source(first.span())));
        }
      }
      return facts;
    };
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static double median(Runnable work) {
    double[] times = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      work.run();
      times[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }
    double[] late = Arrays.copyOfRange(times, ROUNDS / 2, ROUNDS);
    Arrays.sort(late);
    return late[late.length / 2];
  }

  private static Row row(Contract contract, int size) {
    int made = Math.max(0, size - Read.BOOK.pages().size());
    RuleSource source = filledUp(contract, made);
    long before = used();
    long start = System.nanoTime();
    RuleBook book = RuleBook.load(source);
    long compile = (System.nanoTime() - start) / 1_000_000;
    long heap = (used() - before) >> 20;
    Facts facts = book.factReading(List.of(reader(made))).read(contract, List.of(), Read.DAY);
    Assessment assessment = new Assessment(book);
    Hits[] kept = new Hits[1];
    double scan = median(() -> kept[0] = book.lexicon().scan(contract));
    double rules =
        median(() -> assertThat(assessment.assess(contract, facts, Read.DAY)).isNotEmpty());
    assertThat(kept[0].sentences("damages")).isNotNull();
    return new Row(book.pages().size(), compile, heap, scan, rules);
  }

  @Test
  void manyMorePointsCostLittleMore() {
    Contract contract = contract();
    List<Row> rows = new ArrayList<>();
    System.out.printf(
        "%8s %11s %8s %9s %9s%n", "points", "compile ms", "heap MB", "scan ms", "rules ms");
    for (int size : SIZES) {
      Row row = row(contract, size);
      rows.add(row);
      System.out.printf(
          "%8d %11d %8d %9.1f %9.1f%n",
          row.points(), row.compile(), row.heap(), row.scan(), row.rules());
    }
    assertThat(both(rows.get(1)) / both(rows.get(0))).isLessThanOrEqualTo(MOST_GROWTH_TO_1000);
    assertThat(both(rows.get(2)) / both(rows.get(1))).isLessThanOrEqualTo(MOST_GROWTH_TO_10000);
  }

  private static double both(Row row) {
    return row.scan() + row.rules();
  }
}
