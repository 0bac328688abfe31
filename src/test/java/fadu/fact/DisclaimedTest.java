package fadu.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclaimedTest {
  @ParameterizedTest
  @CsvSource({
    "过去执行的17%税率均已停止使用。, 17%, true",
    "增值税率为9%。, 9%, false",
    "支付不以审计完成为条件。, 审计完成, true",
    "支付以审计完成为条件。, 审计完成, false",
    "该确认不构成担保、债务加入。, 债务加入, true",
    "发包人提供担保。, 担保, false",
    "通用条款关于逾期视为认可的规定不适用。, 视为认可, true",
    "逾期视为认可。, 视为认可, false",
  })
  void tellsWhatIsOnlyMentionedFromWhatIsAgreed(String text, String words, boolean mentioned) {
    assertThat(Disclaimed.at(text, text.indexOf(words))).isEqualTo(mentioned);
  }
}
