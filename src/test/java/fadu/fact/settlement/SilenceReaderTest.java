package fadu.fact.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilenceReaderTest {
  private static final String SETTLEMENT = "settlement.silentAcceptance";

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          发包人收到竣工结算文件后60天内未予答复的，视为认可结算文件。                       => 是
          发包人收到竣工结算文件后60天内未予答复的，不视为认可结算文件。                     => 否
          发包人逾期不答复的，不产生认可承包人结算报价的效果。                               => 否
          结算资料送达满三个月甲方不表态的，就算甲方同意。                                   => 是
          承包人报送结算后60天内未获答复的，以送审价作为最终结算价。                         => 是
          任何一方收到结算意见后14天内未答复的，视为认可对方的结算意见。                     => 是
          审核单位收到结算后三个月没有出具意见的，默认送审造价。                             => 是
          """)
  void tellsWhatTheEmployersSilenceMeansForTheSettlement(String clause, String expected) {
    assertThat(Read.clause(clause).value(SETTLEMENT)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "承包人收到结算审核意见后14天内未提出异议的，视为认可审核意见。",
    "发包人应在收到竣工结算文件后60天内审核完毕。",
    "发包人收到竣工验收报告后28天内未组织验收的，视为验收报告已被认可。",
    "承包人逾期不提交结算资料的，视为同意发包人编制的结算。"
  })
  void leavesOutTheContractorsSilenceAndOtherMatters(String clause) {
    assertThat(Read.clause(clause).value(SETTLEMENT)).isEqualTo("ABSENT");
  }

  @Test
  void aDefaultOfTheGeneralConditionsIsNotWhatThePartiesWrote() {
    Read read =
        Read.of(
            """
            建设工程施工合同
            第一部分 合同协议书
            发包人（全称）：青石市水务建设中心
            承包人（全称）：青石宏远建设有限公司
            第二部分 通用合同条款
            14.2 发包人收到竣工结算申请单后28天内未完成审批的，视为认可竣工结算申请单。
            第三部分 专用合同条款
            14.2 按通用合同条款执行。
            """);
    assertThat(read.value(SETTLEMENT)).isEqualTo("ABSENT");
  }

  @Test
  void quotesTheWaitAndWhatFollowsFromIt() {
    Read read = Read.clause("发包人收到签证单后7天内没有答复的，视为同意该签证。");
    assertThat(read.words("variation.silentAcceptance"))
        .singleElement()
        .asString()
        .contains("没有答复", "视为同意该签证");
  }
}
