package fadu.fact.safety;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.Mode;
import fadu.fact.StatementFact;
import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExemptionReaderTest {
  private static final String KEY = "clauses.indemnity";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "施工期间如发生伤亡事故，一切费用和责任由承包人负担，发包人概不负责。",
        "本工程施工中造成的任何第三方人身、财产损害，业主均不承担赔偿责任。",
        "凡在施工现场出现的安全事故，发包人一律免责。",
        "乙方人员在工地发生意外，和甲方没有任何关系。",
        "承包人承诺工地安全一切责任自负，不向发包人主张任何权利，发包人无需承担连带责任。",
        "承包人自行承担施工安全的全部责任，采购人不承担任何连带责任。",
        "甲方对乙方及其雇员在施工中的任何伤亡不负任何责任。",
        "一切安全责任事故均由承包人负全责，发包人不负任何连带责任，也不承担任何费用。",
        "施工中损坏周边管线、房屋及伤及他人，均由乙方赔偿，甲方不予理会。",
        "乙方自行购买保险，发生意外甲方一概不管。"
      })
  void readsThatTheEmployerAnswersForNothing(String clause) {
    assertThat(Read.clause(clause).all(KEY, StatementFact.class))
        .extracting(StatementFact::mode)
        .contains(Mode.MUST_NOT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "因承包人原因发生的安全事故，由承包人承担责任，发包人不承担由此增加的费用。",
        "发包人应对其现场人员的安全负责，因发包人原因造成第三方伤亡的，发包人不得免责。",
        "承包人对施工现场安全负总责，分包单位服从承包人的安全管理。",
        "不可抗力造成的人员伤亡、财产损失，由双方各自承担，任何一方不承担对方的损失。",
        "监理人的检查不减轻承包人的安全责任。",
        "除因发包人过错造成的以外，现场第三人的人身损害由承包人赔偿，与发包人无关。",
        "承包人未按规定购买工伤保险造成的损失由承包人承担。",
        "保险公司赔付后的不足部分，按双方过错分担。",
        "工程款应付至承包人账户，因账户错误造成的财产损失，发包人不承担责任。",
        "发包人不承担承包人自带机具的保管责任。",
        "承包人擅自停工造成的损失，发包人不承担责任。",
        "发包人未按规定办理手续的，承包人不承担由此造成的安全责任。",
        "安全事故由发包人和承包人按责任认定结果分别承担，任何一方不得以合同约定免责。",
        "材料价格上涨的风险由承包人承担，与发包人无关。",
        "因第三方交通事故致使材料延误的，工期顺延，双方互不承担责任。"
      })
  void readsNoExemptionWhereFaultDecidesOrNothingIsExcluded(String clause) {
    assertThat(Read.clause(clause).all(KEY, StatementFact.class))
        .extracting(StatementFact::mode)
        .doesNotContain(Mode.MUST_NOT);
  }
}
