package fadu.fact.payment;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          进度款按当月已完工程价款的80%支付。                            => 80%
          每月按完成产值的百分之七十拨付工程进度款。                      => 70%
          进度款支付比例：75%。                                          => 75%
          每期暂扣四分之一，竣工结算时付清。                              => 75%
          按当月完成工程价款（含已到货设备价款）的85%支付。               => 85%
          竣工验收合格后付至已完工程价款的85%。                          => ABSENT
          农民工工资专户每月按当期产值的20%拨入。                         => ABSENT
          完成产值的60%后支付合同价的30%。                               => ABSENT
          进度款不得降到当月产值的80%以下。                              => ABSENT
          逾期报送资料的，按当期进度款的5%扣款。                          => ABSENT
          基础完成付合同价的25%。                                        => ABSENT
          """)
  void readsTheShareOfTheWorkDone(String clause, String expected) {
    assertThat(Read.clause(clause).value("payment.progressRate")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          基础完成支付合同价的25%，主体封顶支付合同价的40%。  => 2
          竣工验收合格后付至合同价的85%。                     => 0
          安全文明施工费主体封顶时再付25%。                   => 0
          """)
  void tellsStagesPaidByTheWholePrice(String clause, long stages) {
    assertThat(
            Read.clause(clause)
                .facts()
                .of("payment.progressByPrice")
                .filter(fadu.fact.TextFact.class::isInstance))
        .hasSize((int) stages);
  }
}
