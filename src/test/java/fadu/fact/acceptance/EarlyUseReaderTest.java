package fadu.fact.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlyUseReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "楼盖好了甲方就能搬进去用，用了就算交工。",
        "13.5 为迎接检查，道路可先行放行通车，通车即视为验收通过。",
        "甲方未组织验收就已使用的，该工程视为质量合格，乙方不再承担责任。",
        "十、本工程不搞竣工验收，双方代表在移交单上签字即可。",
        "13.2 发包人可根据招生需要，在验收前将宿舍楼交付学生入住。",
        "项目完工后，以双方签署的交接单代替竣工验收证明。",
        "因防汛需要以外的使用，发包人也可以在未验收的情况下启用泵站。",
        "竣工验收程序从简，由镇村两级看过后直接交付使用。",
        "主体完工即可边使用边收尾，验收手续后补。",
        "13.6 发包人接收钥匙之日起，工程视同验收合格。",
        "运动场铺完面层就对外开放，不必等验收。",
        "乙方不得以未验收为由拒绝甲方先行使用。",
        "|事项|约定|\n|竣工验收|免，以启用仪式为准|",
        "停车场铺装完毕后，无论是否验收，甲方有权立即投入运营。"
      })
  void readsUseBeforeAcceptance(String clause) {
    assertThat(faulty(clause)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "工程竣工验收合格后方可交付使用。",
        "13.2 未经验收，发包人不得使用；发包人强行使用的，由此发生的质量问题由发包人承担责任。",
        "发包人提前使用后发生的损坏，由发包人负责修复。",
        "13.4 泵站机组带负荷试运行72小时，试运行合格是竣工验收的条件之一。",
        "单项工程经验收合格后，可先行移交使用。",
        "发包人收到竣工验收申请后28天内不组织验收，又不提出修改意见的，视为竣工验收报告已被认可。",
        "隐蔽工程监理人未按时检查的，承包人可自行覆盖，视为检查合格。",
        "竣工验收前，承包人负责成品保护，不得擅自使用电梯等设备。",
        "竣工验收会议应形成会议纪要，由各方签字存档。",
        "抢险便道经应急指挥部批准可先行通车，不视为竣工验收。",
        "材料进场未经监理验收，不得使用。",
        "竣工验收由发包人组织，参建各方参加，任何一方不得以口头确认代替。",
        "工程移交前须完成竣工验收，移交单不作为验收合格的证明。",
        "分部验收合格的部分不再重复验收，整体工程须进行竣工验收。"
      })
  void readsNoEarlyUseInProhibitionsTrialsAndUnits(String clause) {
    assertThat(faulty(clause)).isFalse();
  }

  private static boolean faulty(String clause) {
    return Read.clause(clause).all("clauses.earlyUse", TextFact.class).stream()
        .anyMatch(f -> !f.kind().equals("不得使用"));
  }
}
