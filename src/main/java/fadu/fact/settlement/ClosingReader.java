package fadu.fact.settlement;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.Negation;
import fadu.fact.Passage;
import fadu.fact.Reading;
import fadu.fact.State;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a contract says of how it is settled besides the terms: {@code settlement.compileBasis},
 * {@code settlement.documents}, {@code settlement.processSettlement}, {@code
 * settlement.objectionProcedure}, {@code settlement.auditCooperation}, {@code
 * settlement.overpaymentRefund} and {@code settlement.terminationSettlement}; BLANK where it says
 * that it settles nothing.
 */
public final class ClosingReader implements FactReader {
  private static final Words OBJECTION = Words.of("异议");

  private static final Words SETTLEMENT = Words.of("结账|清账|结算|决算|算账|造价|审计|评审|审核|审定|定案|核算|计价|账册|结算书");
  private static final Words BASIS = Words.of("依据|资料|材料:");
  private static final Words AUDIT = Words.of("审计|查账|查帐|任何机关的检查|来查|决算|财政监督|稽察|巡察|监督检查|评审|审核部门|监察");
  private static final Words MONEY_BACK =
      Words.of(
          "多计|多付|多拿|多要|多结|多得|超付|多领|多算|重复|高估|错算|错套|超额|多支|多报|虚报|据实|多退|计算错误|算多|核减|给多了|多给|了结|两清|追缴|不再找补|两不找|终局");
  private static final Words PAPERS = Words.of("资料|提交|报送|递交|结算书|文件|交|送|凭|附|报|告知|补|缺|齐|目录|清单|台账");
  private static final Words ENDING =
      Words.of(
          "走人|不想干|解除|终止|停建|缓建|半道|半途|半路|停了|干不下去|不往下|中途|散伙|不做了|退场|撤场|提前结束|停下|了结|收场|不修了|不建了|不干了|叫停|离场|清场|让出");
  private static final Words CONFIDENTIAL = Words.of("保密|商业秘密|技术秘密|泄露|披露");

  /** 守约方可以解除合同. */
  private static final Pattern MAY_END =
      Pattern.compile("(?:可以?|有权|得|方可|可书面通知|通知)[^,;。]{0,10}(?:解除|终止)(?:本)?(?:合同|协议)?");

  /** What one breach leads to says nothing of the end of the contract in general. */
  private static final Words FOR_CAUSE = Words.of("转包|分包|清退|挂靠|项目经理|质量事故|资料");

  private static final String ENDS = "写到解除，没有写怎么结算";

  private static final Pattern REFUSES =
      Pattern.compile(
          "可以?不|有权不|有权拒绝|没有义务|无义务|不负|不承担|无须|无需|不再|不予|不作|不配合|拒绝|无[^,;。]{0,16}义务|没有[^,;。]{0,16}义务|无[^,;。]{0,8}(?:责任|之责)|不得(?:再)?(?:要求|请求|主张|向)|不用|不必|用不着|不要求|不追|不受追|两不找|不找补|免于|免除|免去|无涉|自己担着|互不追究|概由[^,;。]{0,8}独自|不退|不返|不追|互不|不找补");

  /** 发包人接受审计时需要的资料自行整理: the contractor has nothing to do. */
  private static final Pattern SELF = Pattern.compile("^[^。;]{0,16}自行(?:整理|准备|应对|解决|负责|处理)");

  /** 不得拒绝, 不得以已结清为由: no refusal. */
  private static final Pattern NO_REFUSAL = Pattern.compile("不得(?:以|拒绝)|为由拒绝");

  private static final Pattern DENIES_OBJECTION =
      Pattern.compile(
          "(?:不得|无权|不能|不可|不再|不许|不予|不持|无|没有?)(?:再)?(?:提出|要求|持有|有|申请|受理)?[^,;。]{0,6}(?:异议|不同意见|话说|二话|对审|复核|复议|对账)|无条件(?:接受|认可)");

  /** 变更及签证须在14日内提出 is about variations. */
  private static final Pattern VARIATIONS =
      Pattern.compile("^[^,;。]{0,10}(?:变更|签证|洽商|索赔)[^,;。]{0,8}(?:须|应|需|在|要|由)");

  /** 结算依据:合同、竣工图、签证 names what the price rests on, not what is to be handed in. */
  private static final Pattern ONLY_BASIS =
      Pattern.compile("依据[^。;]{0,4}(?:为|是|:)[^。;提交报送资料文件附]{0,60}(?:$|[。;])");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    List<Fact> open = new ArrayList<>();
    for (Sentence sentence : candidates(reading)) {
      String text = sentence.text();
      String caption = reading.clause(sentence).caption();
      if (SETTLEMENT.in(text)
          || SETTLEMENT.in(caption)
          || text.contains("异议")
          || SETTLEMENT.in(Passage.around(reading, sentence, 2, 0))
          || Siblings.name(reading, sentence, SETTLEMENT)
          || text.contains("依据") && SETTLEMENT.in(following(reading, sentence))) {
        add(reading, sentence, "settlement.compileBasis", "settlement.compile-basis", facts, open);
        add(reading, sentence, "settlement.documents", "settlement.documents", facts, open);
        add(reading, sentence, "settlement.processSettlement", "settlement.process", facts, open);
        objection(reading, sentence, facts, open);
      }
      if (AUDIT.in(text) && !CONFIDENTIAL.in(text)) {
        mutual(
            reading,
            sentence,
            "settlement.auditCooperation",
            "settlement.audit-cooperation",
            facts,
            open);
      }
      if (MONEY_BACK.in(text)) {
        mutual(reading, sentence, "settlement.overpaymentRefund", "settlement.refund", facts, open);
      }
      if (ENDING.in(text)
          || ENDING.in(caption)
          || ENDING.in(Passage.around(reading, sentence, 1, 0))) {
        ending(reading, sentence, facts, open);
      }
    }
    open.sort(Comparator.comparing(ClosingReader::onlyEnds));
    for (Fact each : open) {
      if (facts.stream().noneMatch(f -> f.key().equals(each.key()))) {
        facts.add(each);
      }
    }
    return facts;
  }

  /** What is said in words goes before what is only not said. */
  private static boolean onlyEnds(Fact fact) {
    return fact instanceof MissingFact missing && missing.note().equals(ENDS);
  }

  private static List<Sentence> candidates(Reading reading) {
    return reading
        .candidates()
        .words(SETTLEMENT, ENDING)
        .goingOn(2)
        .captioned(SETTLEMENT, ENDING)
        .words(OBJECTION, AUDIT, MONEY_BACK, BASIS)
        .own();
  }

  private static void add(
      Reading reading,
      Sentence sentence,
      String key,
      String wording,
      List<Fact> facts,
      List<Fact> open) {
    Passage.first(reading, sentence, "settlement.nothing-settled")
        .ifPresent(p -> open.add(new MissingFact(key, State.BLANK, "写明不约定", p.source())));
    Passage.first(reading, sentence, wording)
        .filter(p -> Passage.first(reading, sentence, "settlement.nothing-settled").isEmpty())
        .filter(p -> !key.endsWith("documents") || papers(p))
        .ifPresent(p -> facts.add(new TextFact(key, p.words(), "", p.source())));
  }

  /** 14.1 依据:本合同、竣工图…; 14.2 …提交竣工结算书: the clause beside it names the subject. */
  private static String following(Reading reading, Sentence sentence) {
    Sentence next = reading.next(sentence);
    boolean beside =
        reading.clause(next).parent() == reading.clause(sentence).parent()
            || reading.clause(next).index() == reading.clause(sentence).index();
    return beside ? next.text() : "";
  }

  /** 变更、签证引起的价款 is no list of papers: somebody hands them in, or they are called papers. */
  private static boolean papers(Passage words) {
    String text = words.sentence().text();
    return !ONLY_BASIS.matcher(text).find()
        && (PAPERS.in(text) || words.words().contains("通用"))
        && !(VARIATIONS.matcher(text).find() && !SETTLEMENT.in(text));
  }

  private static void objection(
      Reading reading, Sentence sentence, List<Fact> facts, List<Fact> open) {
    String key = "settlement.objectionProcedure";
    Passage.first(reading, sentence, DENIES_OBJECTION)
        .ifPresent(p -> open.add(new MissingFact(key, State.BLANK, "写明不得提出异议", p.source())));
    reading.lexicon().patterns("settlement.objection").stream()
        .flatMap(pattern -> Passage.all(reading, sentence, pattern).stream())
        .filter(p -> !Negation.denied(sentence.text(), p.to() - 2))
        .filter(p -> !DENIES_OBJECTION.matcher(p.stretch()).find())
        .findFirst()
        .ifPresent(p -> facts.add(new TextFact(key, p.words(), "", p.source())));
  }

  private static void mutual(
      Reading reading,
      Sentence sentence,
      String key,
      String wording,
      List<Fact> facts,
      List<Fact> open) {
    Optional<Passage> refused =
        reading.lexicon().patterns("settlement.refused").stream()
            .flatMap(pattern -> Passage.all(reading, sentence, pattern).stream())
            .filter(p -> !Negation.denied(sentence.text(), p.from()))
            .filter(p -> !NO_REFUSAL.matcher(p.words()).find())
            .findFirst();
    Optional<Passage> said = Passage.first(reading, sentence, wording);
    if (refused.isPresent()
        && (said.isEmpty() || REFUSES.matcher(refused.get().stretch()).find())) {
      open.add(new MissingFact(key, State.BLANK, "写明不配合、不退还", refused.get().source()));
    } else {
      said.filter(p -> !REFUSES.matcher(p.words()).find() && !SELF.matcher(p.right()).find())
          .ifPresent(p -> facts.add(new TextFact(key, p.words(), "", p.source())));
    }
  }

  private static void ending(
      Reading reading, Sentence sentence, List<Fact> facts, List<Fact> open) {
    String key = "settlement.terminationSettlement";
    Optional<Passage> none = Passage.first(reading, sentence, "settlement.termination-open");
    if (none.isPresent()) {
      open.add(new MissingFact(key, State.BLANK, "写明不约定", none.get().source()));
      return;
    }
    Optional<Passage> said = Passage.first(reading, sentence, "settlement.termination");
    said.ifPresent(p -> facts.add(new TextFact(key, p.words(), "", p.source())));
    if (said.isEmpty() && !FOR_CAUSE.in(sentence.text())) {
      Passage.first(reading, sentence, MAY_END)
          .ifPresent(
              p -> {
                open.removeIf(f -> f instanceof MissingFact m && m.note().equals(ENDS));
                open.add(new MissingFact(key, State.BLANK, ENDS, p.source()));
              });
    }
  }
}
