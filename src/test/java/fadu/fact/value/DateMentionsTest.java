package fadu.fact.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateMentionsTest {
  private static String found(String text) {
    return DateMentions.in(text).stream()
        .map(
            m ->
                text.substring(m.from(), m.to())
                    + "="
                    + m.date()
                        .map(Object::toString)
                        .orElse(m.year() + "/" + m.month() + "/" + m.day() + m.standing()))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "于2026年3月18日签订 | 2026年3月18日=2026-03-18",
        "2026年03月08号 | 2026年03月08号=2026-03-08",
        "2026.3.1 | 2026.3.1=2026-03-01",
        "2026/3/1 | 2026/3/1=2026-03-01",
        "2026-03-01 | 2026-03-01=2026-03-01",
        "2026.03.09。 | 2026.03.09=2026-03-09",
        "二〇二六年九月十日 | 二〇二六年九月十日=2026-09-10",
        "二零二六年十二月三十一日 | 二零二六年十二月三十一日=2026-12-31",
        "二○二六年一月廿五日 | 二○二六年一月廿五日=2026-01-25",
        "二00八年八月八日 | 二00八年八月八日=2008-08-08",
        "贰零贰陆年叁月壹拾捌日 | 贰零贰陆年叁月壹拾捌日=2026-03-18",
        "2026 年3月18日 | 2026 年3月18日=2026-03-18",
        "2026.3.1-2026.5.1 | 2026.3.1=2026-03-01 2026.5.1=2026-05-01",
        "__2026__年_3_月_18_日 | 2026__年_3_月_18_日=2026-03-18",
        "【2026】年【3】月【18】日 | 2026】年【3】月【18】日=2026-03-18",
        "2024年2月29日 | 2024年2月29日=2024-02-29"
      })
  void readsDates(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026年3月 | 2026年3月=2026/3/0READ",
        "2026年内 | 2026年=2026/0/0READ",
        "____年__月__日 | ____年__月__日=0/0/0BLANK",
        "2026年 月 日 | 2026年 月 日=2026/0/0BLANK",
        "2026年3月__日 | 2026年3月__日=2026/3/0BLANK",
        "20**年**月**日 | 20**年**月**日=0/0/0BLANK",
        "20__年__月__日 | 20__年__月__日=0/0/0BLANK",
        "20年月日 | 20年月日=0/0/0BLANK",
        "XX年XX月XX日 | XX年XX月XX日=0/0/0BLANK",
        "签订日期:年月日 | 年月日=0/0/0BLANK",
        "日期: 年 月 日 | ' 年 月 日=0/0/0BLANK'",
        "20 年 月 日 | 20 年 月 日=0/0/0BLANK",
        "2026年2月30日 | 2026年2月30日=2026/2/30INVALID",
        "2026.13.1 | 2026.13.1=2026/13/1INVALID",
        "2025年2月29日 | 2025年2月29日=2025/2/29INVALID",
        "26年3月1日 | 26年3月1日=26/3/1INVALID"
      })
  void keepsPartialBlankAndImpossibleDatesAsWritten(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "〔2026〕38号",
        "GB 50500-2013",
        "2026年度",
        "两年",
        "____年",
        "第15.3.2条",
        "HZ-2026-03-01",
        "编号:2026-03-01",
        "按年月日计算",
        "10.2026.3",
        "2026.3",
        "保修期2年",
        "3月18日",
        "电话2026-3-1-5"
      })
  void takesNothingElseForADate(String text) {
    assertThat(found(text)).isEmpty();
  }
}
