package fadu.fact.procedure;

import fadu.clause.Sentence;
import fadu.fact.DateFact;
import fadu.fact.Fact;
import fadu.fact.Reading;
import fadu.fact.Stated;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.DateMentions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Building told in one sentence, and that its permit is still to come in the sentence before. */
final class Meanwhile {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:在此之前|此前|在这之前|在此期间|这期间|其间|等待期间|办证期间|空档期|到手之前|下来之前|之前这段)[^。;]{0,40}(?:开挖|基坑|基础|施工|打桩|桩基|主体|浇筑|动工|先干|先做|砌筑|开工)");
  private static final Pattern PENDING =
      Pattern.compile(
          "(?:许可证?|图审|审图|施工图审查|消防审查|消防设计审查|审查合格|开工报告|报建)[^。;]{0,24}(?:未|没|尚|正在|还在|预计|计划|待|办理中|月底|月份|报齐|受理|在办|下月|年底)|(?:预计|计划|正在|尚未|还没)[^。;]{0,16}(?:许可证|图审|审图|审查合格|开工报告)");
  private static final Pattern READY = Pattern.compile("准备|临时设施|临设|临建|三通一平|不得|严禁|方可|围挡|放线|交底");
  private static final Pattern PLANNED =
      Pattern.compile("(?:施工许可证?|开工报告|许可证)[^。;规]{0,8}(?:计划|预计|拟|将于|将在|约|争取|力争|大概|最快|要到)[^。;]{0,6}");

  /** 据此组织施工, behind drawings that nobody has reviewed. */
  private static final Pattern BY_IT =
      Pattern.compile("(?:据此|按此|以此|照此|凭此)[^,;。]{0,8}(?:施工|开工|干|做|作业)");

  private static final Pattern UNREVIEWED =
      Pattern.compile("白图|(?:未经|没有经|未|没)[^,;。]{0,6}(?:审图|图审|审查)");

  /** 五日内开挖基坑 before 许可证取得后另行复印给承包人: the duty waits for nothing. */
  private static final Pattern AFTERWARDS =
      Pattern.compile(
          "(?:施工许可证?|许可证|开工报告)[^,;。规]{0,10}(?:取得|办出|办好|下来|拿到|核发|办妥)(?:之)?(?:后|以后)[,]?[^,;。]{0,6}(?:另行|再|补|随后|后续)[^,;。]{0,8}(?:复印|交|给|张挂|补|提供|移交|送)");

  /** 图审(缺)、许可(缺)。结论:同意开工. */
  private static final Pattern AGREED = Pattern.compile("同意[^。;]{0,12}(?:开工|施工|进场|动工)");

  private static final Pattern LACKING = Pattern.compile("(?:图审|许可证?|开工报告|审图|审查)[(:|](?:缺|无|未|没)");

  private static final Pattern DUTY =
      Pattern.compile(
          "(?:应|须|必须|要|负责|可|即)[^。;]{0,30}(?:日内|天内|前|起|立即|当天)[^。;]{0,30}(?:开挖|基坑|基础|施工|打桩|桩基|主体|浇筑|动工|开工)");
  private static final int NEAR = 2;

  private Meanwhile() {}

  static List<Fact> begun(Reading reading, Pattern denied) {
    List<Fact> facts = new ArrayList<>();
    List<Sentence> all = reading.contract().sentences();
    for (Sentence sentence : reading.text().own(BEFORE)) {
      Matcher begun = BEFORE.matcher(sentence.text());
      if (!Stated.own(reading, sentence)
          || !begun.find()
          || READY.matcher(sentence.text()).find()
          || denied.matcher(sentence.text()).find()) {
        continue;
      }
      for (int i = sentence.index(); i >= Math.max(0, sentence.index() - NEAR); i--) {
        Sentence before = all.get(i);
        if (before.file() == sentence.file()
            && PENDING.matcher(before.text()).find()
            && !before.text().contains("规划许可")) {
          facts.add(
              new Stated(reading, sentence, begun.start(), begun.end())
                  .fact("time.startRule", "先开工"));
          break;
        }
      }
    }
    facts.addAll(told(reading, BY_IT, UNREVIEWED, denied));
    facts.addAll(told(reading, AGREED, LACKING, denied));
    facts.addAll(told(reading, AFTERWARDS, DUTY, denied));
    return facts;
  }

  /** The words of one sentence that rest on what the one or two before it say. */
  private static List<Fact> told(Reading reading, Pattern here, Pattern earlier, Pattern denied) {
    List<Fact> facts = new ArrayList<>();
    List<Sentence> all = reading.contract().sentences();
    for (Sentence sentence : reading.text().own(here)) {
      Matcher matcher = here.matcher(sentence.text());
      if (!Stated.own(reading, sentence) || !matcher.find()) {
        continue;
      }
      for (int i = sentence.index(); i >= Math.max(0, sentence.index() - NEAR); i--) {
        Sentence before = all.get(i);
        if (before.file() == sentence.file()
            && before.clause() == sentence.clause()
            && earlier.matcher(before.text()).find()
            && !READY_ONLY.matcher(before.text()).find()
            && !denied.matcher(before.text()).find()) {
          List<fadu.text.Span> words = new ArrayList<>(List.of(before.span()));
          if (before != sentence) {
            words.add(sentence.span());
          }
          facts.add(
              new fadu.fact.TextFact(
                  "time.startRule", before.text(), "先开工", reading.source(words)));
          break;
        }
      }
    }
    return facts;
  }

  private static final Pattern READY_ONLY = Pattern.compile("开工通知|开工令|取得施工许可|许可证(?:核发|取得)");

  /** 施工许可证:计划2027年1月10日领取: the day the contract itself expects the permit. */
  static Optional<DateFact> planned(Reading reading) {
    for (Sentence sentence : reading.text().own(PLANNED)) {
      Matcher planned = PLANNED.matcher(sentence.text());
      if (Stated.own(reading, sentence) && planned.find()) {
        Optional<LocalDate> day =
            DateMentions.in(sentence.text()).stream()
                .filter(d -> d.from() >= planned.start() && d.from() - planned.end() < NEAR * 4)
                .flatMap(d -> d.date().stream())
                .findFirst();
        if (day.isPresent()) {
          return Optional.of(
              new DateFact(
                  "meta.constructionPermit.date", day.get(), reading.source(sentence.span())));
        }
      }
    }
    return Optional.empty();
  }
}
