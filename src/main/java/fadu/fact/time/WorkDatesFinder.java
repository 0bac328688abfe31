package fadu.fact.time;

import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.Unit;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.DateMention;
import fadu.fact.value.DateMentions;
import fadu.fact.value.PeriodMention;
import fadu.fact.value.PeriodMentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads start, end and number of days from sentences and table rows. */
final class WorkDatesFinder {
  private static final Words CAPTION = Words.of("工期|干多久|施工期限");

  private static final Pattern START_LEFT =
      Pattern.compile(
          "(?:开工|动工|开始施工|开始工作|进场施工)(?:日期|时间|日)?(?:暂定|调整|变更|改|仍|现|修改|均|定){0,2}[为是在于:|(自从]*$");
  private static final Pattern END_LEFT =
      Pattern.compile("(?:竣工|完工|交工|全部完成)(?:日期|时间|日)?(?:暂定|调整|变更|改|仍|现|修改|均|定){0,2}[为是在于:|(到至]*$");
  private static final Pattern START_RIGHT =
      Pattern.compile("^[)]?(?:计划|拟|预计|即|起|前|正式|开始|全面)*(?:开工|动工|施工|开始工作|进场)");
  private static final Pattern END_RIGHT =
      Pattern.compile(
          "^[)]?(?:计划|拟|预计|即|止|前|以前|之前|全部|整体|全面|底|初|末|中旬|下旬|上旬|通过|完成){0,4}(?:竣工|完工|交工|完成|交付|退场|撤场)");
  private static final Pattern FROM = Pattern.compile("(?:自|从|由|开工|动工|:|施工|工期)[^,;。|]{0,6}$");
  private static final Pattern TO =
      Pattern.compile("^[)]?(?:起|开工|动工|开始|正式|施工|进场|干|做|修|建){0,4}[,]?(?:计划)?(?:至|到|-|~)(?:计划)?$");
  private static final Pattern TOTAL_LEFT =
      Pattern.compile(
          "(?:总日历天数|日历天数|工期|施工期|天数)(?:\\(日历天\\))?(?:要求|约定|暂定|调整|变更|修改|改|仍|现|总计|合计|共计|共|计|为|是|:|\\||,|半年|[一两]年|[0-9一二三四五六七八九十]{1,3}个月|\\()*$");
  private static final Pattern SUM_LEFT = Pattern.compile("(?:共计|总计|合计|拢共|共|计|历时|为期|按|即)(?:为|:)*$");
  private static final Pattern NOT_TOTAL =
      Pattern.compile("添的|这一段|该段|加的|(?:增加|新增|追加|该|此|本)部分|延误|顺延|延长|逾期|提前|不超过|暂停|停工|养护|不足|压缩|定额");
  private static final Pattern DAYS = Pattern.compile("(?:个)?(?:日历天|天|日)$");
  private static final Pattern HEAD = Pattern.compile("开工|竣工|工期");

  /** 已于某日先行进场: work that began, whatever was planned. */
  private static final Pattern BEGAN =
      Pattern.compile("^[)]?(?:已|即|便|就|先行|提前|先期|自行|组织|安排|人员|带队)*(?:进场|入场|进驻|开工|动工|施工|破土)");

  private final Reading reading;
  private final boolean wide;

  WorkDatesFinder(Reading reading) {
    this(reading, false);
  }

  /**
   * @param wide also 2026年5月 without a day, and work that began before it was due
   */
  WorkDatesFinder(Reading reading, boolean wide) {
    this.reading = reading;
    this.wide = wide;
  }

  List<WorkDates> find() {
    List<WorkDates> found = new ArrayList<>();
    Sentence head = null;
    for (Sentence sentence : candidates()) {
      if (sentence.table() >= 0) {
        if (head == null || head.table() != sentence.table() || head.file() != sentence.file()) {
          head = sentence;
        }
        WorkDates row =
            HEAD.matcher(head.text()).find() && head != sentence
                ? row(head, sentence)
                : prose(sentence);
        if (row.says()) {
          found.add(row);
        }
      } else {
        head = null;
        if (relevant(sentence)) {
          WorkDates said = prose(sentence);
          if (said.says()) {
            found.add(said);
          }
        }
      }
    }
    return found;
  }

  private List<Sentence> candidates() {
    return reading.candidates().rows().hits("start", "end", "duration").captioned(CAPTION).list();
  }

  private boolean relevant(Sentence sentence) {
    return !reading.hits().in(sentence, "start").isEmpty()
        || !reading.hits().in(sentence, "end").isEmpty()
        || !reading.hits().in(sentence, "duration").isEmpty()
        || aboutTime(sentence);
  }

  private boolean aboutTime(Sentence sentence) {
    String caption = reading.clause(sentence).caption();
    return caption.contains("工期") || caption.contains("干多久") || caption.contains("施工期限");
  }

  private static final Words CERTIFICATES = Words.of("许可证|资质证|安许证|营业执照|保险期|保函有效");

  private WorkDates prose(Sentence sentence) {
    String text = sentence.text();
    DateMention start = null;
    DateMention end = null;
    List<DateMention> dates = DateMentions.in(text).stream().filter(this::readable).toList();
    for (int i = 0; i < dates.size(); i++) {
      DateMention date = dates.get(i);
      String left = text.substring(Math.max(0, date.from() - 16), date.from());
      String right = text.substring(date.to(), Math.min(text.length(), date.to() + 12));
      boolean range =
          i + 1 < dates.size()
              && !CERTIFICATES.in(text.substring(0, date.from()))
              && TO.matcher(text.substring(date.to(), dates.get(i + 1).from())).find()
              && FROM.matcher(left).find();
      if (actual(left)) {
        continue;
      }
      if (start == null
          && (START_LEFT.matcher(left).find()
              || START_RIGHT.matcher(right).find()
              || wide && BEGAN.matcher(right).find()
              || range)) {
        start = date;
        if (range && end == null) {
          end = dates.get(i + 1);
        }
      } else if (end == null
          && (END_LEFT.matcher(left).find() || END_RIGHT.matcher(right).find())) {
        end = date;
      }
    }
    Optional<PeriodMention> total = total(sentence, start != null && end != null);
    int rank = (start != null ? 1 : 0) + (end != null ? 1 : 0) + (total.isPresent() ? 2 : 0);
    return new WorkDates(
        sentence, Optional.ofNullable(start), Optional.ofNullable(end), total, rank);
  }

  private boolean readable(DateMention date) {
    return date.date().isPresent() || wide && date.year() > 0 && date.month() > 0;
  }

  private static boolean actual(String left) {
    return left.contains("实际");
  }

  private Optional<PeriodMention> total(Sentence sentence, boolean dated) {
    String text = sentence.text();
    for (PeriodMention period : PeriodMentions.in(text)) {
      boolean days = period.unit() == Unit.DAY || period.unit() == Unit.WORKING_DAY;
      if (!days || period.blank() || reading.choices().unselected(sentence, period.from())) {
        continue;
      }
      String left = text.substring(Math.max(0, period.from() - 18), period.from());
      String right = text.substring(period.to(), Math.min(text.length(), period.to() + 2));
      boolean named = TOTAL_LEFT.matcher(left).find();
      boolean summed = SUM_LEFT.matcher(left).find() && (dated || aboutTime(sentence));
      boolean calendar =
          text.substring(period.from(), period.to()).contains("日历天")
              && (text.contains("工期") || dated || aboutTime(sentence));
      if ((named || summed || calendar)
          && !NOT_TOTAL.matcher(left).find()
          && !right.startsWith("内")
          && !right.startsWith("前")) {
        return Optional.of(period);
      }
    }
    return sentence.table() >= 0 ? besideLabel(text) : Optional.empty();
  }

  /** 总日历天数 | 120: the label names the unit. */
  private static Optional<PeriodMention> besideLabel(String text) {
    String[] cells = text.split("\\|", -1);
    int at = 0;
    for (int i = 0; i + 1 < cells.length; i++) {
      at += cells[i].length() + 1;
      String name = cells[i].strip();
      String cell = cells[i + 1].strip();
      boolean label = name.contains("日历天") || name.contains("工期") && name.contains("天");
      String number = DAYS.matcher(cell).replaceFirst("");
      boolean bare = !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
      if (label && bare) {
        int lead = cells[i + 1].indexOf(number);
        return Optional.ofNullable(days(number, name, at + lead));
      }
    }
    return Optional.empty();
  }

  /** A row under a head such as 开工 | 竣工 | 总工期（日历天）; cells answer to the head by position. */
  private WorkDates row(Sentence head, Sentence sentence) {
    String[] heads = head.text().split("\\|", -1);
    String[] cells = sentence.text().split("\\|", -1);
    DateMention start = null;
    DateMention end = null;
    PeriodMention total = null;
    int at = 0;
    for (int i = 0; i < cells.length; i++) {
      String name = i < heads.length && heads.length == cells.length ? heads[i] : "";
      Optional<DateMention> date =
          DateMentions.in(cells[i]).stream().filter(this::readable).findFirst();
      if (date.isPresent() && name.contains("开工")) {
        start = shifted(date.get(), at);
      } else if (date.isPresent() && (name.contains("竣工") || name.contains("完工"))) {
        end = shifted(date.get(), at);
      } else if (name.contains("工期") || name.contains("日历天")) {
        total = days(cells[i], name, at);
      }
      at += cells[i].length() + 1;
    }
    if (start == null && end == null && total == null) {
      return prose(sentence);
    }
    return new WorkDates(
        sentence,
        Optional.ofNullable(start),
        Optional.ofNullable(end),
        Optional.ofNullable(total),
        1);
  }

  private static DateMention shifted(DateMention d, int by) {
    return new DateMention(
        d.from() + by, d.to() + by, d.date(), d.year(), d.month(), d.day(), d.standing());
  }

  /** A bare number under 总工期（日历天） is a number of days. */
  private static @org.jspecify.annotations.Nullable PeriodMention days(
      String cell, String name, int at) {
    boolean bare = !cell.isEmpty() && cell.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean unit = name.contains("天") || name.contains("日");
    List<PeriodMention> read = PeriodMentions.in(bare && unit ? cell + "天" : cell);
    if (read.isEmpty() || read.get(0).unit() != Unit.DAY) {
      return null;
    }
    PeriodMention p = read.get(0);
    int to = bare ? at + cell.length() : at + p.to();
    return new PeriodMention(at + p.from(), to, p.length(), p.unit(), p.days(), p.bound());
  }
}
