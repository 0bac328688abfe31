package fadu.fact.subcontract;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProhibitionReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "分包事宜：乙方自行安排。",
        "乙方不准转包。",
        "承包人转包的，发包人不追究。",
        "3.5 分包：本合同不作限制。",
        "十、违约责任：逾期一天罚500元；质量不合格返工。",
        "本工程可以分包，具体由承包人掌握，违约责任不涉及分包。"
      })
  void readsNoRemedy(String clause) {
    assertThat(faulty(clause)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "乙方不得转包、违法分包，一经发现，甲方有权解除合同，乙方赔偿损失。",
        "严禁转包。如有转包，甲方没收履约保证金并清退队伍。",
        "承包人不得将工程转包给第三人；违者支付合同总价10%的违约金。",
        "工程不允许转给别人干，发现了合同作废，乙方退场并赔甲方五万元。",
        "承包人将工程转包或违法分包的，视为根本违约，发包人可单方终止合同，承包人承担由此产生的一切损失，并负责结清工人工资。",
        "|违约情形|处理|\n|转包、违法分包|解除合同，违约金为合同价的5%|",
        "未经发包人同意不得分包，禁止转包；擅自分包、转包的，发包人有权责令停工整改、清退分包队伍，并处违约金10万元。",
        "乙方必须自己干，不得包给别家。包给别家的，甲方立即叫停，工程款不予支付，损失由乙方赔偿。"
      })
  void readsTheRemedy(String clause) {
    assertThat(faulty(clause)).isFalse();
  }

  private static boolean faulty(String clause) {
    return Read.clause(clause).all("subcontract.remedy", TextFact.class).isEmpty();
  }
}
