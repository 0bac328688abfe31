package fadu.fact.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateMentionsTest {
  private static String found(String text) {
    return RateMentions.in(text).stream()
        .map(
            m ->
                text.substring(m.from(), m.to())
                    + "="
                    + m.percent().map(BigDecimal::toPlainString).orElse("BLANK")
                    + (m.bound() == Bound.SINGLE ? "" : m.bound().name())
                    + (m.tolerance() ? "±" : ""))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "预留5%作为 | 5%=5",
        "98.5%, | 98.5%=98.5",
        "98.5 % | 98.5 %=98.5",
        "1.0% | 1.0%=1",
        "百分之三 | 百分之三=3",
        "百分之零点五 | 百分之零点五=0.5",
        "百分之0.5 | 百分之0.5=0.5",
        "百分之百 | 百分之百=100",
        "百分之一百二十 | 百分之一百二十=120",
        "百分之【5】 | 百分之【5=5",
        "3个百分点 | 3个百分点=3",
        "贰个百分点 | 贰个百分点=2",
        "让三个点 | 三个点=3",
        "让3个点。 | 3个点=3",
        "九成五 | 九成五=95",
        "两成 | 两成=20",
        "七成五 | 七成五=75",
        "一成二 | 一成二=12",
        "八成半 | 八成半=85",
        "余下三成为质保金 | 三成=30",
        "付三成作为预付款 | 三成=30",
        "千分之五 | 千分之五=0.5",
        "5‰ | 5‰=0.5",
        "万分之三 | 万分之三=0.03",
        "0.5‱ | 0.5‱=0.005",
        "三分之一 | 三分之一=33.3333333333",
        "四分之三 | 四分之三=75",
        "三分之二以上 | 三分之二=66.6666666667",
        "5%(百分之五) | 5%=5 百分之五=5",
        "五(5)% | 五(5)%=5",
        "【10】% | 10】%=10",
        "五% | 五%=5",
        "按一成交履约保函 | 一成=10"
      })
  void readsRates(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10%~30% | 10%=10LOWER 30%=30UPPER",
        "10%-30% | 10%=10LOWER 30%=30UPPER",
        "10%至30% | 10%=10LOWER 30%=30UPPER",
        "10~30% | 10=10LOWER 30%=30UPPER",
        "百分之十至百分之三十 | 百分之十=10LOWER 百分之三十=30UPPER",
        "百分之十至三十 | 百分之十=10LOWER 三十=30UPPER",
        "1‰~3‰ | 1‰=0.1LOWER 3‰=0.3UPPER",
        "1~3‰ | 1=0.1LOWER 3‰=0.3UPPER",
        "付10%,至80% | 10%=10 80%=80",
        "±5% | 5%=5±",
        "正负百分之五 | 百分之五=5±",
        "30%+40%+30% | 30%=30 40%=40 30%=30"
      })
  void showsRangesAndTolerances(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "百分之XX | 百分之XX=BLANK", "XX% | XX%=BLANK", "__% | __%=BLANK", "万分之【】 | 万分之【】=BLANK",
        "____‰ | ____‰=BLANK", "千分之___。 | 千分之___=BLANK", "按结算价的%扣留 | %=BLANK",
            "____个百分点 | ____个百分点=BLANK",
        "百分之__5__支付 | 百分之__5=5", "百分之____一次拨付 | 百分之____=BLANK"
      })
  void reportsBlanks(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "达成一致",
        "三成员单位",
        "以三成交价",
        "第三成立",
        "一成不变",
        "九成新",
        "支付比例(%)",
        "支付比例%|",
        "三个点位",
        "设沉降点三十二个",
        "下午四点",
        "扣5分之后",
        "工期28天",
        "分之",
        "由设计成果三份组成"
      })
  void takesNothingElseForARate(String text) {
    assertThat(found(text)).isEmpty();
  }
}
