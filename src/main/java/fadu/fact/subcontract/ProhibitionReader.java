package fadu.fact.subcontract;

import fadu.clause.Sentence;
import fadu.fact.Dropped;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.GeneralConditions;
import fadu.fact.Reading;
import fadu.fact.Saying;
import fadu.fact.Sayings;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether passing the work on is forbidden and what follows if it is done: {@code
 * subcontract.prohibition}, {@code subcontract.remedy}, and {@code subcontract.remedyRefused} where
 * the contract does away with either.
 */
public final class ProhibitionReader implements FactReader {
  private static final Words AWAY = Words.of("通用|谁做|谁来做");

  private static final Pattern LETS =
      Pattern.compile(
          "不(?:反对|限制|禁止|干涉|干预|过问|审批|得(?:反对|干涉|限制|拒绝))[^。;]{0,10}(?:转包|分包)|无须[^。;]{0,10}不");
  private static final Pattern SUBJECT =
      Pattern.compile("转包|倒给|倒了|16\\.2|3\\.5款|分包|顶替|外包|转手|切出去|倒手|整体交|挂靠|转让|倒手|包给别|转给别|包给他|交给别");
  private static final int NEAR = 4;
  private static final String DROPPED = "取消";

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Sayings sayings = new Sayings(reading);
    List<Fact> facts = new ArrayList<>();
    int last = -NEAR - 1;
    for (Sentence sentence : candidates(reading)) {
      boolean named =
          sayings.has(sentence, "give-on")
              || SUBJECT.matcher(sentence.text()).find()
              || away(sentence);
      boolean near = sentence.index() - last <= NEAR;
      if (!named && !near || !sayings.counts(sentence, 0)) {
        continue;
      }
      if (named) {
        last = sentence.index();
      }
      refused(sayings, sentence, named || near).ifPresent(facts::add);
      if (named) {
        prohibits(sayings, sentence).ifPresent(facts::add);
      }
      remedy(sayings, sentence, near || named).ifPresent(facts::add);
    }
    if (facts.stream().anyMatch(f -> f instanceof TextFact t && t.kind().equals(DROPPED))) {
      facts.removeIf(f -> f.key().equals("subcontract.remedy"));
      return facts;
    }
    boolean kept = facts.stream().anyMatch(f -> f.key().equals("subcontract.remedy"));
    if (!kept) {
      GeneralConditions.elsewhere(reading, "subcontract.remedy").ifPresent(facts::add);
    }
    return facts;
  }

  private static List<Sentence> candidates(Reading reading) {
    return reading.candidates().hits("give-on").match(SUBJECT).words(AWAY).goingOn(NEAR).list();
  }

  /** 删除通用条款3.5款, 谁来做由乙方自己定. */
  private static boolean away(Sentence sentence) {
    String text = sentence.text();
    return text.contains("通用") && text.contains("3.5")
        || text.contains("谁做")
        || text.contains("谁来做");
  }

  private static Optional<Fact> refused(Sayings sayings, Sentence sentence, boolean about) {
    String text = sentence.text();
    if (Dropped.in(text).stream().anyMatch(d -> SUBJECT.matcher(d.of(text)).find())) {
      return Optional.of(sayings.fact("subcontract.remedyRefused", DROPPED, sentence));
    }
    return about
        ? sayings.all(sentence, "sub.refused").stream()
            .filter(
                s -> !s.forbidden() && !s.words().contains("不影响合同") || s.words().contains("不作约定"))
            .filter(s -> consequence(s))
            .findFirst()
            .map(s -> sayings.fact("subcontract.remedyRefused", "", s))
        : Optional.empty();
  }

  /** 不解除合同 as what follows on passing on, not the rest of some other clause. */
  private static boolean consequence(Saying saying) {
    String text = saying.sentence().text();
    return SUBJECT.matcher(text).find()
        || Pattern.compile("此情形|3\\.5|真倒|倒给|倒了|其他违约|其余违约|上述|发现|通用|拿给谁|交给谁|谁来做|分成几块|该行为|违反本")
            .matcher(text)
            .find();
  }

  private static Optional<Fact> prohibits(Sayings sayings, Sentence sentence) {
    if (LETS.matcher(sentence.text()).find()) {
      return Optional.empty();
    }
    return sayings
        .first(sentence, "sub.prohibits")
        .map(s -> sayings.fact("subcontract.prohibition", "", s));
  }

  private static Optional<Fact> remedy(Sayings sayings, Sentence sentence, boolean near) {
    Optional<Saying> own = sayings.first(sentence, "sub.remedy").filter(s -> follows(s));
    if (own.isPresent()) {
      return own.map(s -> sayings.fact("subcontract.remedy", "", s));
    }
    return near
        ? sayings
            .first(sentence, "sub.remedy-after")
            .filter(s -> follows(s))
            .map(s -> sayings.fact("subcontract.remedy", "", s))
        : Optional.empty();
  }

  /** 分包单位工资由承包人代发 is how wages are paid, not what follows on passing work on. */
  private static final Pattern WAGES_ONLY = Pattern.compile("(?:代发|垫付|垫发|先行清偿)$");

  private static final Pattern WRONG =
      Pattern.compile(
          "转包|违法|非法|违规|擅自|私自|违反|违者|挂靠|查出|查实|逮|坐实|抓到|真有|发现|再分包|再次分包|顶替|转手|否则|上述|该情形|此情形");

  private static boolean follows(Saying saying) {
    if (WAGES_ONLY.matcher(saying.words()).find() && !WRONG.matcher(saying.words()).find()) {
      return false;
    }
    return !Pattern.compile(
            "不(?:扣款|罚款|处罚|终止|解除|追究|扣|承担|清退|作)|(?:未|没有|不)(?:就此|对此|另行)?(?:设定|设置|约定|规定)[^。;,]{0,6}(?:解除|违约|清退|后果|罚)|照常履行|不涉及|罚不罚|换不换|扣不扣|谁垫|到时(?:候)?再|现在不定|不产生|不构成|本合同对此不")
        .matcher(saying.sentence().text())
        .find();
  }
}
