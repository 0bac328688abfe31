package fadu.fact.payment;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.Hit;
import fadu.fact.Mode;
import fadu.fact.NearestParty;
import fadu.fact.Negation;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Source;
import fadu.fact.StatementFact;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.RateMentions;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the contractor has to build with money of its own: {@code clauses.prefinance}. Said in so
 * many words, or by paying nothing before a late stage, or by paying over years.
 */
final class PrefinanceReader implements PaymentReader.Topic {
  private static final Words YEARS = Words.of("年");

  private static final List<String> WORDINGS =
      List.of("payment.nothing-before", "payment.only-after", "payment.over-years");
  private static final List<String> PLAIN =
      List.of("垫资", "带资", "垫款", "垫支", "先垫", "垫着", "垫进", "垫钱", "垫上", "全额垫");

  /** Small sums settled in kind, and what a subcontractor is asked for, are no financing. */
  private static final Pattern SMALL =
      Pattern.compile(
          "用水|用电|水电费|水费|电费|仓储|保管费|搬运|运杂费|检测费|试验费|鉴定费|诉讼费|医疗|抢险|应急|罚款|手续费|分包人|分包单位|班组|供应商|生活费|救治|抢救|救援|伤者|伤员|善后");

  /** 由承包人垫付，凭票据在当月进度款中支付: money out of pocket that comes back with the next payment. */
  private static final Pattern SETTLED_SOON =
      Pattern.compile(
          "^[^;。]{0,24}(?:凭[^,;。]{0,10}(?:票|据|凭证|单)[^;。]{0,20})?(?:当月|当期|次月|同期|随(?:当期|同期|进度))[^,;。]{0,8}(?:进度款|工程款|价款|付款)[^,;。]{0,8}(?:支付|付|返|结|列)");

  private static final Pattern DENIED_AFTER =
      Pattern.compile(
          "^(?:[、和或](?:带资|垫资|垫款|垫支)(?:施工)?)?(?:的)?(?:内容|条款|情形|行为|要求|约定|施工|建设)?(?:的)?"
              + "(?:(?:一律|均)?(?:不得|禁止|无效|不存在|不予)|,(?:一律|均|概)(?:无效|不予认可|不发生效力|作废))");

  /** What is left at the end is no price of the works under way. */
  private static final Pattern REMAINDER =
      Pattern.compile("首次计量|第一次计量|首期计量|尾款|余款|余额|剩余|剩下|其余|余下|结算款|质保|质量保证");

  /** A person who runs the job on his own account: the point on passing on the works tells it. */
  private static final Pattern PERSON =
      Pattern.compile("(?:承包责任人|责任人|实际施工人|内部承包人|挂靠人|项目承包人|班组长|包工头)[^,;。]{0,24}$");

  /** 不足部分由区本级财力垫支: public money. */
  private static final Pattern BY_TREASURY =
      Pattern.compile("由[^,;。承乙施]{0,10}(?:财政|财力|本级|县级|区级|镇级|市级|政府|平台公司|国库)[^,;。承乙施]{0,8}$");

  private static final Pattern BY_EMPLOYER =
      Pattern.compile("(?:^|[由可应须先])发包人[^为替给代帮要责令使让叫不未无非承]{0,20}$");
  private static final int ABOUT = 24;
  private static final int SHORT = 12;

  @Override
  public List<Fact> read(Reading reading, ShareFinder shares, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.hits().sentences("prefinance")) {
      facts.addAll(said(reading, sentence));
    }
    for (Sentence sentence : reading.hits().sentences("late-stage")) {
      if (!shares.saysRetention(sentence.text())) {
        facts.addAll(implied(reading, sentence));
      }
    }
    for (Sentence sentence : reading.text().with(YEARS)) {
      if (paysOff(sentence.text())) {
        if (!shares.saysRetention(sentence.text())) {
          facts.addAll(overYears(reading, sentence));
        }
      }
    }
    if (facts.isEmpty()) {
      facts.addAll(byParts(reading, shares, found));
    }
    return facts.stream().distinct().toList();
  }

  private static final Words PARTS = Words.of("顶着|扛着|先把|先将|资金|款|费|开支|投资|投入|后付|付清|还清|钱");

  private static List<Fact> byParts(Reading reading, ShareFinder shares, Facts found) {
    boolean progress = found.of("payment.progressRate").anyMatch(RateFact.class::isInstance);
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.text().own(PARTS)) {
      if (PARTS.in(sentence.text()) && !shares.saysRetention(sentence.text())) {
        Financing.in(reading, sentence, progress)
            .ifPresent(
                p ->
                    facts.add(
                        new StatementFact(
                            "clauses.prefinance", "承包人", Mode.MUST, "垫资施工", "", "", p.source())));
      }
    }
    return facts;
  }

  /** Cheap signs of money paid over years; the expressions decide. */
  private static boolean paysOff(String text) {
    return text.indexOf('年') >= 0
        && (text.indexOf('清') >= 0
            || text.indexOf('完') >= 0
            || text.indexOf('偿') >= 0
            || text.indexOf('满') >= 0
            || text.indexOf('分') >= 0);
  }

  /** 学校在未付工程款范围内先垫: the employer's own money. */
  private static boolean byEmployer(Reading reading, String text, Hit hit) {
    String left = text.substring(Segment.at(text, hit.from()).from(), hit.from());
    return BY_TREASURY.matcher(left).find()
        || BY_EMPLOYER.matcher(reading.sides().plain(left)).find();
  }

  private static List<Fact> said(Reading reading, Sentence sentence) {
    List<Fact> facts = new ArrayList<>();
    for (Hit hit : reading.hits().in(sentence, "prefinance")) {
      String text = sentence.text();
      if (reading.choices().unselected(sentence, hit.from())
          || wages(reading, sentence, hit)
          || byEmployer(reading, text, hit)
          || onlyNames(reading, sentence)) {
        continue;
      }
      boolean plain = PLAIN.contains(hit.term());
      if (!PLAIN.subList(0, 2).contains(hit.term())
              && SETTLED_SOON.matcher(text.substring(hit.to())).find()
          || SMALL.matcher(around(text, hit)).find()
          || !plain && !projectMoney(reading, sentence, hit)) {
        continue;
      }
      boolean denied =
          Negation.denied(text, hit.from())
              || deniedAfter(text, hit)
              || !reading.means(sentence, hit.from(), hit.to());
      if (!denied && PERSON.matcher(text.substring(0, hit.from())).find()) {
        continue;
      }
      if (employerPays(reading, text, hit) && !denied) {
        continue;
      }
      if (!plain && !denied && !contractorPays(reading, text, hit)) {
        continue;
      }
      Segment segment = Segment.at(text, hit.from());
      facts.add(
          new StatementFact(
              "clauses.prefinance",
              "承包人",
              denied ? Mode.MUST_NOT : Mode.MUST,
              hit.term(),
              "",
              "",
              source(reading, sentence, segment.from(), segment.to())));
    }
    return facts;
  }

  private static String around(String text, Hit hit) {
    return text.substring(
        Math.max(0, hit.from() - ABOUT), Math.min(text.length(), hit.to() + ABOUT / 2));
  }

  private static List<Fact> implied(Reading reading, Sentence sentence) {
    List<Fact> facts = new ArrayList<>();
    for (String wording : WORDINGS.subList(0, 2)) {
      facts.addAll(matches(reading, sentence, wording));
    }
    return facts;
  }

  private static List<Fact> overYears(Reading reading, Sentence sentence) {
    return matches(reading, sentence, WORDINGS.get(2));
  }

  private static List<Fact> matches(Reading reading, Sentence sentence, String wording) {
    List<Fact> facts = new ArrayList<>();
    String text = sentence.text();
    for (Pattern pattern : reading.lexicon().patterns(wording)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()
          && !reading.choices().unselected(sentence, matcher.start())
          && !Negation.denied(text, matcher.start())
          && (wording.endsWith("years") || lateStage(reading, sentence, matcher))
          && !Financing.ofOtherMoney(text)
          && !REMAINDER
              .matcher(
                  text.substring(
                      Math.max(0, matcher.start() - 8), Math.min(text.length(), matcher.end() + 6)))
              .find()
          && !(wording.endsWith("only-after") && instalment(text, matcher))) {
        Segment first = Segment.at(text, matcher.start());
        Segment last = Segment.at(text, Math.max(matcher.start(), matcher.end() - 1));
        facts.add(
            new StatementFact(
                "clauses.prefinance",
                "承包人",
                Mode.MUST,
                "垫资施工（延后付款）",
                "",
                "",
                source(reading, sentence, first.from(), last.to())));
        break;
      }
    }
    return facts;
  }

  /** 验收合格再付三成五 is one payment among others, not the first. */
  private static boolean instalment(String text, Matcher matcher) {
    if (matcher.group().contains("开始")) {
      return false;
    }
    return RateMentions.in(text).stream()
        .anyMatch(r -> r.from() >= matcher.start() && r.from() <= matcher.end() + ABOUT / 2);
  }

  private static boolean lateStage(Reading reading, Sentence sentence, Matcher matcher) {
    return reading.hits().in(sentence, "late-stage").stream()
        .anyMatch(hit -> hit.from() < matcher.end() + ABOUT && hit.to() >= matcher.start() - ABOUT);
  }

  /** A heading such as 第九条 垫资 says what its clause is about, not what is agreed. */
  private static boolean onlyNames(Reading reading, Sentence sentence) {
    String caption = reading.clause(sentence).caption().strip();
    String text = sentence.text().strip();
    return !caption.isEmpty()
        && text.endsWith(caption)
        && text.length() - caption.length() <= reading.clause(sentence).number().length() + 1
        && NearestParty.before(reading, text, 0, text.length()).isEmpty();
  }

  private static boolean wages(Reading reading, Sentence sentence, Hit hit) {
    return !PLAIN.subList(0, 2).contains(hit.term())
        && reading.hits().in(sentence, "wages").stream()
            .anyMatch(
                w -> Math.abs(w.from() - hit.to()) <= 12 || Math.abs(hit.from() - w.to()) <= 12);
  }

  private static boolean projectMoney(Reading reading, Sentence sentence, Hit hit) {
    return reading.hits().in(sentence, "project-money").stream()
        .anyMatch(m -> m.from() < hit.to() + ABOUT && m.to() > hit.from() - ABOUT);
  }

  /** 本项目不存在垫资 is denied before; 垫资的情形一律不得发生 after. */
  private static boolean deniedAfter(String text, Hit hit) {
    String right = text.substring(hit.to(), Math.min(text.length(), hit.to() + 12));
    return DENIED_AFTER.matcher(right).find();
  }

  private static boolean employerPays(Reading reading, String text, Hit hit) {
    Segment segment = Segment.at(text, hit.from());
    String left = text.substring(segment.from(), hit.from());
    if (last(reading, "our-employer", left) > last(reading, "our-contractor", left)
        && !left.contains("要求")) {
      return true; // 学校先垫
    }
    return names(Party.EMPLOYER, reading, text, segment.from(), hit.from())
        && !text.substring(segment.from(), hit.from()).contains("要求");
  }

  private static int last(Reading reading, String group, String left) {
    return reading.lexicon().terms(group).stream().mapToInt(left::lastIndexOf).max().orElse(-1);
  }

  private static boolean contractorPays(Reading reading, String text, Hit hit) {
    return names(Party.CONTRACTOR, reading, text, 0, hit.from());
  }

  private static boolean names(Party party, Reading reading, String text, int from, int to) {
    return NearestParty.before(reading, text, from, to).filter(p -> p == party).isPresent();
  }

  private static Source source(Reading reading, Sentence sentence, int from, int to) {
    String text = sentence.text();
    if (sentence.table() >= 0) {
      return reading.source(sentence.span());
    }
    int end = to - from < SHORT ? Segment.at(text, Math.max(from, to - 1)).next(text).to() : to;
    return reading.source(reading.span(sentence, from, Math.max(end, to)));
  }
}
