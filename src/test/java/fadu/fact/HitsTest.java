package fadu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.clause.Contract;
import fadu.clause.ContractParser;
import fadu.clause.Sentence;
import fadu.text.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HitsTest {
  private static final Contract CONTRACT =
      ContractParser.parse(
          List.of(SourceText.of("合同", "施工合同\n第一条 质量保证金与履约保证金分开。无关的话。\n第二条 保证金退还。")));
  private static final Hits HITS =
      new Lexicon(
              new Vocabulary(
                  Map.of("kept", List.of("质量保证金", "保证金"), "any", List.of("保证金", "金与")), Map.of()))
          .scan(CONTRACT);

  private static List<String> terms(List<Hit> hits) {
    return hits.stream().map(Hit::term).toList();
  }

  @Test
  void leavesOutTermsInsideLongerOnesOfTheirGroup() {
    assertThat(terms(HITS.of("kept"))).containsExactly("质量保证金", "保证金", "保证金");
    assertThat(terms(HITS.of("any"))).containsExactly("保证金", "金与", "保证金", "保证金");
  }

  @Test
  void tellsThePlacesOfASentence() {
    for (Sentence sentence : CONTRACT.sentences()) {
      List<Hit> here =
          HITS.of("any").stream().filter(hit -> hit.sentence().equals(sentence)).toList();
      assertThat(HITS.in(sentence, "any")).isEqualTo(here);
      assertThat(HITS.has(sentence, "any")).isEqualTo(!here.isEmpty());
    }
    assertThat(HITS.sentences("any")).hasSize(2);
    assertThat(HITS.of("unknown")).isEmpty();
  }
}
