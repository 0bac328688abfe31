package fadu.fact.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningReaderTest {
  private static final String KEY = "contract.signDate";

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          签订日期：2026年3月20日                       => 2026-03-20
          签订时间：二〇二六年三月二十日                 => 2026-03-20
          合同订立时间：2026-03-20                       => 2026-03-20
          本合同于2026年3月20日签订。                    => 2026-03-20
          合同签订日期为 2026 年 3 月 20 日              => 2026-03-20
          签订日期：____年__月__日                       => BLANK
          本合同按2025年9月1日签订的框架协议编制。       => ABSENT
          中标通知书于2026年3月1日发出。                 => ABSENT
          """)
  void readsTheDayOfSigning(String clause, String expected) {
    assertThat(Read.clause(clause).value(KEY)).isEqualTo(expected);
  }

  @Test
  void theLaterOfTwoSignaturesCounts() {
    Read read = Read.clause("发包人签订日期：2026年3月18日\n承包人签订日期：2026年3月20日");
    assertThat(read.value(KEY)).isEqualTo("2026-03-20");
    assertThat(read.words(KEY).get(0)).contains("2026年3月20日");
  }

  @Test
  void readsADateBelowTheSeals() {
    Read read = Read.clause("发包人（盖章）：青石市水务建设中心\n日期：2026年3月18日\n承包人（盖章）：青石宏远建设有限公司\n日期：2026年3月20日");
    assertThat(read.value(KEY)).isEqualTo("2026-03-20");
  }
}
