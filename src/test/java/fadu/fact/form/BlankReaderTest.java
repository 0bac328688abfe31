package fadu.fact.form;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.ListFact;
import fadu.fact.TextFact;
import fadu.testing.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlankReaderTest {
  private static final String BLANKS = "contract.blanks";

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          签约合同价：人民币________元。          => 价款       => 下划线
          签约合同价____，工期总日历天数300天。   => 价款       => 下划线
          签订日期：20____年____月____日          => 签订日期   => 下划线
          签约合同价：XXXX元。                    => 价款       => 占位符
          签约合同价：{{contractPrice}}元。       => 价款       => 占位符
          工期总日历天数：【  】天。               => 工期       => 括号
          计划开工日期：    年  月  日            => 工期       => 空格
          工程质量标准：待定。                    => 质量标准   => 待定
          进度款支付比例为____%。                 => 付款比例   => 下划线
          质量保证金为结算价的【】%。             => 质量保证金 => 括号
          争议提交________仲裁委员会仲裁。        => 争议解决   => 下划线
          开户银行：__________                    => 收款账户   => 下划线
          签订日期：____年__月__日                => 签订日期   => 下划线
          """)
  void findsBlanksOfKeyFields(String clause, String field, String form) {
    assertThat(Read.clause(clause).all(BLANKS, TextFact.class))
        .anySatisfy(
            blank -> {
              assertThat(blank.text()).isEqualTo(field);
              assertThat(blank.kind()).isEqualTo(form);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "合同编号：________",
        "法定代表人（签字）：________",
        "签约合同价：人民币__12800000__元。",
        "签约合同价：人民币（大写）____壹佰万元整____。",
        "工期总日历天数：____300天。",
        "路面厚度为20厘米，宽2×3米。",
        "工期总日历天数：【300】天。",
        "预付款：□支付____% ☑不支付",
      })
  void whatIsFilledInOrLeftBlankOnPurposeIsNone(String clause) {
    assertThat(Read.clause(clause).value(BLANKS)).isEqualTo("ABSENT");
  }

  @Test
  void quotesTheLabelWithTheBlank() {
    assertThat(Read.clause("签约合同价：人民币________元。").words(BLANKS).get(0)).contains("签约合同价", "____");
  }

  @Test
  void countsTheBlanksOfOtherFields() {
    Read read = Read.clause("材料进场后____天内取样。\n每周例会于周____召开。");
    assertThat(read.one("contract.blankFields", ListFact.class).size()).isEqualTo(2);
    assertThat(read.value(BLANKS)).isEqualTo("ABSENT");
  }
}
