package fadu.fact.breach;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses that let one side off: ending the works, harm to persons, repairs without a call. */
class OneSidedTest {
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
          因规划调整缓建的，发包人不予任何补偿。                                  => 不补偿
          甲方可以根据需要随时通知乙方停工，停工损失乙方自负。                    => 不补偿
          财政资金变化停建的，仅按已完合格工程量结算。                            => 不补偿
          甲方可解除合同且不予补偿：（1）规划调整；（2）资金未落实。              => 不补偿
          因规划调整停建的，付清已完工程款并补偿停窝工费用。                      => 补偿
          承包人擅自停工的，发包人可以解除合同，损失不予补偿。                    => 无
          因不可抗力解除合同的，双方各自承担自己的损失。                          => 无
          政府部门要求停工的，工期不予顺延，乙方不得要求补偿。                    => 无
          """)
  void tellsWhatIsPaidWhenTheEmployerStops(String clause, String kind) {
    assertThat(kinds(clause, "breach.termination")).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          无论何种原因造成伤亡，甲方一律免责。                                    => 免责
          第三人在工地受伤的，发包人概不负责。                                    => 免责
          乙方放弃因甲方重大过失所受损失的索赔权。                                => 免责
          因发包人违章指挥造成伤亡的，发包人免予承担任何责任。                    => 免责
          因承包人违章造成伤亡的，发包人不承担责任。                              => 无
          责任限额不适用于人身损害和重大过失。                                    => 保留
          双方对间接损失互不承担责任。                                            => 无
          """)
  void tellsWhoIsLetOffForHarm(String clause, String kind) {
    assertThat(kinds(clause, "breach.exemptions")).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          保修期内渗漏的，甲方直接请人修理，费用从质保金里扣。                    => 直接代修
          保修期内的缺陷，发包人可不经通知即委托他人修复，费用由承包人承担。      => 直接代修
          承包人接到通知后逾期不修的，发包人可委托他人修复，费用从保修金扣除。    => 先通知
          质保期内紧急抢修的，发包人可先委托他人抢修，费用由责任方承担。          => 先通知
          保修期内承包人应负责维修，费用由承包人承担。                            => 无
          施工期间不合格的，发包人委托他人整改，费用从进度款扣除。                => 无
          """)
  void tellsWhetherTheContractorIsCalledFirst(String clause, String kind) {
    assertThat(kinds(clause, "defect.repairProcedure")).isEqualTo(kind);
  }
}
