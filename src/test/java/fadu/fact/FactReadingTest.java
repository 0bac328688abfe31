package fadu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.clause.Contract;
import fadu.clause.ContractParser;
import fadu.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FactReadingTest {
  private static final Contract CONTRACT =
      ContractParser.parse(List.of(SourceText.of("合同", "施工合同\n第一条 工期60天。")));
  private static final LocalDate DAY = LocalDate.of(2026, 10, 10);
  private static final FactReader READS =
      (reading, found) -> List.of(new TextFact("a.title", "施工合同", "", Source.declared()));
  private static final FactReader BREAKS =
      (reading, found) -> {
        throw new IndexOutOfBoundsException("begin 19, end 4");
      };
  private static final FactReader RUNS_AWAY =
      new FactReader() {
        @Override
        public List<Fact> read(Reading reading, Facts found) {
          return read(reading, found);
        }
      };

  private static Facts read(FactReader... readers) {
    Map<String, Dictionary.Entry> entries = new TreeMap<>();
    for (String key : List.of("a.title", "a.other")) {
      entries.put(key, new Dictionary.Entry(key, Dictionary.Type.TEXT, key));
    }
    return new FactReading(
            new Lexicon(new Vocabulary(Map.of(), Map.of())),
            new Dictionary(entries),
            List.of(readers))
        .read(CONTRACT, List.of(), DAY);
  }

  private static State state(Facts facts, String key) {
    return facts.of(key).findFirst().orElseThrow().state();
  }

  @Test
  void tellsWhatWasLookedForAndIsNotThere() {
    Facts facts = read(READS);

    assertThat(facts.failed()).isEmpty();
    assertThat(state(facts, "a.title")).isEqualTo(State.PRESENT);
    assertThat(state(facts, "a.other")).isEqualTo(State.ABSENT);
  }

  @Test
  void goesOnWithoutAReaderThatBreaksAndCallsNothingAbsentThen() {
    for (FactReader broken : List.of(BREAKS, RUNS_AWAY)) {
      Facts facts = read(broken, READS);

      assertThat(facts.failed()).hasSize(1);
      assertThat(state(facts, "a.title")).isEqualTo(State.PRESENT);
      assertThat(state(facts, "a.other")).isEqualTo(State.UNREADABLE);
    }
  }

  @Test
  void takesNothingFromAReaderWhoseFactsAreNotOfTheDictionary() {
    FactReader stranger =
        (reading, found) -> List.of(new TextFact("b.unknown", "x", "", Source.declared()));

    Facts facts = read(READS, stranger);

    assertThat(facts.failed()).hasSize(1);
    assertThat(facts.of("b.unknown")).isEmpty();
    assertThat(state(facts, "a.title")).isEqualTo(State.PRESENT);
  }
}
