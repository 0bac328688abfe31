package fadu.fact.procedure;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.PeriodFact;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.Source;
import fadu.fact.Stated;
import fadu.fact.TextFact;
import fadu.fact.Unit;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.RateMention;
import fadu.fact.value.RateMentions;
import fadu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The contract beside tender and bid: {@code bid.daysDifference}, {@code bid.qualityCompared},
 * {@code bid.managerCompared}, {@code bid.progressDifference} (percentage points), and {@code
 * clauses.deviation} where the contract itself says that it departs (kind 背离) or keeps to them
 * (kind 一致).
 */
public final class DeviationReader implements FactReader {
  /** Bid, change and matter of one statement stand this close together. */
  private static final int NEAR = 60;

  private static final Pattern MANAGER =
      Pattern.compile(
          "(?:工程总承包项目经理|总承包项目经理|施工项目经理|项目经理|项目负责人|施工负责人)(?:\\((?:姓名|建造师)\\))?(?:姓名)?(?:[:|]|为|是|系|由|:为|换成|改为|改由|变更为|调整为)["
              + " |]{0,2}(?:姓名[:|])?(?:[\\p{Han}]{2,24}(?:公司|集团)的)?([\\p{Han}·]{2,4})(?:[,;。 |(\\n"
              + "担(]|$|同志|,)");
  private static final Pattern NO_NAME =
      Pattern.compile(
          "承包|发包|姓名|资格|证书|注册|签字|代表|必须|应当|每月|专业|一级|二级|壹级|贰级|建造|待定|不得|更换|公司|担任|职称|负责|本人|项目|工程|监理|委托|甲方|乙方|按照|投标|中标|另行|如下|具备|执业|级别|暂|无|详见|见附|人员|经理|技术|安全|其他|双方|任命|书面|授权");
  private static final Pattern CLARIFIED =
      Pattern.compile(
          "书面同意[^;。]{0,16}备案|投标时(?:已|均已)?(?:经)?(?:充分)?考虑|澄清|补遗|答疑|招标文件(?:允许|明示|[^,;。]{0,6}留待)|修正|优于|更优|不低于|以(?:招标文件|投标文件|中标通知书)为准|有利于发包人|留待签约|签约时填写|(?:按照?|依照?|根据|兑现|履行|遵照)(?:其)?(?:投标文件|投标函|投标书|投标时|响应文件)(?:中|里|内)?(?:的)?(?:承诺|方案|所列|所报|约定|载明)");
  private static final Pattern DENIED =
      Pattern.compile(
          "不得|严禁|禁止|不应|不准|不许|不允许|不再(?:订立|签订|另行|增加|调整|变更|改变|改动|减少|提高|降低|变动)|无效|不作为|均无效|没有|未(?:作|对|改|变|承诺)|不(?:另行?|再)?约定|没改|未改|不改|未动|没动|没有?(?:任何)?(?:改|变|走样)|照搬|照抄|原样|一致");
  private static final Pattern PROGRESS = Pattern.compile("(?:进度款|进度付款|工程进度款|期中付款)[^。;]{0,60}");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    days(reading, found).ifPresent(facts::add);
    quality(reading, found).ifPresent(facts::add);
    List<TextFact> managers = managers(reading);
    manager(reading, found, managers).ifPresent(facts::add);
    progress(reading, found).ifPresent(facts::add);
    facts.addAll(said(reading));
    return facts;
  }

  private static Optional<Fact> days(Reading reading, Facts found) {
    Optional<PeriodFact> bid = found.effective("meta.bid.duration", PeriodFact.class);
    Optional<PeriodFact> total = found.effective("time.totalDays", PeriodFact.class);
    if (bid.isEmpty()
        || total.isEmpty()
        || total.get().unit() == Unit.WORKING_DAY
        || supplement(reading, total.get())) {
      return Optional.empty();
    }
    BigDecimal gap = total.get().days().subtract(bid.get().days()).abs();
    List<Span> words = new ArrayList<>();
    total.get().evidence().forEach(span -> words.add(sentence(reading, span)));
    words.addAll(bid.get().evidence());
    return Optional.of(
        new PeriodFact(
            "bid.daysDifference", gap, Unit.DAY, gap, "合同工期与投标工期之差", "", reading.source(words)));
  }

  /** 安全文明施工费…同期支付至100%: not the share of the works done. */
  private static boolean otherMoney(Reading reading, RateFact rate) {
    return rate.evidence().stream()
        .anyMatch(
            span ->
                reading.contract().sentences().stream()
                    .anyMatch(
                        s ->
                            s.span().contains(span)
                                && (s.text().contains("文明施工费") || s.text().contains("安全生产费"))));
  }

  /** 共310日历天 says little alone: the brief sentence it stands in is quoted. */
  private static Span sentence(Reading reading, Span span) {
    return reading.contract().sentences().stream()
        .filter(s -> s.text().length() <= NEAR * 2 && s.span().contains(span))
        .findFirst()
        .map(fadu.clause.Sentence::span)
        .orElse(span);
  }

  /** What a supplement adds to the time is no departure from the bid. */
  private static boolean supplement(Reading reading, PeriodFact total) {
    return !total.evidence().isEmpty()
        && reading.contract().partAt(total.evidence().get(0)).kind() == PartKind.SUPPLEMENT;
  }

  private static Optional<Fact> quality(Reading reading, Facts found) {
    Optional<TextFact> bid =
        found.effective("meta.bid.quality", TextFact.class).filter(f -> f.kind().equals("有"));
    if (bid.isEmpty()) {
      return Optional.empty();
    }
    String wanted = grade(bid.get().text());
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    for (Stated stated : Stated.all(reading, "quality-grade", "quality.agreed")) {
      String agreed = grade(stated.words());
      boolean denied = stated.denied() || stated.words().contains("不合格");
      if (stated.own() && !denied && !agreed.isEmpty()) {
        return Optional.of(
            new TextFact(
                "bid.qualityCompared",
                "合同约定" + agreed + "，投标承诺" + wanted,
                agreed.equals(wanted) ? "相同" : wanted.equals("合格") ? "更优" : "不同",
                stated.source()));
      }
    }
    return Optional.empty();
  }

  private static String grade(String words) {
    for (String grade : List.of("鲁班奖", "国优", "省优", "市优", "优质", "优良", "合格")) {
      if (words.contains(grade)) {
        return grade;
      }
    }
    return "";
  }

  private static List<TextFact> managers(Reading reading) {
    List<TextFact> managers = new ArrayList<>();
    for (Sentence sentence : reading.hits().sentences("project-manager")) {
      if (!Stated.own(reading, sentence) || sentence.text().contains("原项目经理")) {
        continue;
      }
      Matcher matcher = MANAGER.matcher(sentence.text());
      while (matcher.find()) {
        String name = matcher.group(1);
        boolean owner =
            sentence.text().substring(0, matcher.start()).endsWith("发包人")
                || sentence.text().substring(0, matcher.start()).endsWith("监理");
        if (!NO_NAME.matcher(name).find()
            && !owner
            && !reading.choices().unselected(sentence, matcher.start())) {
          managers.add(
              new TextFact(
                  "personnel.pm.name",
                  name,
                  "",
                  reading.source(reading.span(sentence, matcher.start(), matcher.end(1)))));
        }
      }
    }
    return managers;
  }

  private static Optional<Fact> manager(Reading reading, Facts found, List<TextFact> managers) {
    Optional<String> bid =
        found
            .effective("meta.bid.pm", TextFact.class)
            .filter(f -> f.kind().equals("有"))
            .map(f -> f.text().replace(" ", ""));
    if (bid.isEmpty()) {
      return Optional.empty();
    }
    Optional<TextFact> other =
        managers.stream()
            .filter(m -> !bid.get().startsWith(m.text()) && !m.text().startsWith(bid.get()))
            .findFirst();
    Optional<TextFact> same =
        managers.stream()
            .filter(m -> bid.get().startsWith(m.text()) || m.text().startsWith(bid.get()))
            .findFirst();
    return same.or(() -> other)
        .map(
            m ->
                new TextFact(
                    "bid.managerCompared",
                    "合同写" + m.text() + "，投标文件为" + bid.get(),
                    same.isPresent() ? "相同" : "不同",
                    same.isPresent() ? m.source() : replaced(reading, m, bid.get())));
  }

  /** The line of the manager, and where the contract says what became of the one of the bid. */
  private static Source replaced(Reading reading, TextFact manager, String bid) {
    List<Span> words = new ArrayList<>();
    for (Sentence sentence : reading.contract().sentences()) {
      boolean here = manager.evidence().stream().anyMatch(sentence.span()::contains);
      if (Stated.own(reading, sentence) && (here || sentence.text().contains(bid))) {
        words.add(sentence.span());
      }
    }
    return words.isEmpty() ? manager.source() : reading.source(words.stream().limit(3).toList());
  }

  private static Optional<Fact> progress(Reading reading, Facts found) {
    Optional<TextFact> terms = found.effective("meta.tenderDocTerms", TextFact.class);
    Optional<RateFact> rate =
        found
            .of("payment.progressRate")
            .filter(Fact::effective)
            .filter(RateFact.class::isInstance)
            .map(RateFact.class::cast)
            .filter(f -> !otherMoney(reading, f))
            .findFirst();
    if (terms.isEmpty() || rate.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = PROGRESS.matcher(terms.get().text().replace("，", ",").replace("；", ";"));
    while (matcher.find()) {
      Optional<BigDecimal> tender =
          RateMentions.in(matcher.group()).stream()
              .flatMap((RateMention r) -> r.percent().stream())
              .findFirst();
      if (tender.isPresent()) {
        BigDecimal gap = rate.get().percent().subtract(tender.get()).abs();
        return Optional.of(new RateFact("bid.progressDifference", gap, "百分点", rate.get().source()));
      }
    }
    return Optional.empty();
  }

  private static List<Fact> said(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    List<Stated> departs = new ArrayList<>(Stated.written(reading, "bid-words", "bid.departs"));
    Stated.written(reading, "bid-words", "bid.name+bid.changed+bid.item").stream()
        .filter(
            s ->
                s.to() - s.from() <= NEAR
                    && !s.words().contains("法》")
                    && !s.words().contains("范围以外")
                    && !s.words().contains("范围之外"))
        .forEach(departs::add);
    for (Stated stated : departs) {
      boolean denied =
          stated.denied() || DENIED.matcher(stated.stretch().replace("不作为合同", "")).find();
      boolean clear = CLARIFIED.matcher(stated.sentence().text()).find();
      boolean price =
          Pattern.compile("价|金额").matcher(stated.words()).find()
              && !Pattern.compile("工期|质量|项目经理|付款|进度款|支付|担保|保证金|范围|下浮|预付|优质|创优|奖|计价|固定单价|固定总价|价格形式")
                  .matcher(stated.sentence().text())
                  .find();
      if (stated.own() && !denied && !clear && !price) {
        facts.add(stated.fact("clauses.deviation", "背离"));
      }
    }
    facts.addAll(TableDeviation.read(reading));
    if (facts.isEmpty()) {
      Stated.all(reading, "bid-words", "bid.keeps").stream()
          .filter(s -> s.own() && !s.denied())
          .limit(1)
          .forEach(s -> facts.add(s.fact("clauses.deviation", "一致")));
    }
    return facts.stream().distinct().limit(3).toList();
  }
}
