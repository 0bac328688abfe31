package fadu.fact.variation;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariationReaderTest {
  private static List<String> kinds(String clause, String key) {
    return Read.clause(clause).all(key, TextFact.class).stream().map(TextFact::kind).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "工程变更由双方现场口头确认，竣工时统一计算。",
        "甲方代表口头通知的变更，乙方应当执行，结算时按实际完成量计取。",
        "甲方临时增加的活，打个电话就行，不用写单子，最后一起算账。",
        "施工中的零星增加工程无需办理书面签证，以现场完成情况结算。"
      })
  void readsOrdersByWordOfMouth(String clause) {
    assertThat(kinds(clause, "variation.oralOrders")).contains("口头");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "变更须由发包人出具书面变更通知，承包人收到后14天内提出变更估价报告，发包人14天内审核。",
        "变更指示由监理人书面发出；变更单价参照清单中类似项目单价确定。",
        "设计变更须经发包人、监理人书面签认，价款按合同单价计算，承包人应在7日内提交签证。",
        "未经发包人书面签证的变更不予结算；变更项目按投标单价计价。",
        "口头指令无效，一切变更以发包人盖章的变更单为准，计价按中标清单单价。"
      })
  void takesWrittenOrdersForWhatTheyAre(String clause) {
    assertThat(kinds(clause, "variation.oralOrders")).doesNotContain("口头");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲方有权根据需要随时增加建设内容，费用按实结算。",
        "双方可协商扩大建设规模，签订补充协议即可实施。",
        "发包人可自行决定调整建设标准，无须报批。",
        "镇里觉得不够用，可以让乙方多盖一层，钱按平方算。",
        "施工中如需改变建设地点，由甲乙双方商定。",
        "装修标准由发包人代表现场确定并可提高，增加的费用据实支付。"
      })
  void readsThatTheProjectGrowsWithoutApproval(String clause) {
    assertThat(kinds(clause, "variation.clauses")).contains("自行决定");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "变更建设规模、内容、标准的，应经原审批部门批准。",
        "双方不得擅自增加建设内容、扩大规模、提高标准。",
        "发包人有权发出变更指令，承包人应当执行。",
        "设计变更导致投资超过概算的，应先报发展改革部门调整概算。",
        "工程量增减按实结算。",
        "暂列金额由发包人决定使用。",
        "发包人可以要求承包人修改施工组织设计，提高安全文明施工标准。"
      })
  void leavesOrdinaryVariationsAlone(String clause) {
    assertThat(kinds(clause, "variation.clauses")).doesNotContain("自行决定");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲方代表：王某，职权：全权代表甲方处理施工现场的一切事务。",
        "监理工程师有权签认所有变更和签证，其签认即为结算依据。",
        "发包人代表对工程变更、签证、价款调整具有最终决定权，不受金额限制。",
        "业主现场代表签字的一切文件均视为业主认可。",
        "发包人授权张某全权负责本项目的变更、签证、结算。",
        "总监理工程师签发的所有签证，发包人均予认可。",
        "发包人派驻工地代表李某，授权范围：所有事项。"
      })
  void readsAuthorityWithoutLimit(String clause) {
    assertThat(kinds(clause, "owner.representative.authority")).contains("不限");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "发包人代表负责现场协调，涉及价款的签证须发包人盖章。",
        "监理人无权变更合同，所有涉及费用的签证须经发包人书面批准。",
        "发包人代表可签认单项2万元以内的签证，超过部分须经发包人审批。",
        "承包人项目经理全权负责现场一切施工事务。",
        "监理人对所有隐蔽工程进行检查验收并签字确认。",
        "发包人代表：王某，授权范围见附件授权书。",
        "一切变更签证须经发包人、监理人、承包人三方签字盖章方可生效。",
        "监理人负责对施工质量、安全的一切监督检查事项。"
      })
  void leavesLimitedAuthorityAlone(String clause) {
    assertThat(kinds(clause, "owner.representative.authority")).doesNotContain("不限");
  }
}
