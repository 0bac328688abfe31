package fadu.fact.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "零 | 0",
        "十 | 10",
        "十二 | 12",
        "二十 | 20",
        "廿 | 20",
        "廿五 | 25",
        "卅一 | 31",
        "一百五十 | 150",
        "一百零五 | 105",
        "一百五 | 150",
        "一百一十二 | 112",
        "一百十二 | 112",
        "两千 | 2000",
        "两千零五 | 2005",
        "二千零五十 | 2050",
        "三万五千 | 35000",
        "三万五 | 35000",
        "一亿五 | 150000000",
        "十万 | 100000",
        "一百二十万 | 1200000",
        "一千零一十万 | 10100000",
        "一万亿 | 1000000000000",
        "一万二千亿三千万 | 1200030000000",
        "二〇二六 | 2026",
        "二零二六 | 2026",
        "二○二六 | 2026",
        "二0二六 | 2026",
        "一九九八 | 1998",
        "一八〇 | 180",
        "半 | 0.5",
        "三点五 | 3.5",
        "零点五 | 0.5",
        "一点二亿 | 120000000",
        "零点零五 | 0.05",
        "一百二十点五 | 120.5",
        "两 | 2",
        "两百 | 200",
        "1.2万 | 12000",
        "1千 | 1000",
        "3千5百 | 3500",
        "1亿2000万 | 120000000",
        "1万5000 | 15000",
        "3万5千 | 35000",
        "5千万 | 50000000",
        "12,388,000.00 | 12388000",
        "007 | 7",
        "98.5 | 98.5",
        "壹仟贰佰叁拾捌万捌仟 | 12388000",
        "壹佰零贰万叁仟肆佰伍拾陆 | 1023456",
        "壹佰万零 | 1000000",
        "壹拾亿零伍仟贰佰万 | 1052000000",
        "拾万 | 100000",
        "貳佰 | 200",
        "壹佰伍万 | 1050000",
        "贰拾零万零仟零佰零拾零 | 200000",
        "贰佰零拾叁 | 203",
        "壹百二十 | 120"
      })
  void readsNumbersInFiguresAndInWords(String text, BigDecimal value) {
    assertThat(Numerals.parse(text))
        .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "百",
        "万",
        "百五",
        "一百万万",
        "壹佰万万",
        "十百",
        "一百二百",
        "一三百",
        "两十",
        "一百零十",
        "二两",
        "一二百",
        "三点",
        "点五",
        "2026.3.1",
        "12,38",
        "1..2",
        "五十零",
        "一百五万",
        "abc",
        "一百天"
      })
  void refusesWhatIsNoNumber(String text) {
    assertThat(Numerals.parse(text)).isEmpty();
  }

  @Test
  void findsTheLongestNumberAtAnOffset() {
    assertThat(Numerals.at("共一百五十天", 1))
        .contains(new Numeral(1, 5, BigDecimal.valueOf(150), Numeral.Style.WORDS));
    assertThat(Numerals.at("计2万3层", 1))
        .contains(new Numeral(1, 3, BigDecimal.valueOf(20000), Numeral.Style.MIXED));
    assertThat(Numerals.at("壹佰万万元", 0))
        .contains(new Numeral(0, 3, BigDecimal.valueOf(1000000), Numeral.Style.WORDS));
    assertThat(Numerals.at("工期", 0)).isEmpty();
    assertThat(Numerals.at("工期", 2)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 零元整",
    "12388000, 壹仟贰佰叁拾捌万捌仟元整",
    "1023456.78, 壹佰零贰万叁仟肆佰伍拾陆元柒角捌分",
    "0.05, 零元零伍分",
    "1.5, 壹元伍角整",
    "10000000000, 壹佰亿元整",
    "1050000, 壹佰零伍万元整",
    "1000000000000, 壹万亿元整",
    "100000001, 壹亿零壹元整",
    "20010, 贰万零壹拾元整",
    "100200300, 壹亿零贰拾万零叁佰元整"
  })
  void writesAmountsInFormalCharacters(BigDecimal yuan, String words) {
    assertThat(Numerals.formal(yuan)).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0.001", "10000000000000000"})
  void refusesToWriteWhatIsNoAmount(BigDecimal yuan) {
    assertThatThrownBy(() -> Numerals.formal(yuan)).isInstanceOf(IllegalArgumentException.class);
  }
}
