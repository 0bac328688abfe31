package fadu.fact.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearTimeTest {
  /** Quadratic scanning of these takes minutes of CPU; the limit leaves room for a cold start. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1,",
        "1.",
        "1 ",
        "1,111",
        "12,",
        "一",
        "百",
        "万",
        "一百万",
        "零",
        "二O",
        "点",
        "半",
        "_",
        "_ ",
        "X",
        "X ",
        "×",
        "*",
        "* ",
        "-",
        "【",
        "【_",
        "(",
        "( ",
        " ",
        " 元",
        "年",
        "年 月",
        "____年",
        "1年",
        "1月",
        "2026-",
        "2026.3.",
        "%",
        "5%-",
        "1~",
        "百分之",
        "分之",
        "一分之",
        "个半",
        "1个半",
        "使用",
        "设计",
        "设计使用年限",
        "的合理",
        "¥",
        "¥1,",
        "人民币",
        "大写:",
        "元",
        "1元",
        "壹元零",
        "采暖期、",
        "1个采暖期、",
        "第",
        "至",
        "1至",
        "25日至",
        "\uD83D\uDE00",
        "\n",
        "|"
      })
  void staysLinearOnRepeatedText(String piece) {
    String text = "5" + piece.repeat(100_000 / piece.length()) + "A";
    long start = cpu();
    Mentions.in(text);
    MoneyMentions.bare(text, BigDecimal.ONE);
    Numerals.parse(text);
    assertThat(cpu() - start).isLessThan(2_000_000_000L);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
