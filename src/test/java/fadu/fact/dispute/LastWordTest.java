package fadu.fact.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.StatementFact;
import fadu.fact.TextFact;
import fadu.testing.Read;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has the last word on a dispute, and what of it is given up in advance. */
class LastWordTest {
  private static String kinds(String clause, String key) {
    String kinds =
        Read.clause(clause)
            .facts()
            .of(key)
            .filter(TextFact.class::isInstance)
            .map(f -> ((TextFact) f).kind())
            .collect(Collectors.joining("、"));
    return kinds.isEmpty() ? "无" : kinds;
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          提交青石仲裁委员会仲裁，对裁决不服的可以起诉。                    => 可再起诉
          仲裁仍不能解决的，由工程所在地人民法院判决。                      => 可再起诉
          未经仲裁不得向法院起诉。                                          => 可再起诉
          提交青石仲裁委员会仲裁，对仲裁裁决不服的不得再起诉。              => 无
          仲裁裁决是终局的，可以申请法院撤销或者执行。                      => 终局
          对评审意见不服的，向法院起诉。                                    => 无
          法院判决后不服的，再申请仲裁。                                    => 判后再裁
          劳动仲裁不服的，可以起诉。                                        => 无
          """)
  void tellsWhetherAnAwardEndsIt(String clause, String kind) {
    assertThat(kinds(clause, "dispute.finality")).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          争议由市住建局裁决，双方必须服从。                                => MUST
          争议由上级主管部门研究决定，以其决定为准。                        => MUST
          发生纠纷由镇政府出面处理，处理意见为最终意见。                    => MUST
          争议可以请区住建局调解，调解不成的依法起诉。                      => MAY
          争议由争议评审小组评审，评审意见双方应当遵守。                    => 无
          结算以市审计局的审计结论为准。                                    => 无
          """)
  void tellsWhetherAnAuthorityDecides(String clause, String mode) {
    String modes =
        Read.clause(clause)
            .facts()
            .of("dispute.adminDecision")
            .filter(StatementFact.class::isInstance)
            .map(f -> ((StatementFact) f).mode().name())
            .collect(Collectors.joining("、"));
    assertThat(modes.isEmpty() ? "无" : modes).isEqualTo(mode);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          发包人主张权利不受诉讼时效限制。                                  => 时效
          承包人放弃时效抗辩。                                              => 时效
          承包人放弃一切诉讼和仲裁的权利。                                  => 诉权
          承包人保证今后不以任何形式起诉发包人。                            => 诉权
          承包人应在结算后30日内起诉，逾期视为放弃。                        => 起诉期限
          诉讼时效依法中断、重新计算。                                      => 无
          本款不构成对起诉权利的放弃。                                      => 保留
          争议提交青石仲裁委员会仲裁，不得向法院起诉。                      => 无
          争议由市住建局裁决，双方必须服从，不得起诉。                      => 无
          """)
  void tellsWhatIsGivenUp(String clause, String kind) {
    assertThat(kinds(clause, "breach.claimWaiver")).isEqualTo(kind);
  }
}
