package fadu.fact.time;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTermsReaderTest {
  private static List<String> kinds(String clause, String key) {
    return Read.clause(clause).all(key, TextFact.class).stream().map(TextFact::kind).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "承包人承诺无偿赶工，确保节点目标。",
        "为满足国庆开放要求，乙方须赶工，赶工费已包含在合同总价中，不另行计取。",
        "因发包人要求压缩工期的，承包人不得要求增加任何费用。",
        "提前竣工不予奖励，赶工措施费由承包人自行承担。",
        "甲方如要求乙方加快进度，乙方须无条件增加人员机械，甲方不再支付费用。",
        "工期压缩三十天，由此增加的人工、机械费用由施工单位自行消化。",
        "不计取夜间施工费、赶工措施费，乙方应24小时轮班作业。"
      })
  void readsThatRushingIsUnpaid(String clause) {
    assertThat(kinds(clause, "clauses.acceleration")).contains("无偿");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "发包人要求提前竣工的，另行支付赶工措施费。",
        "因承包人原因导致工期滞后，承包人应自费赶工。",
        "赶工措施费按实际发生由发包人承担。",
        "承包人应合理安排夜间施工，不得扰民。",
        "发包人不得压缩合理工期，不得要求承包人无偿赶工。",
        "承包人逾期的，应当增加人员设备抢工，费用自理。",
        "提前竣工的，每提前一天奖励5000元。"
      })
  void leavesRushingToWhoeverCausedIt(String clause) {
    assertThat(kinds(clause, "clauses.acceleration")).doesNotContain("无偿");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "因甲方原因造成停工的，工期不予顺延，甲方不承担任何费用。",
        "无论任何原因引起的停窝工，乙方均不得索赔工期和费用。",
        "征地拆迁不到位造成的窝工损失由乙方自行承担，工期不变。",
        "发包人资金不到位暂停施工的，停工期间不计算工期顺延，也不补偿损失。",
        "甲供材料延迟到货，乙方应自行调整计划，不得要求延长工期或补偿。",
        "因政府检查、重大活动等原因停工的，工期不顺延，停工损失乙方自担。",
        "发包人可随时通知停工，承包人不得提出任何补偿要求，竣工日期不作调整。",
        "图纸没到、场地没清，乙方不能算误工，工钱机械钱甲方也不认。",
        "任何原因的工期延误均不予顺延。",
        "因发包人原因停工的，不计算停工费用。",
        "由于业主原因导致的延误，承包人放弃一切索赔权利。"
      })
  void readsThatTheEmployersDelaysGiveNothing(String clause) {
    assertThat(kinds(clause, "clauses.noCompensation")).contains("排除");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "因发包人原因造成工期延误的，工期顺延，并由发包人承担停窝工损失。",
        "因承包人原因造成停工，工期不予顺延，损失自负。",
        "发包人延迟提供图纸的，工期顺延，但不补偿费用。",
        "因发包人原因暂停施工，工期不调整，停工费用由发包人承担。",
        "遇大风、暴雨等恶劣天气停工不足一天的，工期不予顺延，费用不补偿。",
        "不可抗力造成停工的，工期顺延，费用各自承担。",
        "承包人未在规定时间内提出顺延申请的，发包人有权不予顺延。",
        "非发包人原因造成的停工，工期不顺延，也不补偿。",
        "除因发包人原因外，任何原因造成的延误工期均不顺延。",
        "分包人停工、窝工的损失由承包人自行解决。"
      })
  void leavesDelaysToWhoeverCausedThem(String clause) {
    assertThat(kinds(clause, "clauses.noCompensation")).doesNotContain("排除");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"工期自本合同签订之日起计算。", "合同签字盖章之日视为开工之日。", "开工日期为合同生效日。", "本合同签订当日起算工期，甲方不另行下达开工通知。"})
  void readsThatTheTimeRunsFromSigning(String clause) {
    assertThat(kinds(clause, "time.startDay")).contains("签订日");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "具体开工日期以发包人书面开工通知为准。",
        "工期从监理工程师签发的开工令中载明的日期起计算。",
        "开工时间以甲方通知为准。",
        "实际开工日期以开工报告批准之日为准。",
        "自取得施工许可证并收到开工通知之日起计算工期。",
        "监理人应在计划开工日期7天前向承包人发出开工通知，工期自开工通知中载明的开工日期起算。",
        "以经发包人批准的开工申请所载日期为开工日。"
      })
  void readsThatTheTimeRunsFromANotice(String clause) {
    assertThat(kinds(clause, "time.startDay")).contains("开工通知");
  }
}
