package fadu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import org.junit.jupiter.api.Test;

class PrecedenceTest {
  private static final String HEAD =
      """
      建设工程施工合同
      第一部分 合同协议书
      发包人（全称）：青石市水务建设中心
      承包人（全称）：青石宏远建设有限公司
      一、工程概况
      工程名称：河堤泵站工程
      """;
  private static final String GENERAL = "第二部分 通用合同条款\n15.3 质量保证金为结算价的3%。\n";
  private static final String PARTICULAR = "第三部分 专用合同条款\n15.3 质量保证金为结算价的5%。\n";
  private static final String SUPPLEMENT = "补充协议\n一、质量保证金改为结算价的2%。\n";
  private static final String KEY = "retention.rate";

  @Test
  void theParticularConditionsComeBeforeTheGeneral() {
    assertThat(Read.of(HEAD + GENERAL + PARTICULAR).places(KEY))
        .containsExactlyInAnyOrder("(通用 3%)", "专用 5%");
  }

  @Test
  void aSupplementComesBeforeBoth() {
    assertThat(Read.of(HEAD + GENERAL + PARTICULAR + SUPPLEMENT).places(KEY))
        .containsExactlyInAnyOrder("(通用 3%)", "(专用 5%)", "补充协议 2%");
  }

  @Test
  void theGeneralConditionsCountWhereNothingElseSpeaks() {
    assertThat(Read.of(HEAD + GENERAL).places(KEY)).containsExactly("通用 3%");
  }

  @Test
  void twoValuesOfTheSameRankBothCount() {
    assertThat(Read.of(HEAD + PARTICULAR + "15.4 质保金按结算价的4%预留。\n").values(KEY))
        .containsExactlyInAnyOrder("5%", "4%");
  }
}
