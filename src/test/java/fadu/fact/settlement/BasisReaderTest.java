package fadu.fact.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.Fact;
import fadu.fact.TextFact;
import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasisReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          结算价以县审计局的审计结果为准。                              => 审计机关
          结算价最终以政府审计结论为准。                                => 审计机关
          结算总价由发包人委托的造价咨询公司审核后确定。                => 造价咨询
          结算价以财政投资评审中心的评审结论为准。                      => 财政评审
          结算价以审计结果为准。                                        => 审计
          不得以审计机关的审计结论作为结算依据。                        => 非审计
          审计期间不影响按结算确认的金额付款。                          => 非审计
          """)
  void tellsWhoseConclusionSettlesThePrice(String clause, String kind) {
    assertThat(
            Read.clause(clause)
                .facts()
                .of("settlement.basis")
                .filter(Fact::effective)
                .map(f -> ((TextFact) f).kind()))
        .containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource({"承包人应配合审计机关的审计监督，多计的工程款据实核减。", "竣工结算书由承包人编制，发包人审核。"})
  void leavesOutTheSupervisionByAuditors(String clause) {
    assertThat(Read.clause(clause).value("settlement.basis")).isEqualTo("ABSENT");
  }
}
