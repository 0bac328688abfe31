package fadu.fact.payment;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvanceReaderTest {
  private static final String KEY = "payment.advanceRate";

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          预付款为签约合同价（扣除暂列金额）的10%。              => 10%
          合同签订后7日内支付合同价百分之二十的工程预付款。       => 20%
          备料款按合同价的三成预付。                              => 30%
          预付款支付比例：15％。                                  => 15%
          本工程不支付预付款。                                    => NA
          预付款：无。                                            => NA
          预付款从第二期起按每期进度款的20%扣回。                 => ABSENT
          安全文明施工费预付50%。                                 => ABSENT
          安全生产费30万元，开工后14日内预付50%。                 => ABSENT
          进度款按80%支付，扣回预付款后实付可能低于80%。          => ABSENT
          不设任何工程预付款。                                    => NA
          设计费预付20%，建安工程费的10%作为预付款。              => 10%
          预付款为合同价的____%。                                 => BLANK
          预付款按招标文件执行。                                  => NOT_LOADED
          合同签订后七日内支付合同价的20%。                       => 20%
          """)
  void readsTheRateOfTheAdvance(String clause, String expected) {
    assertThat(Read.clause(clause).value(KEY)).isEqualTo(expected);
  }

  @Test
  void anAmountCountsByThePriceWithoutTheProvisionalSum() {
    Read read = Read.clause("签约合同价为11000000元。\n暂列金额为1000000元。\n预付款为1500000元。");
    assertThat(read.value(KEY)).isEqualTo("15%");
    assertThat(read.words(KEY)).containsExactly("预付款为1500000元");
  }

  @Test
  void theParticularConditionsComeBeforeTheGeneral() {
    Read read =
        Read.of(
            """
            建设工程施工合同
            第一部分 合同协议书
            发包人（全称）：青石市水务建设中心
            承包人（全称）：青石宏远建设有限公司
            第二部分 通用合同条款
            12.2.1 预付款比例为合同价的30%。
            第三部分 专用合同条款
            12.2.1 预付款比例为合同价的10%。
            """);
    assertThat(read.places(KEY)).containsExactlyInAnyOrder("(通用 30%)", "专用 10%");
  }
}
