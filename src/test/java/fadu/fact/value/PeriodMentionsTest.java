package fadu.fact.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodMentionsTest {
  private static String found(String text) {
    return PeriodMentions.in(text).stream()
        .map(
            m ->
                text.substring(m.from(), m.to())
                    + "="
                    + m.length().map(BigDecimal::toPlainString).orElse("BLANK")
                    + m.unit()
                    + m.days().map(d -> "/" + d.toPlainString()).orElse("")
                    + (m.bound() == Bound.SINGLE ? "" : m.bound().name()))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "28天内 | 28天=28DAY/28",
        "28日内 | 28日=28DAY/28",
        "28日历天 | 28日历天=28DAY/28",
        "一百五十个日历天 | 一百五十个日历天=150DAY/150",
        "30个工作日 | 30个工作日=30WORKING_DAY/42",
        "7工作日 | 7工作日=7WORKING_DAY/9.8",
        "四周 | 四周=4WEEK/28",
        "两星期 | 两星期=2WEEK/14",
        "3个月 | 3个月=3MONTH/90",
        "二十四个月 | 二十四个月=24MONTH/720",
        "2年 | 2年=2YEAR/730",
        "贰年 | 贰年=2YEAR/730",
        "两周年 | 两周年=2YEAR/730",
        "一年半 | 一年半=1.5YEAR/547.5",
        "1.5年 | 1.5年=1.5YEAR/547.5",
        "两年半 | 两年半=2.5YEAR/912.5",
        "半年 | 半年=0.5YEAR/182.5",
        "半个月 | 半个月=0.5MONTH/15",
        "一个半月 | 一个半月=1.5MONTH/45",
        "一个半小时 | 一个半小时=1.5HOUR/0.0625",
        "一个季度 | 一个季度=3MONTH/90",
        "24小时 | 24小时=24HOUR/1",
        "四十八小时 | 四十八小时=48HOUR/2",
        "两个采暖期 | 两个采暖期=2HEATING_SEASON/730",
        "2个采暖期、供冷期 | 2个采暖期、供冷期=2HEATING_SEASON/730",
        "满三月 | 三月=3MONTH/90",
        "一二〇天 | 一二〇天=120DAY/120",
        "队伍五日内退场 | 五日=5DAY/5",
        "提前三日报监理人 | 三日=3DAY/3",
        "1年6个月 | 1年6个月=18MONTH/545",
        "一年零六个月 | 一年零六个月=18MONTH/545",
        "11个月零10天 | 11个月零10天=340DAY/340",
        "六(6)个月 | 六(6)个月=6MONTH/180",
        "应在(28)天内 | 28)天=28DAY/28",
        "【10】日内 | 10】日=10DAY/10",
        "5【】日内 | 5【】日=5DAY/5",
        "__10__日 | 10__日=10DAY/10",
        "缺陷责任期(24个月) | 24个月=24MONTH/720",
        "一年期满 | 一年=1YEAR/365",
        "工期:240 天 | 240 天=240DAY/240",
        "三至五天 | 三=3DAY/3LOWER 五天=5DAY/5UPPER",
        "3天~5天 | 3天=3DAY/3LOWER 5天=5DAY/5UPPER"
      })
  void readsPeriods(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "设计使用年限 | 设计使用年限=1DESIGN_LIFE", "设计合理使用年限 | 设计合理使用年限=1DESIGN_LIFE",
        "合理使用年限 | 合理使用年限=1DESIGN_LIFE", "为设计文件规定的该工程合理使用年限 | 设计文件规定的该工程合理使用年限=1DESIGN_LIFE",
        "设计使用年限50年 | 设计使用年限=1DESIGN_LIFE 50年=50YEAR/18250"
      })
  void readsTheDesignLifeAsALengthOfItsOwn(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "____天 | ____天=BLANKDAY",
        "XX日内 | XX日=BLANKDAY",
        "【】个月 | 【】个月=BLANKMONTH",
        "质保期____年 | ____年=BLANKYEAR",
        "工期为 天 | ' 天=BLANKDAY'",
        "X个工作日 | X个工作日=BLANKWORKING_DAY"
      })
  void reportsBlanks(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026年",
        "2026年3月18日",
        "二〇二六年九月十日",
        "____年__月__日",
        "20__年__月__日",
        "20 年 月 日",
        "2026-03-01日",
        "2026年度",
        "第3天",
        "第二年",
        "第【5】天",
        "每月25日",
        "每月25日至28日",
        "当月二十五日前",
        "3月5-18日",
        "次月十五日前",
        "统一年度",
        "同期一年期贷款",
        "三年级",
        "3天然气站",
        "上半年",
        "土地使用年限",
        "2日志",
        "第__天",
        "十二月",
        "26年3月",
        "三五天",
        "期限的最后一天",
        "7.7日",
        "每一日"
      })
  void takesNothingElseForAPeriod(String text) {
    assertThat(found(text)).isEmpty();
  }
}
