package fadu.fact.breach;

import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.PeriodMention;
import fadu.fact.value.PeriodMentions;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * By what step damages run: 每逾期一天, 每周, 元/日, 按日.
 *
 * @param from where the words stand in the sentence
 * @param days length of a step in days, above zero
 */
record Daily(int from, int to, BigDecimal days) {
  private static final Pattern EACH =
      Pattern.compile(
          "每(?:逾期|延误|延期|误期|超期|超过|超|拖延|拖后|拖期|拖|迟延|迟|推迟|推后|晚|滞后|误|延长|延|耽误|耽搁|增加|多)?(?:竣工|完工|交工|交付|工期)?(?:达|满|了|出)?(?:一个|1个|一|1)?(日历天|日历日|日|天|周|星期|个月|月)");
  private static final Pattern EVERY = Pattern.compile("每[^,;。:|0-9]{0,10}$");
  private static final Pattern BY_DAY =
      Pattern.compile(
          "按日|逐日|按天|逐天|按逾期天数|按实际逾期天数|按延误天数|/(?:日|天|d)|(?:元|%|‰)(?:每|一)(?:日|天)|日(?:万|千|百)分之|天(?:万|千|百)分之|一天(?:罚|扣)|(?:逾期|延误|延期|超期|晚|拖|迟|误)[^,。;|0-9一]{0,6}(?:一|1)个?(?:日|天)");

  static Optional<Daily> in(String text) {
    Matcher each = EACH.matcher(text);
    if (each.find()) {
      int days = each.group(1).contains("月") ? 30 : "周星期".contains(each.group(1)) ? 7 : 1;
      return Optional.of(new Daily(each.start(), each.end(), BigDecimal.valueOf(days)));
    }
    if (text.indexOf('每') >= 0) {
      for (PeriodMention period : PeriodMentions.in(text)) {
        int from = Math.max(0, period.from() - 12);
        boolean every = EVERY.matcher(text.substring(from, period.from())).find();
        if (every && period.days().filter(d -> d.signum() > 0).isPresent()) {
          return Optional.of(new Daily(period.from(), period.to(), period.days().orElseThrow()));
        }
      }
    }
    Matcher day = BY_DAY.matcher(text);
    return day.find()
        ? Optional.of(new Daily(day.start(), day.end(), BigDecimal.ONE))
        : Optional.empty();
  }
}
