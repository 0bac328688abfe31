package fadu.fact.payment;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.Mode;
import fadu.fact.StatementFact;
import fadu.fact.TextFact;
import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentTermsTest {
  @ParameterizedTest
  @CsvSource({
    "结算款待审计报告出具后支付。, MUST, ''",
    "竣工备案办结后付尾款，最迟在验收合格后第60日支付。, MUST, 最迟",
    "发包人不得以审计未完成为由拖延付款。, MUST_NOT, ''",
  })
  void readsWhatPaymentWaitsFor(String clause, Mode mode, String lastDay) {
    assertThat(Read.clause(clause).all("payment.awaitsOfficial", StatementFact.class))
        .first()
        .returns(mode, StatementFact::mode)
        .returns(lastDay, StatementFact::exception);
  }

  @ParameterizedTest
  @CsvSource({
    "工程款以商业承兑汇票支付，承包人不得拒绝。, MUST",
    "余款以发包人的商铺抵顶，承包人应当接受。, MUST",
    "承包人书面申请的，可以用银行承兑汇票支付10%的进度款。, MAY",
    "发包人不得要求承包人接受商业汇票。, MUST_NOT",
  })
  void readsPaymentOtherThanInMoney(String clause, Mode mode) {
    assertThat(Read.clause(clause).all("payment.nonCash", StatementFact.class))
        .extracting(StatementFact::mode)
        .containsExactly(mode);
  }

  @ParameterizedTest
  @CsvSource({
    "工程款汇入项目经理个人银行卡。, 个人",
    "工程款支付至承包人指定的第三方公司账户。, 他人",
    "现场负责人电话通知变更收款账户的照付，无须盖章确认。, 变更无须确认",
  })
  void readsWhereElseThePriceMayGo(String clause, String kind) {
    assertThat(Read.clause(clause).all("payment.payeeElsewhere", TextFact.class))
        .extracting(TextFact::kind)
        .containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "发包人逾期付款的，每日按欠款的万分之五支付违约金。, 18.25%（年）",
    "甲方逾期付款的，按月息千分之五付息。, 6%（年）",
    "发包人迟延付款的，按年利率3.5%计息。, 3.5%（年）",
    "承包人逾期竣工的，每日按合同价的万分之五支付违约金。, ABSENT",
  })
  void countsLateInterestByTheYear(String clause, String rate) {
    assertThat(Read.clause(clause).value("breach.ownerLateInterest"))
        .isEqualTo(rate.replace("（年）", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "发包人逾期付款不计利息。, PRESENT",
    "因承包人未开发票造成付款延迟的，发包人不承担逾期责任。, ABSENT",
    "履约保证金退还时不计利息。, ABSENT",
  })
  void tellsWhetherLatePaymentCostsNothing(String clause, String state) {
    Read read = Read.clause(clause);
    assertThat(read.value("breach.lateInterestExcluded").equals("ABSENT"))
        .isEqualTo(state.equals("ABSENT"));
  }

  @ParameterizedTest
  @CsvSource({"每月25日计量一次。, 30日", "工程量每两个月核定一次。, 60日", "施工用水装表计量，按月交费。, ABSENT"})
  void readsTheCycleOfMeasurement(String clause, String cycle) {
    assertThat(Read.clause(clause).value("payment.measureCycle")).isEqualTo(cycle);
  }
}
