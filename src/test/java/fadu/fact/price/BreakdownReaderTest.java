package fadu.fact.price;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.ListFact;
import fadu.testing.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakdownReaderTest {
  private static final String DIFFERENCE = "price.breakdownDifference";

  private static String table(String tax) {
    return """
        签约合同价为人民币10900000元。
        | 序号 | 费用名称 | 金额（元） |
        | 1 | 分部分项工程费 | 8,000,000.00 |
        | 1.1 | 其中：人工费 | 1,600,000.00 |
        | 2 | 措施项目费 | 1,200,000.00 |
        | 3 | 其他项目费 | 500,000.00 |
        | 4 | 规费 | 300,000.00 |
        | 5 | 税金 | %s |
        | | 合计 | 10,900,000.00 |
        """
        .formatted(tax);
  }

  @Test
  void addsUpATable() {
    Read clean = Read.clause(table("900,000.00"));
    assertThat(clean.value(DIFFERENCE)).isEqualTo("0元");
    assertThat(clean.one("price.breakdown", ListFact.class).size()).isEqualTo(5);

    Read wrong = Read.clause(table("950,000.00"));
    assertThat(wrong.value(DIFFERENCE)).isEqualTo("50000元");
    assertThat(wrong.words(DIFFERENCE).get(0)).contains("950,000.00", "合计");
  }

  @ParameterizedTest
  @CsvSource({"900000, 0元", "899999, 1元", "1000000, 100000元"})
  void addsUpProse(String tax, String expected) {
    Read read =
        Read.clause(
            "签约合同价为人民币10900000元，其中：分部分项工程费8000000元；措施项目费1200000元；"
                + "其他项目费500000元；规费300000元；税金"
                + tax
                + "元。");
    assertThat(read.value(DIFFERENCE)).isEqualTo(expected);
  }

  @Test
  void findsWhatIsListedAfterTheSum() {
    Read read =
        Read.clause(
            """
            签约合同价为人民币9000000元。
            | 费用名称 | 金额（元） |
            | 分部分项工程费 | 8000000 |
            | 措施项目费 | 1000000 |
            | 合计 | 9000000 |
            | 暂列金额（未计入合计） | 400000 |
            """);
    assertThat(read.value("price.leftOutOfTotal")).isEqualTo("400000元");
    assertThat(read.value(DIFFERENCE)).isEqualTo("0元");
  }

  @Test
  void aTableOfSomethingElseIsNoBreakdown() {
    Read read =
        Read.clause(
            """
            签约合同价为人民币9000000元。
            | 设备名称 | 金额（元） |
            | 水泵 | 30000 |
            | 电机 | 20000 |
            | 合计 | 51000 |
            """);
    assertThat(read.value(DIFFERENCE)).isEqualTo("ABSENT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          其中不含税价10000000元，增值税税率9%，税额900000元。 => 0元 / 0元
          其中不含税价10000000元，增值税税率9%，税额910000元。 => 10000元 / 0元
          不含税金额为10000000元，税率为13%。                  => 400000元
          """)
  void checksTheTax(String clause, String expected) {
    Read read = Read.clause("签约合同价（含税）为10900000元。\n" + clause);
    assertThat(read.value("price.exTax")).isEqualTo("10000000元");
    assertThat(read.value("price.taxDifference")).isEqualTo(expected);
    assertThat(read.value("price.taxRate")).isIn("9%", "13%");
  }

  @Test
  void readsTheAmountOfTax() {
    Read read = Read.clause("签约合同价（含税）为10900000元。\n其中不含税价10000000元，税额900000元。");
    assertThat(read.value("price.tax")).isEqualTo("900000元");
    assertThat(read.words("price.exTax").get(0)).contains("10000000元");
  }
}
