package fadu.fact.payment;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.ListFact;
import fadu.testing.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeReaderTest {
  private static final String TOTAL = "payment.nodeTotal";

  @Test
  void listsThePaymentsInOrder() {
    Read read = Read.clause("合同签订后支付合同价的20%作为预付款；主体封顶后支付30%；竣工验收合格后付至85%；结算审定后付至97%，剩余3%作为质量保证金。");
    ListFact nodes = read.one("payment.nodes", ListFact.class);
    assertThat(nodes.rows())
        .extracting(row -> row.get(1) + row.get(2))
        .endsWith("累计85%", "累计97%", "质保金3%");
    assertThat(read.value(TOTAL)).isEqualTo("100%");
    assertThat(read.value("payment.nodeDifference")).isEqualTo("0%");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          竣工验收合格后付至85%；结算审定后付至95%，剩余3%作为质量保证金。 => 98%
          竣工验收合格后付至85%；结算审定后付至98%，剩余3%作为质量保证金。 => 101%
          每月按已完工程量的80%支付进度款；结算后付至97%，余3%质保金两年后付清。 => 100%
          每月按当月已完工程量的70%支付进度款。                             => ABSENT
          工程压实度达到95%，弯沉合格率100%。                               => ABSENT
          """)
  void addsUpOnlyWholeSchedules(String clause, String expected) {
    assertThat(Read.clause(clause).value(TOTAL)).isEqualTo(expected);
  }

  @Test
  void findsTwoSharesForTheSameStage() {
    Read read =
        Read.of(
            """
            建设工程施工合同
            发包人（全称）：青石市水务建设中心
            承包人（全称）：青石宏远建设有限公司
            第一条 工程款支付
            竣工验收合格后付至合同价的85%。
            第二条 竣工付款
            竣工验收合格后付至合同价的80%。
            """);
    assertThat(read.value("payment.nodeConflict")).contains("同一节点");
    assertThat(read.words("payment.nodeConflict").get(0)).contains("85%", "80%");
  }

  /** Every pair of two hundred would be tens of thousands, each a fact with its words. */
  @Test
  void namesAFewContradictionsPerPaymentWhereAllContradictEachOther() {
    StringBuilder clauses = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      clauses.append("第").append(i + 2).append("条 付款\n竣工验收合格后付至合同价的").append(i % 2 == 0 ? 80 : 85);
      clauses.append("%。\n");
    }

    Read read = Read.of("建设工程施工合同\n发包人：青石市水务局\n承包人：青石宏远建设有限公司\n" + clauses);

    assertThat(read.values("payment.nodeConflict")).hasSizeBetween(199, 600);
  }

  @Test
  void readsHowFarTheWorkMustBeBeforeTheFirstPayment() {
    Read read = Read.clause("完成产值达到合同价的60%时，支付合同价的40%；竣工验收合格后付至85%；结算后付至97%，余3%为质保金。");
    assertThat(read.value("payment.firstProgressAfter")).isEqualTo("60%");
  }
}
