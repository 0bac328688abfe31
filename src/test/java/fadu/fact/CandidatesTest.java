package fadu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.clause.Contract;
import fadu.clause.ContractParser;
import fadu.clause.Sentence;
import fadu.fact.choice.Choices;
import fadu.fact.pattern.Pattern;
import fadu.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CandidatesTest {
  private static final String TEXT =
      """
      建设工程施工合同
      发包人：青石市水务局
      承包人：宏远建设有限公司
      第一条 安全施工
      1.1 现场设专人巡查。夜间有人值守。
      第二条 付款
      2.1 按月支付进度款。逾期付息。余款次年付清。
      """;
  private static final Lexicon LEXICON =
      new Lexicon(
          new Vocabulary(
              Map.of("safe", List.of("安全")), Map.of("pays", List.of("支付[^。]{0,4}款", "付清"))));
  private static final Reading READING = reading();

  private static Reading reading() {
    Contract contract = ContractParser.parse(List.of(SourceText.of("合同", TEXT)));
    return new Reading(
        contract,
        LEXICON,
        LEXICON.scan(contract),
        Choices.of(contract),
        List.of(),
        LocalDate.of(2026, 10, 10));
  }

  private static List<String> texts(List<Sentence> sentences) {
    return sentences.stream().map(s -> s.text().strip()).toList();
  }

  @Test
  void collectsByWordsExpressionsAndWordings() {
    assertThat(texts(READING.candidates().words(Words.of("付息|值守")).list()))
        .containsExactly("夜间有人值守。", "逾期付息。");
    assertThat(texts(READING.candidates().match(Pattern.compile("逾期.息")).list()))
        .containsExactly("逾期付息。");
    assertThat(texts(READING.candidates().wording("pays").list()))
        .hasSize(2)
        .element(1)
        .isEqualTo("余款次年付清。");
  }

  @Test
  void collectsWhatGoesOnAndWhatIsHeaded() {
    assertThat(texts(READING.candidates().words(Words.of("付息")).goingOn(1).list()))
        .containsExactly("逾期付息。", "余款次年付清。");
    assertThat(texts(READING.candidates().headed("safe").list()))
        .contains("夜间有人值守。")
        .doesNotContain("逾期付息。");
    assertThat(texts(READING.candidates().under(Words.of("付款")).list()))
        .contains("逾期付息。")
        .doesNotContain("夜间有人值守。");
  }

  @Test
  void findsTheSentenceOfACharacter() {
    for (Sentence sentence : READING.contract().sentences()) {
      int last = sentence.shadowFrom() + sentence.text().length() - 1;
      assertThat(READING.sentenceAt(0, sentence.shadowFrom())).contains(sentence);
      assertThat(READING.sentenceAt(0, last)).contains(sentence);
    }
    assertThat(READING.sentenceAt(1, 0)).isEmpty();
  }
}
