package fadu.fact.safety;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Dropped;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.GeneralConditions;
import fadu.fact.ListFact;
import fadu.fact.Reading;
import fadu.fact.Saying;
import fadu.fact.Sayings;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The duties of both sides for safety on site: {@code clauses.safety} lists what is agreed (发包人职责,
 * 承包人职责, 统一协调, 隐患整改, 事故处理) where it is more than one thing, {@code clauses.safetyOneSided} where
 * the contractor is just told to see to it, {@code attachments.safetyAgreement}.
 */
public final class DutyReader implements FactReader {
  private static final Words CAPTION = Words.of("安全|平安");

  private static final Map<String, String> DUTIES = new LinkedHashMap<>();

  static {
    DUTIES.put("duty.employer", "发包人职责");
    DUTIES.put("duty.contractor", "承包人职责");
    DUTIES.put("duty.coordination", "统一协调");
    DUTIES.put("duty.hazard", "隐患整改");
    DUTIES.put("duty.accident", "事故处理");
  }

  private static final String WITHOUT = "未附";
  private static final int ENOUGH = 2;
  private static final int EVIDENCE = 4;
  private static final Pattern SAFETY = Pattern.compile("安全|平安|隐患|事故|危险性较大|专项方案|持证上岗|交叉作业");
  private static final Pattern OTHER =
      Pattern.compile(
          "安全(?:文明施工)?费|安全生产费|安全措施费|结构安全|使用安全|资金安全|信息安全|数据安全|安全生产许可证|安全考核|安全责任险|安全生产责任(?:保)?险|消防安全验收|安全性");
  private static final Pattern REFERS = Pattern.compile("附件|签订|签署|另签|见|附后|随附|订立|已签|协议约定|协议执行|组成");

  /** 管理责任、隐患整改不在本合同约定: named to say that it is left out. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "不在(?:本)?合同[^。;,]{0,4}(?:约定|规定|写明)|(?:未|没有|没|不)(?:就|对|在)[^。;]{0,40}(?:作出?|作|做出?|另行?|进行|予以)?(?:约定|规定|安排|分工|写明)|不(?:纳入|并入|列入|写入|写进)本?合同|(?:再|另)(?:约定|商定|说|谈)$|(?:不再|不另|不作|未作|不予|均未|都不|暂不)(?:另行|具体)?(?:约定|规定|明确|细分)|合同(?:里)?不写|以后(?:再)?(?:商量|商定|说)|另行商(?:定|量)");

  private static final Pattern NONE = Pattern.compile("(?:无|没有|不附|未附|不设|不含|未签)[^,;。]{0,4}$");

  /** ☑无, (略), 未作约定: listed to say that there is none. */
  private static final Pattern NOT_THERE =
      Pattern.compile(
          "[☑√■✓✔☒] ?(?:无|没有|不附|不签|未签)|[(|:] ?(?:略|从略|无|缺|暂缺|暂无|未附|不附|空白|待补|后补|另补|未签|不适用|/|—)"
              + " ?(?:[)|;,。]|$)|不(?:再)?(?:另行|单独)?(?:签署|签订|签)[^。;,]{0,4}(?:安全|平安)");

  private static final Pattern EMPTY = Pattern.compile("□");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Sayings sayings = new Sayings(reading);
    List<Fact> facts = new ArrayList<>();
    Map<String, Span> agreed = new LinkedHashMap<>();
    for (Sentence sentence : candidates(reading)) {
      if (!sayings.has(sentence, "duty-words") && !headed(reading, sayings, sentence)
          || !sayings.counts(sentence, 0)) {
        continue;
      }
      agreement(reading, sayings, sentence).ifPresent(facts::add);
      without(reading, sayings, sentence).ifPresent(facts::add);
      duties(sayings, sentence, headed(reading, sayings, sentence), agreed);
      oneSided(sayings, sentence).ifPresent(facts::add);
    }
    if (agreed.size() >= ENOUGH) {
      List<List<String>> rows = agreed.keySet().stream().map(List::of).toList();
      List<Span> places = agreed.values().stream().distinct().limit(EVIDENCE).toList();
      facts.add(new ListFact("clauses.safety", rows, reading.source(places)));
    } else {
      Optional<Fact> elsewhere = GeneralConditions.elsewhere(reading, "clauses.safety");
      if (elsewhere.isPresent()) {
        facts.removeIf(f -> f instanceof TextFact t && t.kind().equals(WITHOUT));
      }
      elsewhere.ifPresent(facts::add);
    }
    return facts;
  }

  private static List<Sentence> candidates(Reading reading) {
    return reading
        .candidates()
        .hits("duty-words")
        .under(CAPTION)
        .parts(p -> p.kind() == PartKind.ANNEX && SAFETY.matcher(p.title()).find())
        .list();
  }

  /** In a clause or an annex about safety, whatever the sentence says belongs to it. */
  private static boolean headed(Reading reading, Sayings sayings, Sentence sentence) {
    if (reading.part(sentence).kind() == PartKind.ANNEX
        && SAFETY.matcher(reading.part(sentence).title()).find()) {
      return true;
    }
    String caption = reading.clause(sentence).caption();
    int parent = reading.clause(sentence).parent();
    String above = parent < 0 ? "" : reading.contract().clauses().get(parent).caption();
    return caption.contains("安全") || above.contains("安全") || caption.contains("平安");
  }

  private static void duties(
      Sayings sayings, Sentence sentence, boolean headed, Map<String, Span> agreed) {
    if (LEFT_OUT.matcher(sentence.text()).find()) {
      return;
    }
    String text = OTHER.matcher(sentence.text()).replaceAll("");
    if (!headed && !SAFETY.matcher(text).find()) {
      return;
    }
    DUTIES.forEach(
        (wording, duty) -> {
          boolean said =
              sayings.all(sentence, wording).stream()
                  .anyMatch(s -> wording.endsWith("employer") ? employer(s, text, headed) : true);
          if (said) {
            agreed.putIfAbsent(duty, sentence.span());
          }
        });
  }

  /** 甲方不过问 is no duty of the employer. */
  private static boolean employer(Saying saying, String text, boolean headed) {
    return (headed || SAFETY.matcher(text).find())
        && !Pattern.compile("不过问|概不|不负责|不承担|无关|不管").matcher(saying.segment()).find();
  }

  private static Optional<Fact> agreement(Reading reading, Sayings sayings, Sentence sentence) {
    if (!sayings.has(sentence, "safety-agreement")) {
      return Optional.empty();
    }
    String text = sentence.text();
    boolean refused = sayings.first(sentence, "agreement.refused").isPresent();
    boolean unticked =
        EMPTY.matcher(text).find()
            && reading.hits().in(sentence, "safety-agreement").stream()
                .allMatch(h -> reading.choices().unselected(sentence, h.from()));
    boolean none =
        NOT_THERE.matcher(text).find()
            || reading.hits().in(sentence, "safety-agreement").stream()
                .anyMatch(h -> Dropped.covers(text, h.from()))
            || text.contains("不签订")
            || text.contains("不另签")
            || reading.hits().in(sentence, "safety-agreement").stream()
                .allMatch(h -> NONE.matcher(text.substring(0, h.from())).find());
    boolean annex = reading.part(sentence).kind() == PartKind.ANNEX || text.strip().length() < 24;
    return !refused && !unticked && !none && (annex || REFERS.matcher(text).find())
        ? Optional.of(sayings.fact("attachments.safetyAgreement", "", sentence))
        : Optional.empty();
  }

  /** 安全生产管理协议(略), 附件…废止: what the contract says itself of an agreement that is not there. */
  private static Optional<Fact> without(Reading reading, Sayings sayings, Sentence sentence) {
    if (!sayings.has(sentence, "safety-agreement")) {
      return Optional.empty();
    }
    String text = sentence.text();
    boolean dropped =
        reading.hits().in(sentence, "safety-agreement").stream()
            .anyMatch(h -> Dropped.covers(text, h.from()));
    return dropped || NOT_THERE.matcher(text).find()
        ? Optional.of(sayings.fact("clauses.safetyOneSided", WITHOUT, sentence))
        : Optional.empty();
  }

  private static Optional<Fact> oneSided(Sayings sayings, Sentence sentence) {
    return sayings
        .first(sentence, "duty.one-sided")
        .map(s -> sayings.fact("clauses.safetyOneSided", "", s));
  }
}
