package fadu.fact.regulation;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Mode;
import fadu.fact.Negation;
import fadu.fact.Precedence;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.StatementFact;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A kind of provision that a contract must not hold, told by the patterns of a wording: mode {@code
 * MUST} where it is agreed, {@code MUST_NOT} where the contract forbids it.
 *
 * @param wording name of the patterns
 * @param act what the provision does, for people
 * @param signs words of which a sentence must hold one
 * @param guard what else must hold
 */
record Provision(String wording, String act, Words signs, Guard guard) {
  private static final Pattern FORBIDS =
      Pattern.compile(
          "不得|严禁|禁止|不准|不许|不允许|不采用|不采取|不实行|不存在|不以|不设|不作|未作|未曾|没有|并无|不承诺|不答应|不保证|不负责|不提供|不安排|不约定|不接受|不属于|不构成|不因|不会|不能|无权|拒绝|杜绝|不再(?:以|因)|均不|亦不|也不|不受|无须|无需|不要求|不对|不限|不论|无论|不管|不影响|非因");
  private static final Pattern VOID =
      Pattern.compile(
          "(?:约定|承诺|许诺|条款|要求|做法|行为|规定|表述)?[^,;。]{0,6}(?:无效|不予认可|不具有|没有效力|不发生效力|均属违规|应予纠正|予以拒绝)|(?:均)?不得(?:作为|列为|成为|构成)|(?:双方|任何一方|甲乙双方|本合同)?(?:均|都|一律|概|也)?(?:不得|严禁|禁止|不)(?:采用|实行|采取|约定|接受|实施)|(?:要求|约定|规定|条款|做法)[^,;。]{0,14}的,?不予|的,?不予(?:认可|支持|采纳|接受|理会)");
  private static final Pattern WITHIN =
      Pattern.compile(
          "不得(?:要求|按|强制|限定|指定|挑|为|向|给)|不(?:为|给|替|向)(?:任何|其他|第三|他人|承包|乙方|中标|施工|对方|个人|企业|单位)|不要求|不限定|不强制|不(?:再)?采用|不承诺");

  /** 不得向审计部门提供资料 is itself what must not be agreed. */
  private static final Pattern TOLD_NOTHING =
      Pattern.compile(
          "^(?:不得|不准|不许|严禁|不)(?:向|对)[^,;。]{0,24}(?:审计|监察|纪检|纪委|巡察|巡视|信访|督查|财政|执法|监管|主管|任何|一切|所有)");

  private static final Pattern DOUBLED = Pattern.compile("不得(?:拒绝|不|以任何理由拒)");
  private static final int AFTER = 30;

  /** Wordings that end with what is given. */
  private static final List<String> GIVES =
      List.of(
          "power.tax",
          "power.acceptance",
          "power.land",
          "finance.buy-back",
          "finance.return",
          "finance.cost",
          "finance.in-kind");

  /** 本金不受损失 is what is promised. */
  private static final Pattern NO_LOSS = Pattern.compile("不(?:受损失|亏损?|损失)$");

  private static final Pattern LAST_DENIED =
      Pattern.compile(
          "(?:不|不予|不得|不会|不再|无须|无需|未|没有|概不|绝不|也不|均不)(?:再|予|以|为|给予?|作|做|存在|包含|包括|承诺|保证|计|计取|支付|享有|约定|任何|其|对|向[^,;。]{1,6}){0,3}[^,;。、]{0,5}$");

  /** What else a match must satisfy. */
  @FunctionalInterface
  interface Guard {
    boolean holds(Reading reading, Sentence sentence, Matcher match);
  }

  /** The provisions of these kinds, one a sentence and kind, those that count by precedence. */
  static List<Fact> read(Reading reading, String key, List<Provision> kinds) {
    List<Fact> facts = new ArrayList<>();
    Words[] signs = kinds.stream().map(Provision::signs).toArray(Words[]::new);
    for (Sentence sentence : reading.text().own(signs)) {
      kinds.forEach(kind -> kind.in(reading, key, sentence).ifPresent(facts::add));
    }
    return Precedence.apply(reading.contract(), facts);
  }

  private Optional<Fact> in(Reading reading, String key, Sentence sentence) {
    String text = sentence.text();
    if (!reading.text().has(sentence, signs) || !reading.text().may(sentence, wording)) {
      return Optional.empty();
    }
    Optional<Fact> forbidden = Optional.empty();
    for (Pattern pattern : reading.lexicon().patterns(wording)) {
      if (!reading.text().may(sentence, pattern)) {
        continue;
      }
      Matcher matcher = pattern.matcher(text);
      int at = 0;
      while (at < text.length() && matcher.find(at)) {
        at = Math.max(matcher.end(), matcher.start() + 1);
        if (!reading.means(sentence, matcher.start(), matcher.end())) {
          continue;
        }
        if (forbids(text, matcher.start(), matcher.end()) || refused(matcher.group())) {
          forbidden = Optional.of(fact(reading, key, sentence, Mode.MUST_NOT, matcher));
        } else if (guard.holds(reading, sentence, matcher)) {
          return Optional.of(fact(reading, key, sentence, Mode.MUST, matcher));
        }
      }
    }
    return forbidden;
  }

  /** 税款…不返还: the verb of what would be given is denied inside the words. */
  private boolean refused(String words) {
    return GIVES.contains(wording)
        && LAST_DENIED.matcher(words).find()
        && !NO_LOSS.matcher(words).find();
  }

  private Fact fact(Reading reading, String key, Sentence sentence, Mode mode, Matcher match) {
    return new StatementFact(
        key, "", mode, act, "", "", Stretch.source(reading, sentence, match.start(), match.end()));
  }

  /** 违反的不予计量 punishes who does not do it, and voids nothing. */
  private static final Pattern BREACH = Pattern.compile("违反|违者|否则|未|没|不|非|逾期");

  private static boolean voided(String right) {
    Matcher matcher = VOID.matcher(right);
    return matcher.find() && !BREACH.matcher(right.substring(0, matcher.start())).find();
  }

  /** Whether the words are forbidden, denied or declared void where they stand. */
  static boolean forbids(String text, int from, int to) {
    int start = Segment.labelled(text, from).from();
    String left = text.substring(start, from);
    if (DOUBLED.matcher(left).find() || TOLD_NOTHING.matcher(text.substring(from, to)).find()) {
      return false;
    }
    String right = text.substring(to, Math.min(text.length(), to + AFTER));
    return FORBIDS.matcher(left).find()
        || WITHIN.matcher(text.substring(from, to)).find()
        || Negation.denied(text, from)
        || Negation.governs(text, from)
        || voided(right);
  }
}
