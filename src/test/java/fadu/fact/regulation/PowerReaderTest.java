package fadu.fact.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PowerReaderTest {
  private static final String KEY = "clauses.consideration";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "对乙方因本项目缴纳的税款，镇政府按镇级留成的40%予以奖励。",
        "发包人负责免除乙方应缴的城市道路占用挖掘费和人防易地建设费。",
        "作为价格下浮的补偿，甲方给予乙方地方教育附加等税费全额返还。",
        "甲方保证本工程一次性通过规划核实和消防验收，并在竣工后十日内拿到备案表。",
        "项目实施中乙方如受到环保、城管等部门处罚，由甲方协调予以免除。",
        "县政府在同等条件下以优惠价格向乙方供应商业用地50亩，作为乙方让利的回报。",
        "甲方确保乙方取得施工许可证和夜间施工许可，审批由甲方包办。",
        "乙方在施工期间的违法占道行为不予行政处罚。",
        "减半收取乙方的基础设施配套费，差额由财政补贴。",
        "甲方承诺不对乙方的环境违法行为进行查处，并免收水土保持补偿费。"
      })
  void findsPublicPowerAsAConsideration(String words) {
    assertThat(Read.clause(words).values(KEY)).isNotEmpty().allMatch(said -> said.startsWith("应当"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "发包人应协助承包人办理施工许可证，所需资料由承包人提供。",
        "增值税税率按国家规定执行，税率调整的，价款相应调整。",
        "承包人保证本工程一次验收合格，达不到的承担返工费用。",
        "因承包人原因受到行政处罚的，由承包人自行承担。",
        "发包人不得以减免税费、免除处罚等作为承包人让利的条件。",
        "城市基础设施配套费由发包人按规定缴纳。",
        "发包人负责办理土地征用、拆迁补偿，使施工场地具备施工条件。",
        "承包人应缴纳的税费包含在合同价款内。",
        "验收不合格的，承包人应整改直至通过验收。",
        "发包人按规定申请减免的报建费用归发包人所有。"
      })
  void passesOverDutiesThatTradeNoPower(String words) {
    assertThat(Read.clause(words).values(KEY)).noneMatch(said -> said.startsWith("应当"));
  }
}
