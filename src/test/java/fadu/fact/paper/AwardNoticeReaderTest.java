package fadu.fact.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.MoneyFact;
import fadu.fact.Source;
import fadu.testing.Read;
import fadu.text.SourceText;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardNoticeReaderTest {
  private static final SourceText CONTRACT =
      SourceText.of(
          "合同.txt",
          """
          建设工程施工合同
          发包人（全称）：青石市水务建设中心
          承包人（全称）：青石宏远建设有限公司
          """);

  private static Read notice(String text) {
    return Read.of(CONTRACT, SourceText.of("附.txt", text));
  }

  @Test
  void readsANoticeInTheFormOfALetter() {
    Read read =
        notice(
            """
            中 标 通 知 书
            青石宏远建设有限公司：
            你方于2026年2月10日所递交的青石河堤泵站工程施工投标文件已被我方接受，被确定为中标人。
            中标价：12,386,000.00元。
            工期：300日历天。
            工程质量：符合合格标准。
            项目经理：林向东（姓名）。
            请你方在接到本通知书后的30日内到我单位签订施工承包合同。
            特此通知。
            招标人：青石市水务建设中心（盖单位章）
            2026年3月2日
            """);
    assertThat(read.values("meta.awardWinner")).containsExactly("青石宏远建设有限公司");
    assertThat(read.value("meta.awardPrice")).isEqualTo("12386000元");
    assertThat(read.value("meta.bid.duration")).isEqualTo("300日");
    assertThat(read.value("meta.bid.quality")).isEqualTo("符合合格标准");
    assertThat(read.value("meta.bid.pm")).isEqualTo("林向东");
    assertThat(read.value("meta.awardNoticeDate")).isEqualTo("2026-03-02");
    assertThat(read.words("meta.awardPrice")).containsExactly("中标价：12,386,000.00元");
  }

  @Test
  void readsAConsortiumMemberByMember() {
    Read read =
        notice(
            """
            中标通知书
            青石宏远建设有限公司（牵头人）、北岭市规划设计院有限公司（成员）：
            经评标委员会评审，确定贵联合体为中标人，中标金额为人民币壹亿贰仟万元整（¥120,000,000.00元）。
            通知书签发日期：2026年5月8日
            """);
    assertThat(read.values("meta.awardWinner")).containsExactly("青石宏远建设有限公司", "北岭市规划设计院有限公司");
    assertThat(read.value("meta.awardPrice")).isEqualTo("120000000元");
    assertThat(read.value("meta.awardNoticeDate")).isEqualTo("2026-05-08");
  }

  @Test
  void readsATableWithLabelsAboveTheirValues() {
    Read read =
        notice(
            """
            成交通知书
            | 成交供应商 | 成交金额（万元） | 工期（日历天） | 项目负责人 | 采购方式 |
            | 青石宏远建设有限公司 | 238.60 | 90 | 林向东 | 竞争性磋商 |
            发出时间：2026年4月9日
            """);
    assertThat(read.value("meta.awardWinner")).isEqualTo("青石宏远建设有限公司");
    assertThat(read.value("meta.awardPrice")).isEqualTo("2386000元");
    assertThat(read.value("meta.bid.duration")).isEqualTo("90日");
    assertThat(read.value("meta.bid.pm")).isEqualTo("林向东");
    assertThat(read.value("meta.tenderMode")).isEqualTo("竞争性磋商");
    assertThat(read.value("meta.awardNoticeDate")).isEqualTo("2026-04-09");
  }

  @Test
  void readsATableWithTwoLabelsInARow() {
    Read read =
        notice(
            """
            中标通知书
            | 工程名称 | 河堤泵站工程 | 招标方式 | 公开招标 |
            | 中标单位 | 青石宏远建设有限公司 | 中标价（元） | 12,386,000.00 |
            | 中标工期 | 300天 | 质量标准 | 合格 |
            | 开标日期 | 2026年2月20日 | 发出日期 | 2026年3月2日 |
            """);
    assertThat(read.value("meta.awardWinner")).isEqualTo("青石宏远建设有限公司");
    assertThat(read.value("meta.awardPrice")).isEqualTo("12386000元");
    assertThat(read.value("meta.bid.duration")).isEqualTo("300日");
    assertThat(read.value("meta.bid.quality")).isEqualTo("合格");
    assertThat(read.value("meta.tenderMode")).isEqualTo("公开招标");
    assertThat(read.value("meta.awardNoticeDate")).isEqualTo("2026-03-02");
  }

  /** Whatever the words for the winner and the price. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "中标单位为青石宏远建设有限公司，中标总价为人民币贰佰叁拾万元整。 | 青石宏远建设有限公司 | 2300000元",
        "中标人名称：青石宏远建设有限公司；中标价（大写）：贰佰叁拾万元整，（小写）¥2300000元 | 青石宏远建设有限公司 | 2300000元",
        "现确定青石宏远建设有限公司为上述项目的中标人，中标价230万元。 | 青石宏远建设有限公司 | 2300000元",
        "成交人：青石宏远建设有限公司；成交价：2,300,000元 | 青石宏远建设有限公司 | 2300000元",
        "中选单位：由青石宏远建设有限公司与北岭市规划设计院组成的联合体；中选价：230.0万元 | 青石宏远建设有限公司 / 北岭市规划设计院 | 2300000元",
        "中标人： ；中标价： 元 | ABSENT | ABSENT",
        "中标下浮率：5.2%，中标人：青石宏远建设有限公司 | 青石宏远建设有限公司 | ABSENT",
      })
  void readsTheWinnerAndThePrice(String words, String winner, String price) {
    Read read = notice("中标通知书\n" + words + "\n2026年3月2日");
    assertThat(read.value("meta.awardWinner")).isEqualTo(winner);
    assertThat(read.value("meta.awardPrice")).isEqualTo(price);
  }

  @Test
  void leavesWhatWasDeclaredInForce() {
    Read read =
        Read.declared(
            List.of(new MoneyFact("meta.awardPrice", new BigDecimal(100), "", Source.declared())),
            CONTRACT,
            SourceText.of("附.txt", "中标通知书\n中标价：98元\n2026年3月2日"));
    assertThat(read.value("meta.awardPrice")).isEqualTo("100元");
    assertThat(read.places("meta.awardPrice")).containsExactly("元数据 100元", "(中标通知书 98元)");
  }

  @Test
  void readsHowTheWorkWasTenderedFromATenderDocument() {
    Read read = Read.of(CONTRACT, SourceText.of("采购.txt", "竞争性磋商文件\n资金来源：财政资金\n本项目采用竞争性磋商方式采购。"));
    assertThat(read.value("meta.tenderMode")).isEqualTo("竞争性磋商");
    assertThat(read.value("meta.fundingSource")).isEqualTo("财政资金");
  }

  @Test
  void readsNothingOfTheKindFromTheContractItself() {
    Read read = Read.clause("本工程经公开招标，中标通知书于2026年3月2日发出，中标价为230万元，中标人为青石宏远建设有限公司。");
    assertThat(read.value("meta.awardPrice")).isEqualTo("ABSENT");
    assertThat(read.value("meta.awardWinner")).isEqualTo("ABSENT");
    assertThat(read.value("meta.tenderMode")).isEqualTo("ABSENT");
  }
}
