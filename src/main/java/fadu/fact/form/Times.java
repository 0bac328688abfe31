package fadu.fact.form;

import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.DateMention;
import fadu.fact.value.DateMentions;
import fadu.fact.value.PeriodMention;
import fadu.fact.value.PeriodMentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every place that gives the time for completion of the whole, with its label before it. */
final class Times {
  private static final Words SIGNS = Words.of("工期|日历天|开工|竣工|完工");

  private static final String LINK = "[为是共计合总:|(约定天数,由自按在暂控制个 ]{0,6}$";
  private static final Pattern TOTAL =
      Pattern.compile("(?:合同工期|总工期|总日历天数|计划工期|施工工期|约定工期|建设工期|工期)" + LINK);
  private static final Pattern START = Pattern.compile("(?:计划|拟|约定|合同)?(?:开工)(?:日期|时间)" + LINK);
  private static final Pattern END = Pattern.compile("(?:计划|拟|约定|合同)?(?:竣工|完工)(?:日期|时间)" + LINK);
  private static final Pattern OTHER =
      Pattern.compile(
          "[一二三四五六七八九十东西南北A-F]区|[栋幢段座]工期|延误|顺延|提前|缩短|延长|逾期|实际|定额|每|超过|不足|达到|奖|罚|节点|阶段|其中|暂停|备案|中标|投标|申请|通知|报告|验收");

  /** A value at a place of a sentence. */
  record Time(String matter, Sentence sentence, int to, String value, String shown) {}

  private Times() {}

  static List<Time> in(Reading reading) {
    List<Time> times = new ArrayList<>();
    for (Sentence sentence : reading.text().with(SIGNS)) {
      String text = sentence.text();
      if (text.contains("工期") || text.contains("日历天")) {
        periods(sentence).forEach(times::add);
      }
      if (text.contains("开工") || text.contains("竣工") || text.contains("完工")) {
        dates(sentence).forEach(times::add);
      }
    }
    return times.stream()
        .filter(
            t ->
                !reading.choices().unselected(t.sentence(), t.to() - 1)
                    && !reading.struck(t.sentence(), t.to() - 1, t.to()))
        .toList();
  }

  private static List<Time> periods(Sentence sentence) {
    String text = sentence.text();
    List<Time> times = new ArrayList<>();
    for (PeriodMention period : PeriodMentions.in(text)) {
      boolean whole =
          period.days().isPresent() && labelled(TOTAL, text, period.from(), period.to());
      if (whole) {
        String days = period.days().orElseThrow().stripTrailingZeros().toPlainString();
        times.add(new Time("工期", sentence, period.to(), days, days + "天"));
      }
    }
    return times;
  }

  private static List<Time> dates(Sentence sentence) {
    String text = sentence.text();
    List<Time> times = new ArrayList<>();
    for (DateMention date : DateMentions.in(text)) {
      Optional<String> matter =
          labelled(START, text, date.from(), date.to())
              ? Optional.of("计划开工日期")
              : labelled(END, text, date.from(), date.to())
                  ? Optional.of("计划竣工日期")
                  : Optional.empty();
      if (matter.isPresent() && date.date().isPresent()) {
        String day = date.date().orElseThrow().toString();
        times.add(new Time(matter.get(), sentence, date.to(), day, day));
      }
    }
    return times;
  }

  private static boolean labelled(Pattern label, String text, int from, int to) {
    Segment segment = Segment.labelled(text, Math.max(0, to - 1));
    String left = text.substring(Math.max(0, from - 20), from);
    return label.matcher(left).find() && !OTHER.matcher(segment.of(text)).find();
  }
}
