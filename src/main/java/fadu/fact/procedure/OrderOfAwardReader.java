package fadu.fact.procedure;

import fadu.fact.DateFact;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Stated;
import fadu.fact.Telling;
import fadu.fact.TextFact;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.DateMention;
import fadu.fact.value.DateMentions;
import fadu.text.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came before the award: {@code procedure.orderSigning} and {@code procedure.orderEntry} (kind
 * 早于 or 不早于; of the entry also 应急), and {@code clauses.priorAgreements} (kind 实质内容 where scope or
 * price was settled before, 没有 where the contract says that nothing was).
 */
public final class OrderOfAwardReader implements FactReader {
  private static final Pattern HARMLESS_ENTRY =
      Pattern.compile(
          "踏勘|场地移交|移交场地|现场移交|临时用电|临时用水|协调会|调研|测量放线交底|勘察|招标人|全部潜在|另一标段|前一标段|上一标段|不在本合同|不纳入|其他标段|前期工程|一期工程|原承包|原施工|(?:监理|设计|勘察|检测|咨询|审计)(?:人|单位|机构|工程师)[^,;。]{0,16}(?:进场|入场|进驻)");
  private static final Pattern WORK = Pattern.compile("施工|开工|动工|打桩|试桩|开挖|浇筑|土方|作业|桩机|完成|工程量|砌筑|爆破");
  private static final Pattern TENDER_LATER =
      Pattern.compile(
          "(?:中标|成交)通知书?[^。;]{0,24}(?:补发|后发|再发|随后|另发|后补|补出|补给|尚未|还没|未发|未出)|(?:签订|签约|订立)在先|先(?:行)?签(?:订|约|署)[^。;]{0,20}(?:招标|补)|(?:招标|采购|投标)(?:程序|手续)?[^,;。]{0,12}(?:补办|补走|后补|补齐|补做|补充办理|补履行)|(?:补办|补走|补齐|补做|补充办理)[^,;。]{0,10}(?:招标|采购|投标)");
  private static final Pattern URGENT = Pattern.compile("抢险|救灾|应急|抢修|除险|抗洪|防汛");
  private static final Pattern DENIED =
      Pattern.compile(
          "没有|未曾|未(?:就|与|签|进行|形成|达成|进|组织|安排|开|动|施|在|有)|不得|严禁|禁止|不存在|从未|杜绝|避免|并无|无任何|不曾|不允许");
  private static final Pattern VOID =
      Pattern.compile(
          "(?:作废|失效|废止|终止|解除|取消|不再(?:执行|适用|有效)|不作为|不构成|无约束力|没有约束力|被本合同取代|由本合同取代|本合同取代|以本合同为准|不予执行|自动失效|不具有)");

  /** 完工后另签备忘录: what is still to come was not agreed before. */
  private static final Pattern LATER =
      Pattern.compile("(?:待|在)[^,;。]{0,10}后[,]?(?:再|另)(?:行)?(?:签|订|商|议)|另签备忘录|另行签订备忘录|届时(?:再|另)");

  private static final Pattern NO_PRICE =
      Pattern.compile("(?:不|未|没有|均未|均不)(?:曾)?(?:涉及|含|包含|包括|谈及|讨论|约定|商定|触及|谈论|载有|涵盖)");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:招标|招标公告|公告|发布公告|开标|投标|评标|定标|中标|中标通知书|招投标|采购|挂网|程序)[^,;。]{0,12}(?:之前|以前|前)|先期|此前|前期|事前|早前|早在|之前");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    Optional<DateFact> notice =
        found
            .effective("meta.awardNoticeDate", DateFact.class)
            .or(() -> AwardReader.stated(reading));
    notice.ifPresent(day -> signing(reading, found, day).ifPresent(facts::add));
    entry(reading, found, notice).ifPresent(facts::add);
    facts.addAll(agreements(reading, notice.map(DateFact::date)));
    return facts;
  }

  private static Optional<Fact> signing(Reading reading, Facts found, DateFact notice) {
    return found
        .effective("contract.signDate", DateFact.class)
        .map(signed -> order(reading, found, "procedure.orderSigning", "签订日", signed, notice));
  }

  private static TextFact order(
      Reading reading, Facts found, String key, String what, DateFact day, DateFact notice) {
    boolean early = day.date().isBefore(notice.date());
    List<Span> words = new ArrayList<>(day.evidence());
    words.addAll(notice.evidence());
    found.of("meta.awardNoticeDate").forEach(f -> words.addAll(f.evidence()));
    AwardReader.stated(reading)
        .filter(s -> s.date().equals(notice.date()))
        .ifPresent(s -> words.addAll(s.evidence()));
    if (early) {
      words.addAll(Telling.of(reading, TENDER_LATER));
    }
    String says = what + day.date() + (early ? "早于" : "不早于") + "中标通知书" + notice.date();
    return new TextFact(key, says, early ? "早于" : "不早于", reading.source(words));
  }

  private static Optional<Fact> entry(Reading reading, Facts found, Optional<DateFact> notice) {
    boolean urgent =
        reading.hits().sentences("urgent").stream()
            .anyMatch(s -> s.index() < 20 && URGENT.matcher(s.text()).find());
    for (Stated stated : Stated.all(reading, "entry", "procedure.entered")) {
      String text = stated.sentence().text();
      boolean harmless =
          HARMLESS_ENTRY.matcher(text).find() && !WORK.matcher(stated.words()).find();
      boolean denied = DENIED.matcher(stated.stretch()).find();
      if (!stated.own() || harmless || denied) {
        continue;
      }
      boolean month =
          notice.isPresent()
              && months(text).stream().anyMatch(d -> d.isBefore(notice.get().date()));
      if (month) {
        return Optional.of(stated.fact("procedure.orderEntry", urgent ? "应急" : "早于"));
      }
      for (DateMention date : DateMentions.in(text)) {
        Optional<LocalDate> day = date.date();
        boolean near = date.from() >= stated.from() - 40 && date.to() <= stated.to() + 20;
        boolean early =
            day.isPresent() && notice.isPresent() && day.get().isBefore(notice.get().date());
        if (near && early) {
          return Optional.of(stated.fact("procedure.orderEntry", urgent ? "应急" : "早于"));
        }
      }
    }
    Optional<Fact> began =
        notice.flatMap(day -> Began.before(reading, day.date(), HARMLESS_ENTRY, DENIED));
    if (began.isPresent()) {
      return began.map(f -> urgent ? new TextFact(f.key(), f.shown(), "应急", f.source()) : f);
    }
    for (Stated stated : Stated.all(reading, "entry", "procedure.entered-first")) {
      boolean harmless =
          HARMLESS_ENTRY.matcher(stated.stretch()).find() && !WORK.matcher(stated.words()).find();
      if (stated.own() && !harmless && !DENIED.matcher(stated.stretch()).find()) {
        return Optional.of(stated.fact("procedure.orderEntry", urgent ? "应急" : "早于"));
      }
    }
    Optional<DateFact> start = found.effective("time.startDate", DateFact.class);
    return notice
        .flatMap(
            day -> start.map(s -> order(reading, found, "procedure.orderEntry", "约定的开工日", s, day)))
        .map(
            f ->
                urgent && f.kind().equals("早于")
                    ? new TextFact(f.key(), f.text(), "应急", f.source())
                    : f);
  }

  private static List<Fact> agreements(Reading reading, Optional<LocalDate> notice) {
    List<Fact> facts = new ArrayList<>();
    for (String wording : List.of("prior.paper", "prior.talks")) {
      for (Stated stated : Stated.all(reading, "prior-words", wording)) {
        String sentence = stated.sentence().text();
        if (!stated.own() || LATER.matcher(sentence).find()) {
          continue;
        }
        boolean denied =
            DENIED.matcher(stated.stretch()).find()
                || NO_PRICE.matcher(sentence).find()
                || VOID.matcher(sentence).find();
        if (denied) {
          facts.add(stated.fact("clauses.priorAgreements", "没有"));
        } else if (wording.equals("prior.talks") || early(sentence, notice)) {
          facts.add(stated.fact("clauses.priorAgreements", "实质内容"));
        }
      }
    }
    facts.addAll(Settled.before(reading, notice, DENIED, VOID));
    boolean settled = facts.stream().anyMatch(f -> ((TextFact) f).kind().equals("实质内容"));
    return facts.stream()
        .filter(f -> !settled || ((TextFact) f).kind().equals("实质内容"))
        .distinct()
        .limit(3)
        .toList();
  }

  private static final Pattern MONTH = Pattern.compile("(20[0-9]{2})年([0-9]{1,2})月(?:[^0-9]|$)");

  /** Months named without a day, each by its last day. */
  private static List<LocalDate> months(String text) {
    List<LocalDate> months = new ArrayList<>();
    Matcher matcher = MONTH.matcher(text);
    while (matcher.find()) {
      int month = Integer.parseInt(matcher.group(2));
      if (month >= 1 && month <= 12) {
        months.add(YearMonth.of(Integer.parseInt(matcher.group(1)), month).atEndOfMonth());
      }
    }
    return months;
  }

  /** Said to be before the tender, or dated before the award; letters of intent always are. */
  private static boolean early(String sentence, Optional<LocalDate> notice) {
    if (notice.isPresent() && months(sentence).stream().anyMatch(d -> d.isBefore(notice.get()))) {
      return true;
    }
    boolean intent = Pattern.compile("意向|框架|初步|预约|预签|草签|备忘").matcher(sentence).find();
    boolean dated =
        DateMentions.in(sentence).stream()
            .flatMap(d -> d.date().stream())
            .anyMatch(d -> notice.isPresent() && d.isBefore(notice.get()));
    return intent || dated || BEFORE.matcher(sentence).find();
  }
}
