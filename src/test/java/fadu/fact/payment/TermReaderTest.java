package fadu.fact.payment;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          结算审定之日起60日内支付余款。                        => 60日
          甲方收到发票后四十五个工作日内支付进度款。            => 45个工作日
          双方确认结算金额后两个自然月内付清。                  => 2个月
          结算确认后半年内付清余款。                            => 0.5年
          进度款于核定后第90日支付。                            => 90日
          工程验收合格满三个月，发包人付清余款。                => 3个月
          修通以后分三年给清。                                  => 3年
          付款期限不得超过三十日。                              => 30日
          收到付款申请后14日内审核完毕。                        => ABSENT
          质量保证金在竣工验收满24个月后支付。                  => ABSENT
          发包人逾期90日以上未付款的，承包人可以停工。          => ABSENT
          承包人应在竣工后90日内提交结算资料。                  => ABSENT
          工期180天，进度款每月支付。                           => ABSENT
          履约保证金在验收合格后28日内退还。                    => ABSENT
          """)
  void readsHowLongTheEmployerHasToPay(String clause, String expected) {
    assertThat(Read.clause(clause).value("payment.termDays")).isEqualTo(expected);
  }
}
