package fadu.fact.retention;

import fadu.clause.Sentence;
import fadu.fact.Hit;
import fadu.fact.Reading;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.PeriodMention;
import fadu.fact.value.PeriodMentions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds how long the defects period is, where the words that name it stand near a length. */
final class DefectsFinder {
  private static final Words LIABILITY = Words.of("缺陷责任");

  /** 缺陷责任期满后…, 缺陷责任期内…: what happens then, not how long it is. */
  private static final Pattern WHAT_HAPPENS =
      Pattern.compile(
          "^(?:的)?(?:\\([^()]{0,16}\\))?(?:期)?(?:届满|期满|满|到期|结束|终止|内|期间|中|届至|后|以后|之后|完|从|,)");

  /** 从竣工验收之日起算，为24个月 goes on with its length; 从第…日 of another matter does not. */
  private static final Pattern STARTS =
      Pattern.compile("^(?:的)?(?:从|,)[^。;]{0,40}(?:起|始|算|比照|参照|为|定)");

  private static final Pattern OTHER =
      Pattern.compile("保修|养护|维保|通知|到场|提交|申请|核实|返还|退还|支付|修复|修理|接到|答复|起诉|质保金|保证金|保留金|签发|颁发|终止证书|[%]");
  private static final Pattern BEFORE =
      Pattern.compile("^(?:之?内|以内)?(?:都|均|全)?(?:的|为|是|即为|即是|即|就是|作为|系|计|算|算作|,)*(?:工程)?(?:质量)?$");
  private static final Pattern OF_LIABILITY = Pattern.compile("^(?:之|的)(?:工程|质量)*缺陷责任(?:[,;。]|$)");
  private static final BigDecimal HALF_YEAR = BigDecimal.valueOf(180);
  private static final int LIMIT = 10;

  private final Reading reading;

  DefectsFinder(Reading reading) {
    this.reading = reading;
  }

  /**
   * All lengths said of the terms of a group.
   *
   * @param group defects-liability or guarantee-term
   */
  List<Length> find(String group) {
    List<Length> found = new ArrayList<>();
    for (Sentence sentence : reading.hits().sentences(group)) {
      for (Hit hit : reading.hits().in(sentence, group)) {
        if (reading.means(sentence, hit.from(), hit.to())) {
          after(sentence, hit).or(() -> before(sentence, hit)).ifPresent(found::add);
        }
      }
    }
    if (group.equals("defects-liability")) {
      found.addAll(terms());
    }
    return found;
  }

  /** 承担为期三年之缺陷责任: the length stands before, and no 期 behind. */
  private List<Length> terms() {
    List<Length> found = new ArrayList<>();
    for (Sentence sentence : reading.text().with(LIABILITY)) {
      String text = sentence.text();
      if (text.contains("缺陷责任")) {
        PeriodMentions.in(text).stream()
            .filter(p -> !p.blank() && OF_LIABILITY.matcher(text.substring(p.to())).find())
            .filter(p -> reading.means(sentence, p.from(), p.to()))
            .findFirst()
            .ifPresent(
                p ->
                    found.add(new Length(sentence, p.from(), text.indexOf("缺陷责任", p.to()) + 4, p)));
      }
    }
    return found;
  }

  private Optional<Length> after(Sentence sentence, Hit hit) {
    String text = sentence.text();
    String right = text.substring(hit.to());
    if (WHAT_HAPPENS.matcher(right).find()
        && !STARTS.matcher(right).find()
        && !inBrackets(sentence, hit)) {
      return Optional.empty();
    }
    for (PeriodMention period : PeriodMentions.in(text)) {
      if (period.from() < hit.to()) {
        continue;
      }
      String between = text.substring(hit.to(), period.from());
      if (OTHER.matcher(between).find()) {
        return Optional.empty();
      }
      if (!aside(text, period)) {
        return Optional.of(new Length(sentence, hit.from(), period.to(), period));
      }
    }
    return Optional.empty();
  }

  /** 缺陷责任期（二十四个月）届满后. */
  private static boolean inBrackets(Sentence sentence, Hit hit) {
    String text = sentence.text();
    return PeriodMentions.in(text).stream()
        .anyMatch(
            p ->
                p.from() > hit.to()
                    && p.from() - hit.to() <= LIMIT
                    && text.startsWith("(", hit.to())
                    && text.startsWith(")", p.to()));
  }

  /** 24个月的缺陷责任期, 两年缺陷责任期. */
  private static Optional<Length> before(Sentence sentence, Hit hit) {
    String text = sentence.text();
    return PeriodMentions.in(text).stream()
        .filter(p -> p.to() <= hit.from() && !p.blank())
        .filter(p -> BEFORE.matcher(text.substring(p.to(), hit.from())).find())
        .reduce((a, b) -> b)
        .map(p -> new Length(sentence, p.from(), hit.to(), p));
  }

  /** 提交报告90日后起算: a short wait, not the length. */
  private static boolean aside(String text, PeriodMention period) {
    String right = text.substring(period.to(), Math.min(text.length(), period.to() + 2));
    boolean within =
        right.startsWith("内")
            || right.startsWith("后")
            || right.startsWith("以内")
            || right.startsWith("前");
    return within && period.days().filter(d -> d.compareTo(HALF_YEAR) >= 0).isEmpty()
        || period.unit() == fadu.fact.Unit.HOUR;
  }
}
