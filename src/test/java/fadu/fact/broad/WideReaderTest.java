package fadu.fact.broad;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WideReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          灯具的型号以“澄明”系列为唯一选项，用别的系列一律拆除重装。 => quality.owner-designates-supplier.brands
          灯具可以用“澄明”系列，也可以用同等档次的其他系列。         => 无
          逾期竣工的责任与甲方工期安排脱钩，安全事故另行处理。       => 无
          现场一切安全事故均与发包人脱钩。                           => safety.owner-total-exemption.exempt
          现场一切安全事故的责任，按各自过错承担，与发包人无关的除外。 => 无
          结算不设下浮，审定价就是付款依据。                         => 无
          审定造价再乘以0.96作为付款依据。                           => price.settlement-discount-not-in-bid.discount
          """)
  void takesWordsOfSeveralKindsTogether(String clause, String kind) {
    String kinds =
        Read.clause(clause)
            .facts()
            .of(WideReader.KEY)
            .filter(TextFact.class::isInstance)
            .map(fact -> ((TextFact) fact).kind())
            .distinct()
            .collect(Collectors.joining("、"));
    assertThat(kinds.isEmpty() ? "无" : kinds).isEqualTo(kind);
  }
}
