package fadu.fact.form;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationReaderTest {
  private static final String KEY = "contract.citations";

  private static List<TextFact> citations(String clause) {
    return Read.clause(clause).all(KEY, TextFact.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          违约责任按《中华人民共和国合同法》第一百零七条处理。 => 合同法         => 正文
          工程量清单执行GB50500-2013。                         => GB50500-2013   => 正文
          工程量清单执行ＧＢ５０５００－２０１３。             => GB50500-2013   => 正文
          担保适用担保法第十八条。                             => 担保法         => 正文
          原《合同法》第二百八十六条规定的优先受偿权。         => 合同法         => 限定
          《合同法》现已废止，按现行规定执行。                 => 合同法         => 限定
          """)
  void readsWhatIsCitedAndHow(String clause, String name, String kind) {
    assertThat(citations(clause))
        .extracting(c -> c.text() + " " + c.kind())
        .contains(name + " " + kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"承包人遵守劳动合同法。", "依法签订劳动合同法律文书。", "执行海洋环境保护法。", "按民法典第七百九十九条处理。"})
  void otherLawsOfASimilarNameAreNotMistaken(String clause) {
    assertThat(citations(clause)).isEmpty();
  }

  @Test
  void aLongerNameIsReadOnce() {
    assertThat(citations("施工噪声适用环境噪声污染防治法。"))
        .extracting(TextFact::text)
        .containsExactly("环境噪声污染防治法");
  }

  @Test
  void quotesTheArticlesToo() {
    assertThat(Read.clause("违约责任按照《中华人民共和国合同法》第一百零七条处理。").words(KEY))
        .singleElement()
        .asString()
        .contains("按照《中华人民共和国合同法》第一百零七条");
  }
}
