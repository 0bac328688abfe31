package fadu.fact.labour;

import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.Numerals;
import fadu.fact.value.PeriodMention;
import fadu.fact.value.PeriodMentions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How often something is paid, where a text says it: 每月, 每季度末, 每四十五日, 一年两回, 年底.
 *
 * @param from first character of the words
 * @param to one past the last character
 * @param days from one payment to the next
 * @param yearEnd whether it is told by a time of the year
 */
public record Cycle(int from, int to, BigDecimal days, boolean yearEnd) {
  private static final BigDecimal MONTH = BigDecimal.valueOf(30);
  private static final BigDecimal QUARTER = BigDecimal.valueOf(90);
  private static final BigDecimal YEAR = BigDecimal.valueOf(365);

  private static final Pattern MONTHLY =
      Pattern.compile(
          "每月|按月|逐月|次月|每个月|每个自然月|上月|上个月|月结|月清|月付|当月[^,。;]{0,6}当月|一月一|按自然月|(?:^|[^0-9一二三四五六七八九十个本当年两半])月(?:底|末)");
  private static final Pattern QUARTERLY =
      Pattern.compile("每季|按季|逐季|季末|季度末|季度结束|季度(?:进度|付款|结算|工程|款)|季度初|一季度一|每个季度");
  private static final Pattern EVERY_OTHER =
      Pattern.compile("逢[双单]月|双月(?:结|付|发|支|份)|[双单]数月|隔月|隔一个月|隔月|每双月");
  private static final Pattern TIMES =
      Pattern.compile("(?:一年|每年|全年|年内|一个年度)[^,。;]{0,6}?([一二两三四五六七八九十]|[0-9]{1,2})(?:次|回|批|笔)");

  /** 每年6月20日和12月20日. */
  private static final Pattern DATES =
      Pattern.compile(
          "(?:每年|各年|每一年|逐年)(?:的)?(?:[0-9一二三四五六七八九十]{1,3}月(?:[0-9一二三四五六七八九十]{1,3}[日号]|底|末|中旬|上旬|下旬)?(?:前|以前|之前)?(?:[、,和及与]|以及)?){1,6}");

  /** 逢三、六、九、十二月底. */
  private static final Pattern MONTHS =
      Pattern.compile(
          "(?:逢|每逢|各于|分别于|分别在|固定在)(?:每年)?((?:[0-9一二三四五六七八九十]{1,2}月?(?:底|末|份|初)?[、和及与]){1,5}[0-9一二三四五六七八九十]{1,2})月");

  /** 开工后第60日、第120日. */
  private static final Pattern STEPS =
      Pattern.compile("第([0-9一二三四五六七八九十百]{1,4})[日天]、第([0-9一二三四五六七八九十百]{1,4})[日天]");

  /** 将前两个月的人工费用拨入: what each payment covers. */
  private static final Pattern COVERED =
      Pattern.compile("(?:前|上|此前|过去|之前)([两二三四五六2-6])个月的?[^,;。|]{0,6}(?:人工|工资|工钱|劳务|薪|用工|工人|民工)");

  private static final Pattern YEAR_END = Pattern.compile("年底|年终|年末|腊月|春节|过年|年关|岁末|农历年");
  private static final Pattern EVERY =
      Pattern.compile("(?:每隔?满?|隔(?:了|着|上)?|以|周期[^,。;|]{0,8}|间隔[^,。;]{0,4})$");
  private static final Pattern ONCE =
      Pattern.compile(
          "^(?:[^,。;|]{0,12}(?:一次|一回)|一[拨结付发算]|为(?:一|1)?(?:个)?(?:[^,。;]{0,4})?(?:期|周期))");

  /** All cycles of the folded text, in order. */
  public static List<Cycle> in(String text) {
    List<Cycle> found = new ArrayList<>();
    if (text.indexOf('月') < 0
        && text.indexOf('季') < 0
        && text.indexOf('年') < 0
        && text.indexOf('每') < 0
        && text.indexOf('期') < 0
        && text.indexOf('一') < 0
        && text.indexOf('隔') < 0
        && text.indexOf('第') < 0) {
      return found;
    }
    add(found, MONTHLY, text, MONTH, false);
    add(found, QUARTERLY, text, QUARTER, false);
    add(found, EVERY_OTHER, text, MONTH.add(MONTH), false);
    counted(found, MONTHS, text);
    steps(found, text);
    covered(found, text);
    List<Cycle> told = List.copyOf(found);
    Matcher times = TIMES.matcher(text);
    boolean counted = false;
    Matcher dates = DATES.matcher(text);
    while (dates.find()) {
      counted = true;
      long count = dates.group().chars().filter(c -> c == '月').count();
      found.add(
          new Cycle(
              dates.start(),
              dates.end(),
              YEAR.divide(BigDecimal.valueOf(count), 0, RoundingMode.DOWN),
              false));
    }
    while (times.find()) {
      counted = true;
      BigDecimal each =
          Numerals.parse(times.group(1))
              .filter(n -> n.signum() > 0)
              .map(n -> YEAR.divide(n, 0, RoundingMode.DOWN))
              .orElse(YEAR);
      found.add(new Cycle(times.start(), times.end(), each, false));
    }
    if (!counted) {
      add(found, YEAR_END, text, YEAR, true);
    }
    for (PeriodMention period : PeriodMentions.in(text)) {
      boolean repeats =
          EVERY.matcher(text.substring(0, period.from())).find()
              || ONCE.matcher(text.substring(period.to())).find();
      boolean within =
          told.stream().anyMatch(c -> c.from() <= period.from() && period.to() <= c.to());
      if (repeats && !within && period.days().isPresent() && period.days().get().signum() > 0) {
        found.add(new Cycle(period.from(), period.to(), period.days().get(), false));
      }
    }
    return found;
  }

  private static void counted(List<Cycle> found, Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      long count = 1 + matcher.group(1).chars().filter(c -> "、和及与".indexOf(c) >= 0).count();
      BigDecimal each = YEAR.divide(BigDecimal.valueOf(count), 0, RoundingMode.DOWN);
      found.add(new Cycle(matcher.start(), matcher.end(), each, false));
    }
  }

  private static void steps(List<Cycle> found, String text) {
    Matcher matcher = STEPS.matcher(text);
    while (matcher.find()) {
      var first = Numerals.parse(matcher.group(1));
      var second = Numerals.parse(matcher.group(2));
      if (first.isPresent() && second.isPresent() && second.get().compareTo(first.get()) > 0) {
        BigDecimal days = second.get().subtract(first.get());
        found.add(new Cycle(matcher.start(), matcher.end(), days, false));
      }
    }
  }

  private static void covered(List<Cycle> found, String text) {
    Matcher matcher = COVERED.matcher(text);
    while (matcher.find()) {
      String number = matcher.group(1).replace("两", "二");
      Numerals.parse(number)
          .ifPresent(
              n -> found.add(new Cycle(matcher.start(), matcher.end(), MONTH.multiply(n), false)));
    }
  }

  private static void add(
      List<Cycle> found, Pattern pattern, String text, BigDecimal days, boolean yearEnd) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(new Cycle(matcher.start(), matcher.end(), days, yearEnd));
    }
  }
}
