package fadu.fact.procedure;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Reading;
import fadu.fact.Stated;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.DateMention;
import fadu.fact.value.DateMentions;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Works that had begun before the award, told by a row of a table or by a month without a year. */
final class Began {
  /** 土方单位进场 | 2026-08-12, 实际开工:8月12日. */
  private static final Pattern ROW =
      Pattern.compile(
          "(?:进场|入场|进驻|动工|动土|破土|开挖|打桩|土方|基坑|桩基|清表|拆除|实际开工|开始施工|先期施工|前期施工|首批|基础施工|基础完成|主体)[^,;。|:]{0,10}[|:]");

  private static final Pattern DID =
      Pattern.compile(
          "(?:人员|机械|队伍|设备|机具|人马)[^;。]{0,16}(?:已|就|便)[^,;。]{0,6}(?:在(?:工地|现场|场)|到场|上场|驻场|进驻|进了场)|(?:乙方|承包人|承包方|施工单位|施工方|施工队|中标单位|中标人|我方|我司|公司|队伍|人马|机械|挖机|桩机)[^;。]{0,24}(?:已|就|便|早)(?:经)?[^,;。]{0,10}(?:开始|着手|动手|组织|完成|做|干|修|挖|砌|浇|铺|平整|拆|打|进|施工|开工)");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?:^|[^0-9年])([0-9]{1,2})月(?:([0-9]{1,2})[日号])?(?:间|份|初|中旬|上旬|下旬|底|末)?[^,;。]{0,4}(?:就|便|已|即|开始|进场|动手|起)");

  /** A day or a month, with or without its year. */
  static final Pattern DAY =
      Pattern.compile(
          "(20[0-9]{2})(?:年|-|[.]|/)([0-9]{1,2})(?:月|-|[.]|/)(?:([0-9]{1,2})(?:日|号)?)?|(?:^|[^0-9年次每])([0-9]{1,2})月(?:([0-9]{1,2})[日号])?");

  private static final Pattern DONE =
      Pattern.compile(
          "动工|开挖|打桩|开打|第一根桩|浇筑|砌筑|外运|垫层|进场施工|组织施工|开始施工|基础完成|完成[^,;。]{0,10}(?:土方|基础|桩|拆除|平整|产值|工程量)|干了|施工至|做到|封底");
  private static final Pattern OFFICE = Pattern.compile("公告|招标|开标|评标|投标|领取|通知书|踏勘|批复|签订|会议|价");
  private static final int REACH = 30;

  private static final Pattern PLANNED =
      Pattern.compile(
          "计划|拟|预计|打算|暂定|届时|将于|应|须|不得|监理|设计|勘察|检测|审计|拆迁|征地|踏勘|移交|调研|招标人|临时用|完成时间|竣工|保修|开工通知|进场通知|协调会|样板|图纸");

  private Began() {}

  static Optional<Fact> before(Reading reading, LocalDate award, Pattern harmless, Pattern denied) {
    for (Sentence sentence : reading.contract().sentences()) {
      String text = sentence.text();
      if (!Stated.own(reading, sentence)
          || PLANNED.matcher(text).find()
          || harmless.matcher(text).find()
          || denied.matcher(text).find()) {
        continue;
      }
      Matcher row = ROW.matcher(text);
      if (text.length() < 60 && row.find() && dated(text, row.end(), award)) {
        return fact(reading, sentence, row.start(), text.length());
      }
      Optional<Fact> done = done(reading, sentence, award);
      if (done.isPresent()) {
        return done;
      }
      Matcher did = DID.matcher(text);
      Matcher month = MONTH.matcher(text);
      if (did.find() && month.find() && did.end() >= month.start() && early(month, award)) {
        return fact(reading, sentence, did.start(), did.end());
      }
    }
    return Optional.empty();
  }

  /** 8月20日第一根桩开打, 截至9月10日垫层浇筑完成: a day before the award and works behind it. */
  private static Optional<Fact> done(Reading reading, Sentence sentence, LocalDate award) {
    String text = sentence.text();
    Matcher day = DAY.matcher(text);
    while (day.find()) {
      int to = Math.min(text.length(), day.end() + REACH);
      int stop = text.indexOf(';', day.end());
      String behind = text.substring(day.end(), stop < 0 ? to : Math.min(stop, to));
      boolean works = DONE.matcher(behind).find() && !OFFICE.matcher(behind).find();
      if (works && on(day, award).filter(award::isAfter).isPresent()) {
        return fact(reading, sentence, day.start(), day.end() + 1);
      }
    }
    return Optional.empty();
  }

  /** The day; where no year is written, that of the award. */
  static Optional<LocalDate> on(Matcher day, LocalDate award) {
    try {
      boolean dated = day.group(1) != null;
      int year = dated ? Integer.parseInt(day.group(1)) : award.getYear();
      String of = dated ? day.group(3) : day.group(5);
      YearMonth month = YearMonth.of(year, Integer.parseInt(day.group(dated ? 2 : 4)));
      return Optional.of(of == null ? month.atEndOfMonth() : month.atDay(Integer.parseInt(of)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean dated(String text, int from, LocalDate award) {
    for (DateMention date : DateMentions.in(text)) {
      if (date.from() >= from - 1 && date.date().filter(award::isAfter).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A month or day of the year of the award that was over before it. */
  private static boolean early(Matcher month, LocalDate award) {
    try {
      YearMonth of = YearMonth.of(award.getYear(), Integer.parseInt(month.group(1)));
      LocalDate last =
          month.group(2) == null ? of.atEndOfMonth() : of.atDay(Integer.parseInt(month.group(2)));
      return last.isBefore(award);
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static Optional<Fact> fact(Reading reading, Sentence sentence, int from, int to) {
    return Optional.of(new Stated(reading, sentence, from, to).fact("procedure.orderEntry", "早于"));
  }
}
