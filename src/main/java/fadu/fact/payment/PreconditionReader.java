package fadu.fact.payment;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Amended;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Precedence;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.TextFact;
import fadu.fact.Wording;
import fadu.fact.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What must happen on the employer's side before the contractor is paid: {@code
 * payment.preconditions}, of kind 资金到位, 第三方付款 or 内部流程; 不为前提 where the contract sets a last day of
 * its own or says that payment does not depend on it.
 */
public final class PreconditionReader implements FactReader {
  private static final String KEY = "payment.preconditions";
  private static final List<String> KINDS = List.of("资金到位", "第三方付款", "内部流程");
  private static final int LONGEST = 90;

  private static final Words SIGNS =
      Words.of(
          "资金|拨款|财政|上级|国库|专款|补助|债券|收到|付来|比例|流程|程序|签批|签字|会签|会议|办公会|领导|负责人|预算|换届|走完|委托方|第三方|用款|到账|到位");
  private static final Words PAYS = Words.of("付|拨|结算款|结清|结付|款");

  /** Payments of somebody else. */
  private static final Wording OTHERS =
      Wording.of(
          "分包|供应商|材料商|劳务",
          "分包合同|采购合同|(?:向|给)(?:分包|供应商|材料商|劳务|班组|工人|农民工)|(?:承包人|总包方|乙方)[^,;。]{0,10}(?:分包人|供应商|材料商)");

  private static final Words GUARANTEE = Words.of("支付担保|支付保函|解除本合同|停建|缓建");

  /** The contract does not let payment wait for it, or not for ever. */
  private static final Wording SAVED =
      Wording.of(
          "最迟|最晚|至迟|无论|不论|不管|垫|自有|不影响|不改变|不得以|不得拿|不以|不因|不作为|不得将|不受|本级|兜底",
          "最迟|最晚|至迟|(?:无论|不论|不管)[^。;]{0,24}(?:是否|到账|到位|与否|早晚|快慢)[^。;]{0,40}(?:日|天|内|应|均|必须)|(?:发包人|甲方|业主|采购人)[^。;]{0,16}(?:自有|先行|垫)|自有(?:资金|预算|财力)|本级财力"
              + "|不(?:得)?(?:影响|改变|延长|妨碍)|不得(?:以|拿|将|把|因)|不以[^。;]{0,30}(?:为(?:条件|前提)|作为)|不因|不作为|不受[^。;]{0,20}(?:影响|限制)|不构成");

  /** 逾期不算违约 gives no last day. */
  private static final Wording NEVER =
      Wording.of(
          "不",
          "不(?:论|管|问)[^,;。]{0,12}(?:多久|多长)|不(?:得|能|可)(?:以此|因此|据此)|不(?:属于?|算|视为|构成|承担)[^,;。]{0,10}违约");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<TextFact> facts = new ArrayList<>();
    for (Sentence sentence : reading.contract().sentences()) {
      if (reading.part(sentence).kind() != PartKind.PAPER
          && SIGNS.in(sentence.text())
          && !OTHERS.in(sentence.text())
          && !GUARANTEE.in(sentence.text())) {
        precondition(reading, sentence).ifPresent(facts::add);
      }
    }
    return List.copyOf(Precedence.apply(reading.contract(), facts));
  }

  private static Optional<TextFact> precondition(Reading reading, Sentence sentence) {
    String text = sentence.text();
    boolean pays = PAYS.in(text);
    for (String kind : KINDS) {
      for (Pattern pattern : reading.lexicon().patterns("payment.before." + kind)) {
        Matcher matcher = pattern.matcher(text);
        if (pays
            && matcher.find()
            && !Amended.superseded(text, matcher.start())
            && !reading.choices().unselected(sentence, matcher.start())
            && !reading.struck(sentence, matcher.start(), matcher.end())) {
          return Optional.of(fact(reading, sentence, matcher, kind));
        }
      }
    }
    return Optional.empty();
  }

  private static TextFact fact(Reading reading, Sentence sentence, Matcher matcher, String kind) {
    String text = sentence.text();
    int from = Segment.labelled(text, matcher.start()).from();
    int to = Segment.labelled(text, matcher.end() - 1).to();
    if (sentence.table() >= 0) {
      from = 0;
      to = text.length();
    } else if (to - from > LONGEST) {
      from = matcher.start();
      to = matcher.end();
    }
    return new TextFact(
        KEY,
        text.substring(from, to),
        saved(reading, sentence) ? "不为前提" : kind,
        reading.source(reading.span(sentence, from, to)));
  }

  /** In the sentence itself, or in the next ones of its clause. */
  private static boolean saved(Reading reading, Sentence sentence) {
    if (SAVED.in(NEVER.expression().matcher(sentence.text()).replaceAll(""))) {
      return true;
    }
    Sentence next = reading.next(sentence);
    return next != sentence
        && next.clause() == sentence.clause()
        && SAVED.in(NEVER.expression().matcher(next.text()).replaceAll(""));
  }
}
