package fadu.fact.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyMentionsTest {
  /** Every amount of a text as quoted words = yuan, in order. */
  private static String found(String text) {
    return MoneyMentions.in(text).stream()
        .map(
            m ->
                text.substring(m.from(), m.to())
                    + "="
                    + m.yuan().map(BigDecimal::toPlainString).orElse(m.standing().name())
                    + (m.standing() == Standing.IRREGULAR ? "?" : ""))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "签约合同价¥12,388,000.00元 | ¥12,388,000.00元=12388000",
        "合同价为人民币1280万元 | 人民币1280万元=12800000",
        "计1,280万元。 | 1,280万元=12800000",
        "价款12800000元 | 12800000元=12800000",
        "总投资1.2亿元 | 1.2亿元=120000000",
        "RMB50.00元 | RMB50.00元=50",
        "RMB:1,000.50 | RMB:1,000.50=1000.5",
        "¥12388000.00(大写) | ¥12388000.00=12388000",
        "¥1234.56万元 | ¥1234.56万元=12345600",
        "人民币(大写)壹仟贰佰叁拾捌万捌仟元整(¥12,388,000.00元) | 壹仟贰佰叁拾捌万捌仟元整=12388000 ¥12,388,000.00元=12388000",
        "壹佰零贰万叁仟肆佰伍拾陆元柒角捌分 | 壹佰零贰万叁仟肆佰伍拾陆元柒角捌分=1023456.78",
        "大写:壹佰万 | 壹佰万=1000000",
        "(小写):12388000.00 | 12388000.00=12388000",
        "壹佰万圆正 | 壹佰万圆正=1000000",
        "壹佰万零元整 | 壹佰万零元整=1000000",
        "壹元零伍分 | 壹元零伍分=1.05",
        "壹拾贰元零角零柒分 | 壹拾贰元零角零柒分=12.07",
        "伍角整 | 伍角整=0.5",
        "叁角贰分 | 叁角贰分=0.32",
        "每迟一天罚二十万元 | 二十万元=200000",
        "罚款3.5万。 | 3.5万=35000",
        "押金捌万、 | 捌万=80000",
        "每人扣三千五百块钱 | 三千五百块钱=3500",
        "12元5角 | 12元5角=12.5",
        "每日壹【】万元 | 壹【】万元=10000",
        "20000【】元 | 20000【】元=20000",
        "【500】元 | 500】元=500",
        "违约金5仟元 | 5仟元=5000",
        "贰仟肆佰玖拾万零伍仟元整 | 贰仟肆佰玖拾万零伍仟元整=24905000",
        "5,10,20元 | 20元=20",
        "12 388 000元 | 12 388 000元=12388000",
        "合同价1 2,388,000.00元 | 1 2,388,000.00元=12388000",
        "价为12 500元 | 12 500元=12500",
        "1 500元 | 500元=500",
        "¥1,2388,000.00元 | ¥1,2388,000.00元=12388000?",
        "壹佰伍万元整 | 壹佰伍万元整=1050000?",
        "二〇二六年支付一百二十万元 | 一百二十万元=1200000",
        "中标价:人民币1280万(含税) | 人民币1280万=12800000"
      })
  void readsAmounts(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "账号:4405 0171 0000 1234 567",
        "电话0752-2288990",
        "2026年3月18日",
        "〔2026〕38号",
        "K3+200",
        "建筑面积3.5万平方米",
        "3单元",
        "2026元旦",
        "几十万元",
        "单位:万元",
        "施工队伍分包",
        "施工总承包贰级",
        "工期240天",
        "GB 50500-2013",
        "12388000",
        "扣3分",
        "一元化领导",
        "100万美元",
        "百分之五",
        "千元以下",
        "绿化面积二十万株",
        "¥",
        "统一元",
        "壹佰万",
        "三点五",
        "打成2万个包",
        "大写一致"
      })
  void takesNothingElseForMoney(String text) {
    assertThat(found(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "人民币(大写)壹佰万万元 | 壹佰万万元=INVALID",
        "壹拾佰元整 | 壹拾佰元整=INVALID",
        "壹贰叁肆拾元 | 壹贰叁肆拾元=INVALID",
        "¥____元 | ¥____元=BLANK",
        "人民币XX万元 | 人民币XX万元=BLANK",
        "合同价为____万元 | ____万元=BLANK",
        "每日【】元 | 【】元=BLANK",
        "(大写)待定 | 待定=BLANK"
      })
  void reportsBlankAndBrokenAmountsWithoutGuessing(String text, String expected) {
    assertThat(found(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,280.50 | 10000 | 12805000", "1280 | 1 | 1280", "¥1280 | 10000 | 12800000",
        "1280万元 | 1 | 12800000", "1280元 | 10000 | 1280", "-5.5 | 10000 | -55000",
        "12 388 000 | 1 | 12388000", "壹佰 | 10000 | 1000000"
      })
  void readsCellsByTheUnitOfTheirColumn(String cell, BigDecimal unit, BigDecimal yuan) {
    assertThat(MoneyMentions.bare(cell, unit).flatMap(MoneyMention::yuan))
        .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(yuan));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "/", "合计", "m2", "12台", "2026.3.1", "1280元2项", "abc,def"})
  void refusesCellsThatHoldMoreOrLessThanAnAmount(String cell) {
    assertThat(MoneyMentions.bare(cell, BigDecimal.ONE)).isEmpty();
  }

  @Test
  void tellsFiguresFromWords() {
    assertThat(MoneyMentions.in("壹佰元整(¥100)"))
        .extracting(MoneyMention::form)
        .containsExactly(MoneyMention.Form.WORDS, MoneyMention.Form.FIGURES);
  }
}
