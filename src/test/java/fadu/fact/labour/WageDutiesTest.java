package fadu.fact.labour;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.Mode;
import fadu.fact.StatementFact;
import fadu.fact.TextFact;
import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WageDutiesTest {
  @ParameterizedTest
  @CsvSource({
    "承包人向发包人缴纳农民工工资保证金20万元。, 发包人收取",
    "工资押金八万元由村委会保管。, 发包人收取",
    "每期进度款中扣留2%作为农民工工资保证金。, 从工程款扣留",
    "发包人从预付款中截下30万元留作工资保证金。, 从工程款扣留",
    "农民工工资保证金存入人社部门指定专户。, 按规定存储",
    "开工前向发包人提交农民工工资保证金存款凭证，保证金按当地规定存储。, 按规定存储",
    "发包人不得收取农民工工资保证金。, 不收取",
  })
  void tellsWhoTakesTheWageDeposit(String clause, String kind) {
    assertThat(Read.clause(clause).all("labour.deposit", TextFact.class))
        .extracting(TextFact::kind)
        .containsOnly(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "农民工工资纠纷与发包人无关。",
        "承包人拖欠工资的，建设单位不承担垫付责任。",
        "工人的工钱找乙方要，甲方一概不管。",
        "我公司承诺按时发放工资，如有拖欠与贵局无任何关系。",
      })
  void hearsThatTheEmployerAnswersForNothing(String clause) {
    assertThat(Read.clause(clause).all("labour.ownerExempt", StatementFact.class))
        .extracting(StatementFact::mode)
        .contains(Mode.MUST_NOT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "农民工工资由承包人负责发放。",
        "因发包人欠付造成欠薪的，发包人先行垫付，其余情形发包人不承担责任。",
        "发包人不得以已经付款为由主张农民工工资与其无关。",
        "承包人的货款纠纷与发包人无关。",
      })
  void keepsTheDutiesOfTheEmployer(String clause) {
    assertThat(Read.clause(clause).all("labour.ownerExempt", StatementFact.class))
        .extracting(StatementFact::mode)
        .doesNotContain(Mode.MUST_NOT);
  }

  @ParameterizedTest
  @CsvSource({
    "质量有争议的，发包人停付全部款项（含人工费）。, 含人工费",
    "罚款未缴清的，发包人不支付任何款项。, 全部款项",
    "承包人拒不整改的，发包人暂停支付进度款。, 进度款",
    "发生争议的，仅暂缓争议部分，人工费照付。, 人工费照付",
  })
  void tellsWhatIsStoppedOverADispute(String clause, String what) {
    assertThat(Read.clause(clause).all("payment.suspension", StatementFact.class))
        .extracting(StatementFact::condition)
        .containsOnly(what);
  }

  @ParameterizedTest
  @CsvSource({
    "人工费用按当期产值的25%拨付。, 25%",
    "每月按已完工程价款的二成拨付人工费。, 20%",
    "人工费用据实列支。, BLANK",
    "施工资料一式三份，安全文明施工费预付50%。, ABSENT",
  })
  void readsTheShareOfLabourCost(String clause, String rate) {
    assertThat(Read.clause(clause).value("labour.costRate")).isEqualTo(rate);
  }
}
