package fadu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.clause.Contract;
import fadu.clause.ContractParser;
import fadu.fact.Facts;
import fadu.testing.Contracts;
import fadu.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** No reader of facts breaks, whatever the words of contracts are mixed into. */
class ReaderProperties {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 10);
  private static final RuleBook BOOK = RuleBook.load(RuleSource.packed());
  private static final List<String> CLAUSES = clauses();

  /** The texts of all cases, sentence by sentence. */
  private static List<String> clauses() {
    List<String> clauses = new ArrayList<>(List.of(Contracts.VIOLATING.text().split("\n")));
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        Object page =
            new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        if (page instanceof java.util.Map<?, ?> map && map.get("cases") instanceof List<?> cases) {
          for (Object each : cases) {
            String text = String.valueOf(((java.util.Map<?, ?>) each).get("text"));
            clauses.addAll(List.of(text.replace("⟦", "").replace("⟧", "").split("\n")));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return clauses;
  }

  private static void holds(String text) {
    Contract contract = ContractParser.parse(List.of(SourceText.of("合同.txt", text)));
    Facts facts = BOOK.factReading().read(contract, List.of(), DAY);
    assertThat(facts.failed()).as(text).isEmpty();
  }

  private static String any(Random random) {
    return CLAUSES.get(random.nextInt(CLAUSES.size()));
  }

  @Property(tries = 150)
  void mixturesOfClauses(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("建设工程施工合同\n发包人：甲局\n承包人：乙公司\n");
    for (int i = 0; i < 60; i++) {
      text.append(any(random)).append(random.nextInt(4) == 0 ? "" : "\n");
    }
    holds(text.toString());
  }

  @Property(tries = 150)
  void clausesCutAndJoinedAnywhere(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      String clause = any(random);
      int from = random.nextInt(clause.length() + 1);
      int to = from + random.nextInt(clause.length() - from + 1);
      text.append(clause, from, to);
      if (random.nextInt(6) == 0) {
        text.append("\n|，。；（）()%％：1２三".charAt(random.nextInt(15)));
      }
    }
    holds(text.toString());
  }
}
