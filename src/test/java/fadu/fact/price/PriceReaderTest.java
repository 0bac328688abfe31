package fadu.fact.price;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          签约合同价：人民币（大写）壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元整（¥12,345,678.00元）。 => 12345678元
          签约合同价为人民币12345678元（大写：壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元整）。         => 12345678元
          合同总价暂定为1234.5678万元。                                                     => 12345678元
          合同价款（含税）：￥１２，３４５，６７８．００元。                                => 12345678元
          工程造价共计一千二百三十四万五千六百七十八元。                                     => 12345678元
          合同金额：12,345,678.90 元                                                         => 12345678.9元
          履约保证金为签约合同价的10%，即1234567元。                                         => ABSENT
          违约金累计不超过合同总价的5%，每次20000元。                                        => ABSENT
          """)
  void readsTheTotal(String clause, String expected) {
    assertThat(Read.clause(clause).value("price.total")).isEqualTo(expected);
  }

  @Test
  void readsWordsAndFiguresAndTheirDifference() {
    Read read = Read.clause("签约合同价：人民币（大写）壹佰万元整（¥1,000,500.00元）。");
    assertThat(read.value("price.total")).isEqualTo("1000500元");
    assertThat(read.value("price.totalWords")).isEqualTo("1000000元");
    assertThat(read.value("price.wordsFiguresDifference")).isEqualTo("500元");
    assertThat(read.words("price.wordsFiguresDifference"))
        .allSatisfy(words -> assertThat(words).contains("壹佰万元整", "1,000,500.00"));
  }

  @Test
  void readsWordsAndFiguresInColumns() {
    Read read =
        Read.clause(
            """
            | 项目 | 小写（元） | 大写 |
            | 签约合同价 | 1,000,500.00 | 壹佰万元整 |
            """);
    assertThat(read.value("price.wordsFiguresDifference")).isEqualTo("500元");
  }

  @Test
  void comparesEveryPlaceThatNamesTheTotal() {
    Read read =
        Read.of(
            """
            建设工程施工合同
            第一部分 合同协议书
            发包人（全称）：青石市水务建设中心
            承包人（全称）：青石宏远建设有限公司
            一、签约合同价
            签约合同价为：1000000元。
            第三部分 专用合同条款
            12.1 合同总价为1200000元。
            """);
    assertThat(read.value("price.total")).isEqualTo("1000000元");
    assertThat(read.value("price.occurrenceDifference")).isEqualTo("200000元");
    assertThat(read.words("price.occurrenceDifference").get(0)).contains("1000000元", "1200000元");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          price.safetyFee            => 其中安全文明施工费：320000元。       => 320000元
          price.provisionalSum       => 暂列金额为50万元。                   => 500000元
          price.provisionalMaterial  => 材料设备暂估价：伍万元整。           => 50000元
          price.provisionalSpecialty => 专业工程暂估价￥88,000.50元。        => 88000.5元
          """)
  void readsTheNamedPartsOfThePrice(String key, String clause, String expected) {
    Read read = Read.clause("签约合同价：9000000元。\n" + clause);
    assertThat(read.value(key)).isEqualTo(expected);
    assertThat(read.value("price.total")).isEqualTo("9000000元");
  }

  @Test
  void anAmountInAnAlternativeNobodyChoseIsNoPrice() {
    Read read = Read.clause("□签约合同价为3000000元；☑签约合同价为2000000元。");
    assertThat(read.value("price.total")).isEqualTo("2000000元");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          安全生产费 > 390,000.00                           => 390000元
          措施项目费 > 2,150,000.00（其中安全文明施工费610,000.00） => 610000元
          措施项目费（其中安全文明施工费610,000.00） > 2,150,000.00 => 610000元
          措施项目费（含安全文明施工费） > 2,150,000.00     => ABSENT
          其中安全文明施工费 > 610,000.00                   => 610000元
          """)
  void readsANamedPartFromARowOfTheTable(String row, String expected) {
    Read read =
        Read.clause(
            "签约合同价：9000000元。\n| 费用名称 | 金额（元） |\n| "
                + row.replace(">", "|")
                + " |\n| 税金 | 700,000.00 |");
    assertThat(read.value("price.safetyFee")).isEqualTo(expected);
  }
}
