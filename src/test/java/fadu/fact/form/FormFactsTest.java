package fadu.fact.form;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boxes, signatures and what a contract must settle. */
class FormFactsTest {
  private static String kinds(String clause, String key) {
    String kinds =
        Read.clause(clause.replace('/', '\n'))
            .facts()
            .of(key)
            .filter(TextFact.class::isInstance)
            .map(f -> ((TextFact) f).kind())
            .distinct()
            .collect(Collectors.joining("、"));
    return kinds.isEmpty() ? "无" : kinds;
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          合同价格形式：☑ 固定单价 ☑ 固定总价                     => 多选
          保修期起算：□ 竣工验收合格之日 □ 移交之日               => 未选
          是否提前竣工：☑ 是 □ 否                                 => 已选
          履约担保（可多选）：☑ 保函 ☑ 保险                       => 无
          竣工资料：☑ 竣工图 ☑ 签证                               => 无
          争议解决：☑ 仲裁委员会仲裁 ☑ 向人民法院起诉             => 无
          """)
  void tellsWhetherOneIsChosen(String clause, String kind) {
    assertThat(kinds(clause, "contract.checkboxGroups")).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          承包人用印处：（此处未盖章）                            => 未签
          承包人法定代表人签字：（未签）                          => 未签
          签订日期：____年__月__日                                => 无日期
          签证单未盖章的无效。                                    => 无
          电子公章已验证通过。                                    => 电子签章
          工程移交日期：____年__月__日                            => 无
          """)
  void tellsWhatThePageOfSignaturesLacks(String clause, String kind) {
    assertThat(kinds(clause, "contract.signatures")).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          按图施工，质量、验收、保修、付款以后再商量。            => 缺项
          图纸范围，工期90天，质量合格，总价10万元，材料自备，按月付款，组织验收，保修两年，误期每日罚一百元。 => 齐备
          """)
  void countsWhatMustBeSettled(String clause, String kind) {
    assertThat(kinds(clause, "contract.essentialTerms")).isEqualTo(kind);
  }
}
