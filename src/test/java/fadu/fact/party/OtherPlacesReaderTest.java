package fadu.fact.party;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import fadu.text.SourceText;
import org.junit.jupiter.api.Test;

class OtherPlacesReaderTest {
  private static final String HEAD =
      """
      建设工程施工合同
      发包人（全称）：青石市水务建设中心
      承包人（全称）：青石宏远建设有限公司
      第一条 工程概况
      """;

  @Test
  void readsThePayeeOfTheAccount() {
    Read read =
        Read.of(
            HEAD
                + """
                第二条 收款账户
                承包人收款账户：
                户名：青石宏远市政工程有限公司
                开户行：青石农商银行河堤支行
                """);
    assertThat(read.value("payment.payeeName")).contains("青石宏远市政工程有限公司");
    assertThat(read.words("payment.payeeName").get(0)).contains("青石宏远市政工程有限公司");
  }

  @Test
  void readsTheSidesOfThePerformanceBond() {
    Read read =
        Read.of(
            HEAD
                + """
                附件1：履约保函
                受益人：青石市水务局
                被担保人：青石宏远集团有限公司
                """);
    assertThat(read.value("bond.performance.beneficiary")).contains("青石市水务局");
    assertThat(read.value("bond.performance.principal")).contains("青石宏远集团有限公司");
  }

  @Test
  void readsWhoAuthorises() {
    Read read =
        Read.of(
            SourceText.of("合同.txt", HEAD),
            SourceText.of(
                "授权委托书.txt",
                """
                授权委托书
                委托单位：青石宏运建设有限公司
                受托人：张三
                """));
    assertThat(read.value("attachments.authorization")).contains("青石宏运建设有限公司");
  }

  @Test
  void aCertifiedChangeOfNameIsKnown() {
    Read read = Read.of(HEAD + "第二条 承包人由青石宏运建设有限公司更名为青石宏远建设有限公司，附准予变更登记通知书。\n");
    assertThat(read.value("party.nameChange")).doesNotContain("ABSENT");
    assertThat(Read.of(HEAD).value("party.nameChange")).isEqualTo("ABSENT");
  }
}
