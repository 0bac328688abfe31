package fadu.fact.quality;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.Reading;
import fadu.fact.Saying;
import fadu.fact.Sayings;
import fadu.fact.State;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What quality is agreed: {@code quality.standard} where a grade or a code of acceptance is named,
 * {@code quality.vague} where somebody's pleasure takes its place (kind 排他 if it goes before any
 * code), {@code clauses.lowerStandard} where less than the mandatory standards is allowed (kind 降低,
 * 减少功能, 未检验) or forbidden (kind 不得降低).
 */
public final class StandardReader implements FactReader {
  /** What is spoken of is not how good the work must be. */
  private static final Pattern OTHER =
      Pattern.compile("投标|评标|资格|资质|结算|变更估价|付款|保修期|工期顺延|工作餐|服务质量|质量保证金|索赔|违约金|人员|驻场");

  /** 强制性标准不得降低: forbidden inside the words. */
  private static final Pattern KEPT =
      Pattern.compile(
          "(?:不得|不准|不许|不可以?|不能|不应|不允许|不同意|不会|严禁|禁止|不予|不因[^,;。|]{0,12})(?:再|擅自|随意|任意|适当|私自|以任何[^,;。|]{0,8}|被)?(?:降低|放宽|突破|偏离|低于|减少|减免|取消|省|略|简化|缩减|压缩|削减|打折|从简|变通|改|换|缓|免|违反|违背|漏|少|偷|砍|去掉)|不(?:再|擅自|随意|适当)?(?:降低|放宽|突破|偏离|低于|减少|减免|取消|简化|缩减|压缩|削减|打折)");

  private static final Pattern TOLERANCE = Pattern.compile("允许偏差|允许误差|偏差值|公差");
  private static final Pattern QUALITY =
      Pattern.compile("质量|达标|合格|修成|建成|做成|修得|标准|验收|交工|完工|工程|房屋|路|满意");
  private static final Pattern CAUSED =
      Pattern.compile("(?:因|由于|未按|不按|违反|擅自|若|如)[^。;]{0,40}的?,?[^。;]{0,20}(?:承担|返工|赔偿|负责|违约|整改)");

  /** 不再适用国家验收规范 names a code to set it aside. */
  private static final Pattern SET_ASIDE =
      Pattern.compile("不(?:再|必|得|予)?(?:适用|执行|按照?|采用|以|参照|遵守|遵循)[^,;。]{0,20}(?:规范|标准|规程)");

  private static final Pattern NO_STANDARD = Pattern.compile("不合格|计价规范|计量规范|清单|合格证");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Sayings sayings = new Sayings(reading);
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : sayings.about("quality-words", "quality-proper")) {
      standard(reading, sayings, sentence, facts);
    }
    for (Sentence sentence : sayings.about("lower-features")) {
      lower(sayings, sentence).ifPresent(facts::add);
    }
    return facts;
  }

  private static void standard(
      Reading reading, Sayings sayings, Sentence sentence, List<Fact> facts) {
    String text = sentence.text();
    Optional<Saying> blank =
        sayings
            .first(sentence, "quality.blank")
            .filter(s -> !follows(reading, sentence) && !filled(text));
    if (blank.isPresent()) {
      facts.add(
          new MissingFact(
              "quality.standard", State.BLANK, "质量标准留空", reading.source(sentence.span())));
      return;
    }
    Optional<Saying> vague = sayings.said(sentence, "quality.vague").filter(s -> vague(sayings, s));
    if (vague.isPresent()) {
      boolean exclusive = sayings.first(sentence, "quality.exclusive").isPresent();
      facts.add(sayings.fact("quality.vague", exclusive ? "排他" : "", vague.get()));
      return;
    }
    sayings
        .first(sentence, "quality.proper")
        .filter(
            s ->
                !NO_STANDARD.matcher(s.words()).find()
                    && !condition(s)
                    && !SET_ASIDE.matcher(s.words()).find())
        .ifPresent(s -> facts.add(sayings.fact("quality.standard", "", s)));
  }

  /** 质量验收合格后付款 says when, not how good. */
  private static boolean condition(Saying saying) {
    String text = saying.sentence().text();
    boolean grade = saying.words().endsWith("合格") && saying.to() < text.length();
    return grade && "后之日时前并方起且".indexOf(text.charAt(saying.to())) >= 0;
  }

  /** 质量标准:__合格__ is filled in. */
  private static boolean filled(String text) {
    return text.contains("合格") || text.contains("规范") || text.contains("优良");
  }

  /** 质量标准: and the words for it on the next line. */
  private static boolean follows(Reading reading, Sentence sentence) {
    Sentence next = reading.next(sentence);
    return next != sentence
        && sentence.text().strip().endsWith(":")
        && Pattern.compile("合格|标准|规范|优|质量|达到|满意").matcher(next.text()).find();
  }

  private static boolean vague(Sayings sayings, Saying saying) {
    String text = saying.sentence().text();
    String about = text + sayings.around(saying.sentence());
    boolean code =
        Pattern.compile(
                "(?:符合|达到|执行|按照?|依照)[^。;]{0,24}(?:验收规范|验收标准|强制性标准|评定标准)|质量标准[:为]{1,2}合格|(?:验收|评定为)合格[,;]")
            .matcher(SET_ASIDE.matcher(text).replaceAll(""))
            .find();
    return QUALITY.matcher(about).find() && !OTHER.matcher(text).find() && !code;
  }

  private static Optional<Fact> lower(Sayings sayings, Sentence sentence) {
    String text = sentence.text();
    if (TOLERANCE.matcher(text).find() || approved(sayings, sentence)) {
      return Optional.empty();
    }
    for (String[] each :
        List.of(
            new String[] {"lower.standard", "降低"},
            new String[] {"lower.feature", "减少功能"},
            new String[] {"lower.unchecked", "未检验"})) {
      Optional<Saying> said =
          sayings
              .said(sentence, each[0])
              .filter(s -> !caused(s) && !KEPT.matcher(s.words()).find());
      if (said.isPresent()) {
        return said.map(s -> sayings.fact("clauses.lowerStandard", each[1], s));
      }
    }
    return sayings
        .first(sentence, "lower.refused")
        .map(s -> sayings.fact("clauses.lowerStandard", "不得降低", s));
  }

  private static boolean caused(Saying saying) {
    return CAUSED.matcher(saying.sentence().text().substring(Math.min(saying.from(), 4))).find()
        && saying.warned();
  }

  private static boolean approved(Sayings sayings, Sentence sentence) {
    String text = sentence.text();
    boolean waived =
        Pattern.compile("(?:不另行|无需|无须|不再|不必|不用|免)[^。;,]{0,8}(?:报|审|论证)").matcher(text).find();
    return !waived && sayings.first(sentence, "lower.approved").isPresent();
  }
}
