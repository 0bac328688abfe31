package fadu.fact.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerTextTest {
  private final AtomicInteger worked = new AtomicInteger();
  private final PerText<Integer> lengths =
      PerText.of(
          text -> {
            worked.incrementAndGet();
            return text.length();
          });

  @ParameterizedTest
  @ValueSource(strings = {"", "款", "付款", "付款后", "付款后七", "付款后七日内开票,逾期的按日计算违约金"})
  void worksOnceForTextsOfAnyLength(String text) {
    assertThat(lengths.in(text)).isEqualTo(text.length());
    assertThat(lengths.in(text)).isEqualTo(text.length());
    assertThat(worked).hasValue(1);
  }

  @Test
  void forgetsWithTheReview() {
    lengths.in("付款后七日内开票");
    Pattern.forgetTexts();
    lengths.in("付款后七日内开票");
    assertThat(worked).hasValue(2);
  }

  @Test
  void textsInTheSamePlaceOfTheTableDoNotAnswerForEachOther() {
    for (int n = 0; n < 40_000; n++) {
      String text = "第" + n + "条".repeat(n % 5 + 1);
      assertThat(lengths.in(text)).isEqualTo(text.length());
    }
  }
}
