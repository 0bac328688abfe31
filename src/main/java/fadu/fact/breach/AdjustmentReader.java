package fadu.fact.breach;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Mode;
import fadu.fact.Negation;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.StatementFact;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a side may ask for damages to be adjusted: {@code breach.adjustment}, {@code MUST_NOT}
 * where the contract takes that away, {@code MAY} where it says that it stays.
 */
public final class AdjustmentReader implements FactReader {
  private static final Words SIGNS = Words.of("调|增|减|降|变|过高|偏高|畸高");

  private static final String KEY = "breach.adjustment";
  private static final int QUOTE = 60;
  private static final Pattern TOPIC = Pattern.compile("违约金|罚|过高|偏高|畸高|违约责任|赔偿");
  private static final Pattern TWICE = Pattern.compile("放弃|禁止|限制|拒绝|阻止|剥夺|妨碍|排除|丧失|影响");

  /** 不得要求对方放弃: who may not ask for it leaves it to the other side. */
  private static final Pattern FORBIDS =
      Pattern.compile("(?:不得|不能|不可|不应|禁止|严禁|无权)[^,;。]{0,30}(?:要求|迫使|强迫|强制|约定|使|让|逼)");

  private static final Pattern OTHER =
      Pattern.compile(
          "^(?:[^,;。]{0,6})(?:消防|抗震|节能|标准|处罚|规费|税费|等级|设计|义务|责任|损失|投入|人员|工期|质量|工程量|合同价|单价|综合单价|价款|价格|资源|机械|设备)|^[^,;。]{0,4}(?:承包|发包)范围");
  private static final Pattern PRICES =
      Pattern.compile("单价|合同价款|合同价格|材料价|综合单价|工期|结算价|总价|税率|费率|设计|资格|资历|业绩|继任|标准");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.text().own(SIGNS)) {
      PartKind kind = reading.part(sentence).kind();
      String text = sentence.text();
      boolean adjusts =
          text.indexOf('调') >= 0
              || text.indexOf('减') >= 0
              || text.indexOf('降') >= 0
              || text.contains("违约金") && text.indexOf('变') >= 0;
      boolean high = text.contains("过高") || text.contains("偏高") || text.contains("畸高");
      if (kind == PartKind.PAPER || kind == PartKind.AWARD_NOTICE || !adjusts && !high) {
        continue;
      }
      boolean here = TOPIC.matcher(text).find();
      if (!here && !TOPIC.matcher(before(reading, sentence)).find()) {
        continue;
      }
      read(reading, sentence, facts);
    }
    return facts.stream().distinct().toList();
  }

  private static void read(Reading reading, Sentence sentence, List<Fact> facts) {
    String text = sentence.text();
    for (Pattern pattern : reading.lexicon().patterns("breach.may-adjust")) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find() && !Negation.denied(text, matcher.start())) {
        facts.add(fact(reading, sentence, Mode.MAY, matcher.start(), matcher.end()));
        return;
      }
    }
    for (Pattern pattern : reading.lexicon().patterns("breach.no-adjust")) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find() && takesAway(reading, sentence, matcher)) {
        facts.add(fact(reading, sentence, Mode.MUST_NOT, matcher.start(), matcher.end()));
        return;
      }
    }
  }

  private static boolean takesAway(Reading reading, Sentence sentence, Matcher matcher) {
    String text = sentence.text();
    String words = matcher.group();
    boolean waives = words.startsWith("放弃") || words.startsWith("弃权");
    String left = text.substring(Segment.at(text, matcher.start()).from(), matcher.start());
    boolean twice =
        waives
            ? Negation.denied(text, matcher.start()) || FORBIDS.matcher(left).find()
            : TWICE.matcher(words).find() || Negation.twice(words) && words.contains("约定");
    boolean damages =
        words.contains("过") || words.contains("585") || damagesNear(text, matcher.start());
    return !twice
        && damages
        && !OTHER.matcher(text.substring(matcher.end())).find()
        && (words.contains("违约金") || !PRICES.matcher(words).find())
        && !reading.choices().unselected(sentence, matcher.start());
  }

  /** Damages are spoken of in the sentence, or it asks a court for less without saying of what. */
  private static boolean damagesNear(String text, int at) {
    boolean asks =
        text.contains("法院") || text.contains("仲裁") || text.contains("请求") || text.contains("要求");
    return text.contains("违约金")
        || text.contains("罚")
        || asks && TOPIC.matcher(text).find()
        || asks && at < 30;
  }

  private static Fact fact(Reading reading, Sentence sentence, Mode mode, int from, int to) {
    String text = sentence.text();
    Segment own = Segment.at(text, from);
    int last = Segment.at(text, Math.max(from, to - 1)).to();
    int before = own.previous(text).from();
    int first = before < own.from() && last - before <= QUOTE ? before : own.from();
    return new StatementFact(
        KEY, "", mode, "请求调整违约金", "", "", reading.source(reading.span(sentence, first, last)));
  }

  private static String before(Reading reading, Sentence sentence) {
    int previous = sentence.index() - 1;
    if (previous < 0) {
      return "";
    }
    Sentence other = reading.contract().sentences().get(previous);
    return other.clause() == sentence.clause() ? other.text() : "";
  }
}
