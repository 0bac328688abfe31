package fadu.fact.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FairnessReaderTest {
  private static String kinds(String clause, String key) {
    String kinds =
        Read.clause(clause)
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
          乙方承诺不以任何方式主张建设工程价款优先受偿权。               => 放弃
          承包人的优先受偿权后于贷款银行的抵押权。                       => 放弃
          优先受偿的数额以合同价的60%为限。                              => 限制
          承包人应在应付款之日起三个月内行使优先受偿权，逾期作废。       => 限制
          承包人就工程折价或者拍卖的价款优先受偿。                       => 保留
          任何承诺书均不得要求承包人放弃优先受偿权。                     => 保留
          发包人优先采购节能产品。                                       => 无
          """)
  void readsWhatBecomesOfThePriority(String clause, String kind) {
    assertThat(kinds(clause, "clauses.priorityRight")).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          甲方对勘察资料的准确性概不负责。                               => 归承包人 / 无
          地勘报告有误的，责任由承包人自行承担。                         => 归承包人 / 无
          勘察资料错误造成的损失由发包人承担。                           => 归发包人 / 无
          承包人应对基准点进行复核并报告。                               => 复核 / 无
          开挖遇溶洞、流砂的，一律不予调整合同价款。                     => 无 / 概不调整
          承包人已踏勘现场，不得以现场条件为由要求增加费用。             => 无 / 放弃索赔
          征地拆迁、管线迁改延误的，工期顺延。                           => 无 / 无
          提供真实的管线资料，不提出违反标准的要求，足额支付安全费。     => 无 / 无
          """)
  void readsWhoAnswersForTheGround(String clause, String kinds) {
    assertThat(kinds(clause, "clauses.siteData") + " / " + kinds(clause, "clauses.geologicalRisk"))
        .isEqualTo(kinds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          承包人应在索赔事件发生后48小时内报告，逾期视为放弃。           => 48小时 单方
          任何一方超过28天未提出索赔的，丧失索赔权。                     => 28日 无
          乙方三天之内不报的加钱要求，以后不许再提。                     => 3日 单方
          承包人逾期索赔的，不因此丧失权利。                             => ABSENT 无
          结算书提交后7天内未提出异议的视为认可。                        => ABSENT 无
          """)
  void readsWhenAClaimIsLost(String clause, String expected) {
    assertThat(
            Read.clause(clause).value("breach.claimDays")
                + " "
                + kinds(clause, "breach.claimSymmetric"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          解释权属于业主。                                               => 单方 / 无
          合同没有约定的，由发包人决定。                                 => 单方 / 无
          未尽事宜双方另行协商。                                         => 共同 / 无
          发包人有权随时修订本合同的考核细则，承包人遵照执行。           => 无 / 单方
          发包人有权根据需要变更工程量，价款按清单单价计算。             => 无 / 无
          发包人不得单方修改合同。                                       => 无 / 无
          """)
  void readsWhoSaysWhatTheContractMeans(String clause, String kinds) {
    assertThat(
            kinds(clause, "clauses.interpretation")
                + " / "
                + kinds(clause, "clauses.unilateralChange"))
        .isEqualTo(kinds);
  }
}
