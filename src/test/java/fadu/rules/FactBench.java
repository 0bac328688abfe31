package fadu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.clause.Contract;
import fadu.clause.ContractParser;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Lexicon;
import fadu.fact.Reading;
import fadu.fact.choice.Choices;
import fadu.testing.Contracts;
import fadu.testing.Read;
import fadu.text.SourceText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** CPU time of reading the facts of a contract of 100,000 characters, warm, step by step. */
@Tag("bench")
class FactBench {
  private static final int CHARACTERS = 100_000;
  private static final int ROUNDS = 60;
  private static final double ALLOWED_MS = 75;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<String, double[]> times = new LinkedHashMap<>();
  private int round;

  /** The clauses of both contracts and the long ones again and again, each with its own figures. */
  private static SourceText contract() {
    List<Contracts.Clause> all = new ArrayList<>();
    all.addAll(Contracts.VIOLATING.clauses());
    all.addAll(Contracts.LONG);
    all.addAll(Contracts.LAWFUL.clauses());
    all.addAll(Contracts.LONG);
    all.addAll(Contracts.LONG);
    StringBuilder text = new StringBuilder(Contracts.LAWFUL.head());
    for (int n = 1; text.length() < CHARACTERS; n++) {
      Contracts.Clause clause = all.get(n % all.size());
      text.append(n).append(". ").append(clause.caption()).append('\n');
      for (int i = 0; i < clause.lines().size(); i++) {
        String line = clause.lines().get(i).replace("⟨", "").replace("⟩", n % 7 + "%");
        text.append(n).append('.').append(i + 1).append(' ').append(line).append('\n');
      }
    }
    return SourceText.of("合同.txt", text.append(Contracts.LAWFUL.foot()).toString());
  }

  private <T> T timed(String step, Supplier<T> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    T result = work.get();
    double ms = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    times.computeIfAbsent(step, s -> new double[ROUNDS])[round] = ms;
    return result;
  }

  private double median(String step) {
    double[] late = Arrays.copyOfRange(times.get(step), ROUNDS / 2, ROUNDS);
    Arrays.sort(late);
    return late[late.length / 2];
  }

  @Test
  void readsTheFactsOfALongContractQuickly() {
    SourceText text = contract();
    Lexicon lexicon = Read.BOOK.lexicon();
    List<FactReader> readers = FactReaders.all(Read.BOOK.holidays());
    Assessment assessment = new Assessment(Read.BOOK);
    for (round = 0; round < ROUNDS; round++) {
      Contract parsed = timed("parse", () -> ContractParser.parse(List.of(text)));
      var hits = timed("scan", () -> lexicon.scan(parsed));
      var choices = timed("choices", () -> Choices.of(parsed));
      Reading reading = new Reading(parsed, lexicon, hits, choices, List.of(), Read.DAY);
      List<Fact> facts = new ArrayList<>();
      for (FactReader reader : readers) {
        facts.addAll(
            timed(reader.getClass().getSimpleName(), () -> reader.read(reading, new Facts(facts))));
      }
      Facts read =
          timed("all facts", () -> Read.BOOK.factReading().read(parsed, List.of(), Read.DAY));
      timed("rules", () -> assessment.assess(parsed, read, Read.DAY));
    }
    System.out.printf("%d characters%n", text.text().length());
    times.keySet().forEach(step -> System.out.printf("%-22s %7.2f ms%n", step, median(step)));
    assertThat(median("parse") + median("all facts") + median("rules"))
        .isLessThanOrEqualTo(ALLOWED_MS);
  }
}
