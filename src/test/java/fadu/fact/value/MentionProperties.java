package fadu.fact.value;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.Unit;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class MentionProperties {
  private static final DecimalFormat GROUPED =
      new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));

  @Property
  void readsBackEveryFormalAmount(
      @ForAll("amounts") BigDecimal yuan, @ForAll("words") String around) {
    assertOneAmount(around, Numerals.formal(yuan), yuan);
    assertOneAmount(around, "人民币" + Numerals.formal(yuan), yuan);
  }

  @Property
  void readsFiguresWithAndWithoutSeparators(
      @ForAll("amounts") BigDecimal yuan, @ForAll("words") String around) {
    assertOneAmount(around, yuan.toPlainString() + "元", yuan);
    assertOneAmount(around, GROUPED.format(yuan) + "元", yuan);
    assertOneAmount(around, "¥" + GROUPED.format(yuan), yuan);
    assertOneAmount(around, "人民币" + yuan.toPlainString() + "元整", yuan);
    assertOneAmount(around, yuan.movePointLeft(4).toPlainString() + "万元", yuan);
    assertOneAmount(around, "¥" + yuan.movePointLeft(8).toPlainString() + "亿元", yuan);
  }

  @Property
  void readsEverydayAmountsLikeFigures(
      @ForAll("wholes") long yuan, @ForAll("words") String around) {
    String words = Everyday.of(yuan);
    assertThat(Numerals.parse(words)).contains(BigDecimal.valueOf(yuan));
    assertOneAmount(around, words + "元", BigDecimal.valueOf(yuan));
  }

  @Property
  void readsRatesInEveryForm(@ForAll @IntRange(min = 0, max = 1_000_000) int parts) {
    BigDecimal percent = BigDecimal.valueOf(parts, 4);
    assertOneRate(percent.toPlainString() + "%", percent);
    assertOneRate("百分之" + percent.toPlainString(), percent);
    assertOneRate("百分之" + Everyday.of(percent), percent);
    assertOneRate(percent.movePointRight(1).toPlainString() + "‰", percent);
    assertOneRate("千分之" + Everyday.of(percent.movePointRight(1)), percent);
    assertOneRate("万分之" + Everyday.of(percent.movePointRight(2)), percent);
    assertOneRate(percent.movePointRight(2).toPlainString() + "‱", percent);
    assertOneRate(Everyday.of(percent) + "个百分点", percent);
  }

  @Property
  void readsEveryDayInEveryForm(
      @ForAll @IntRange(min = 1950, max = 2098) int year,
      @ForAll @IntRange(min = 1, max = 366) int dayOfYear) {
    LocalDate date = LocalDate.of(year, 1, 1).plusDays(dayOfYear - 1);
    int y = date.getYear();
    int m = date.getMonthValue();
    int d = date.getDayOfMonth();
    for (String form :
        List.of(
            y + "年" + m + "月" + d + "日",
            String.format("%d年%02d月%02d日", y, m, d),
            Everyday.year(y) + "年" + Everyday.of(m) + "月" + Everyday.of(d) + "日",
            y + "." + m + "." + d,
            y + "/" + m + "/" + d,
            date.toString(),
            String.format("%d.%02d.%02d", y, m, d))) {
      assertThat(DateMentions.in("于" + form + "前"))
          .as(form)
          .singleElement()
          .satisfies(
              f -> {
                assertThat(f.date()).contains(date);
                assertThat(f.from()).isEqualTo(1);
                assertThat(f.to()).isEqualTo(1 + form.length());
              });
      assertThat(PeriodMentions.in("于" + form + "前")).as(form).isEmpty();
    }
  }

  @Property
  void readsPeriodsInFiguresAndWordsAlike(@ForAll @IntRange(min = 1, max = 999) int n) {
    String[] units = {"天", "日", "日历天", "个工作日", "周", "个月", "年", "小时", "个采暖期"};
    Unit[] expected = {
      Unit.DAY,
      Unit.DAY,
      Unit.DAY,
      Unit.WORKING_DAY,
      Unit.WEEK,
      Unit.MONTH,
      Unit.YEAR,
      Unit.HOUR,
      Unit.HEATING_SEASON
    };
    for (int i = 0; i < units.length; i++) {
      for (String number : List.of(Integer.toString(n), Everyday.of(n))) {
        Unit unit = expected[i];
        String text = "期限为" + number + units[i] + "以内";
        assertThat(PeriodMentions.in(text))
            .as(text)
            .singleElement()
            .satisfies(
                p -> {
                  assertThat(p.length()).contains(BigDecimal.valueOf(n));
                  assertThat(p.unit()).isEqualTo(unit);
                });
      }
    }
  }

  @Property
  void staysInsideTheTextAndInOrderWhateverTheText(@ForAll("soup") String text) {
    int n = text.length();
    MoneyMentions.in(text).forEach(m -> within(m.from(), m.to(), n));
    RateMentions.in(text).forEach(m -> within(m.from(), m.to(), n));
    DateMentions.in(text).forEach(m -> within(m.from(), m.to(), n));
    PeriodMentions.in(text).forEach(m -> within(m.from(), m.to(), n));
    assertThat(MoneyMentions.in(text)).isSortedAccordingTo((a, b) -> a.from() - b.from());
    assertThat(Mentions.in(text))
        .isEqualTo(
            new Mentions(
                MoneyMentions.in(text),
                RateMentions.in(text),
                DateMentions.in(text),
                PeriodMentions.in(text)));
    Numerals.parse(text);
    MoneyMentions.bare(text, BigDecimal.TEN);
  }

  private static void within(int from, int to, int length) {
    assertThat(from).isBetween(0, to - 1);
    assertThat(to).isBetween(from + 1, length);
  }

  private static void assertOneAmount(String around, String amount, BigDecimal yuan) {
    String text = around + amount + around;
    assertThat(MoneyMentions.in(text))
        .as(text)
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.yuan())
                  .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(yuan));
              assertThat(m.from()).isEqualTo(around.length());
              assertThat(m.to()).isEqualTo(around.length() + amount.length());
            });
  }

  private static void assertOneRate(String rate, BigDecimal percent) {
    assertThat(RateMentions.in("按" + rate + "计"))
        .as(rate)
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.percent())
                  .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(percent));
              assertThat(m.from()).isEqualTo(1);
              assertThat(m.to()).isEqualTo(1 + rate.length());
            });
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Arbitraries.longs()
        .between(1, 100_000_000_000_000L)
        .map(fen -> BigDecimal.valueOf(fen, 2));
  }

  @Provide
  Arbitrary<Long> wholes() {
    return Arbitraries.longs().between(1, 1_000_000_000_000L);
  }

  /** Words of contracts without numerals, ending so that the amount stands by itself. */
  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of("", "合同价款为", ",其中含税", "由甲方支付", "(不含暂列金额)", "。\n", "|", "工程款;", "扣除");
  }

  @Provide
  Arbitrary<String> soup() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "1",
            "20",
            "2026",
            "12,388",
            "3.5",
            "0",
            "一",
            "百",
            "千",
            "万",
            "亿",
            "十",
            "壹",
            "佰",
            "零",
            "半",
            "两",
            "〇",
            "廿",
            "点",
            "元",
            "角",
            "分",
            "整",
            "%",
            "‰",
            "分之",
            "成",
            "个",
            "年",
            "月",
            "日",
            "天",
            "周",
            "小时",
            "采暖期",
            "使用年限",
            "设计",
            "合理",
            "¥",
            "人民币",
            "大写",
            ":",
            "(",
            ")",
            "_",
            "__",
            "X",
            "XX",
            "×",
            "*",
            "【",
            "】",
            " ",
            "|",
            "\n",
            "-",
            "~",
            "至",
            "/",
            ".",
            ",",
            "、",
            "第",
            "每",
            "待定",
            "±",
            "O",
            "○",
            "块钱",
            "个半",
            "\uD83D\uDE00",
            "工",
            "合同");
    return Combinators.combine(pieces.list().ofMaxSize(40), Arbitraries.strings().ofMaxLength(10))
        .as((list, tail) -> String.join("", list) + tail);
  }
}
