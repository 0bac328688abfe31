package fadu.fact.settlement;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Precedence;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.TextFact;
import fadu.fact.Wording;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.settlement.Concluding.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whose conclusion settles the price: {@code settlement.basis}, of kind 审计机关, 财政评审, 造价咨询, 审计
 * (nobody says whose) or 非审计 where the contract says that an audit does not settle it.
 */
public final class BasisReader implements FactReader {
  private static final String KEY = "settlement.basis";
  private static final int LOOK_BACK = 2;

  private static final Words PRICE =
      Words.of(
          "结算|决算|造价|价款|工程款|尾款|余款|价格|金额|数额|总价|付款|定价|定案|审定|送审|款项|给钱|多少钱|给多少|审多少|多少算多少|剩下的钱|结账|算账");

  /** The conclusion counts: 为准, 为凭, 核定多少就是多少. */
  private static final Pattern COUNTS =
      Pattern.compile(
          "(?:结算价款?|结算款|结算总?价|结算金额|结算额|最终造价|最终价款|结算造价)[”\"』」]?(?:,)?(?:是|指|系|即|为|就是|等于|=)[^,;。]{0,30}(?:认定|审定|核定|确认|审出|出具|载明|核出|评定|评出|定出|评审)|(?:盖了?章|点了?头|发了?话|出了?结论|签了?字)(?:的)?(?:才|方)(?:能|可)?(?:算|认|给|付|作数|结)|(?:终局|最终)的?(?:数额|价|造价|金额|数)[^,;。]{0,6},?由[^,;。]{0,20}(?:核出|核定|审定|评定|审计|确定|认定)|(?:说|审|评|核|定)(?:出来?)?(?:是)?多少[^;。]{0,10}?(?:就|便|都)?(?:给|付|算|结|认|是|按)多少|(?:未|没有|未予|未经|不经)[^,;。]{1,16}(?:前|的|以前|之前)?[^;。]{0,24}?(?:不生效力?|不予承认|不具备?[^,;。]{0,4}效力|不算数|不作数|一概不认)|作为[^,;。]{0,20}(?:确定|认定|定价|计价|结算)之?的?(?:方式|方法|标准|口径)|为准|为凭|为[^,;。不]{1,16}的?(?:唯一|最终)?(?:依据|准据|凭据|基准)|(?:评|审|核|定)出来?(?:的)?[^,;。]{0,4}(?:数|价|钱)[^,;。]{0,4}(?:定|算|办|结|认|给|付)|以[^,;。]{0,24}?(?:金额|数额|结论|审定数|审定额|数据|数值|造价|审定价|审计价|意见|结果|报告|决定书?)[^,;。]{0,6}(?:支付|结算|办理|结清|付清|付款|确定|计算|认定|拨付|结账)|(?:按|照|依|按照|依照|遵照)[^,;。]{0,24}?(?:审计决定|审计结论|审计结果|审计报告|评审结论|评审报告|评审结果|评审意见|财评结果|财评结论|审减意见|审减数)[^,;。]{0,4}(?:执行|办)|为断|为据|为(?:唯一|最终|结算|付款|支付|定案|定价)?(?:的)?(?:结算|付款|支付)?依据|为(?:双方|合同|本工程|本合同|各方)?的?(?:最终|唯一|结算|终局|合同结算)|说了算|唯一依据|是最终|即为|即是|即双方"
              + "|就是多少|即减多少|就减多少|多少(?:就)?(?:算|给|付|结|认|是)多少|(?:须|应|必须|需)?经[^,;。]{0,16}(?:审定|审计|核定|评审)[^,;。]{0,6}(?:方|才|后)(?:为|可|能|视为)?(?:有效|生效|作准|确定|认可|算数)|(?:按|照)[^,;。]{0,16}(?:报告|结论|审计)[^,;。]{0,10}(?:结账|算账|给钱|付钱)|减多少[^。;]{0,4}减|听[^,;。]{0,8}的|而后定|后方能确定|多退少补|不持异议|全盘接受|算数|据以|成为[^,;。]{0,8}依据"
              + "|作为[^,;。]{0,10}?(?:结算|最终)(?:总价|价款|造价|金额|价|总额)|作为[^,;。]{0,24}?(?:依据|基准|标准|凭据|凭证)|(?:结算|付款|定案|定价)依据[:|]|具有(?:最终|唯一)"
              + "|(?:结算|价|款|造价)[^,;。]{0,6}=|(?:按|按照|依|依据|根据|凭)[^,;。]{0,24}?(?:办理|进行|支付|结清|付清|结算|调整|确定|拨付|定案|核减|计算|计付|计取)"
              + "|由[^,;。]{0,24}?(?:确定|审定|核定|认定|评定|核出)"
              + "|(?:以|据|照|凭|按)此[^,;。]{0,8}(?:办理|结算|支付|付款|定案)|按[^,;。]{0,12}审[^,;。]{0,8}(?:付至|付到|付清)|按多少|无条件(?:接受|认可|同意|服从)");

  private static final Pattern AGREED =
      Pattern.compile("(?:双方|两家|两边|共同|甲乙)[^,;。]{0,10}(?:确认|签认|签字|签了|签的|核对|认可|商定)");

  /** 不得以…作为依据, 仅供参考: said of the words behind it. */
  private static final Pattern DENIED =
      Pattern.compile(
          "不直接|不当然|不得|不以|不作|不将|不应|不能|不再|均不|并不|无须|无需|不需|不必|仅供|只作|只供|参考|不是|非经|不影响|不得影响|不因");

  /** 未经审计确认的数额不生效: two denials, which assert. */
  private static final Pattern UNTIL = Pattern.compile("^(?:未|没有|不经)[^。;]{2,40}(?:不|无效)");

  /** 审计结论不当然改变该价. */
  private static final Pattern DENIED_AFTER =
      Pattern.compile(
          "^[^,;。]{0,8}不(?:得|能|会|再)?(?:当然|必然|直接|自动|因此)?(?:改变|影响|替代|代替|约束|变更|构成|成为|作为|取代)|^[^,;。]{0,8}(?:仅供|只作|仅作)");

  /** 以双方签字的数为准,不等审计. */
  private static final Pattern NOT_AWAITED =
      Pattern.compile("(?:不等|不看|不管|不靠|不听|不按|不认|无须|无需|不须|不需|不用等?|不经|不待|不依|不凭)[^,;。]{0,4}$");

  /** The words of a supervision, not of a price. */
  private static final Wording SUPERVISION =
      Wording.of(
          "审计",
          "审计(?:组|人员|机关|部门|局)?[^,;。]{0,6}(?:进场|到场|来人|来查|来审|抽查)|审计[^,;。]{0,10}(?:监督|发现|检查|调查|巡查|整改|要求)|配合[^,;。]{0,12}审计|接受[^,;。]{0,10}审计(?:的)?(?:监督|检查|$|[,。;、])");

  private static final Words ANAPHORA =
      Words.of("该局|该机关|该结论|该审计|该报告|该决定|审定额|审定金额|审减|上述结论|前述|其审|第三步|审计结论|审计结果|审计决定|审计报告");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<TextFact> facts = new ArrayList<>();
    for (Sentence sentence : reading.text().with(PRICE)) {
      if (reading.part(sentence).kind() != PartKind.PAPER && PRICE.in(sentence.text())) {
        basis(reading, sentence).ifPresent(facts::add);
      }
    }
    return List.copyOf(Precedence.apply(reading.contract(), facts));
  }

  private static Optional<TextFact> basis(Reading reading, Sentence sentence) {
    String text = sentence.text();
    boolean cells = sentence.table() >= 0 || text.indexOf('|') >= 0;
    Matcher counts = COUNTS.matcher(text);
    int at = 0;
    while (at < text.length() && counts.find(at)) {
      at = Math.max(counts.end(), at + 1);
      int end = counts.end();
      Optional<Concluding> named = Concluding.of(reading, sentence, end, Side.BEFORE);
      Optional<Concluding> by =
          named
              .filter(c -> !c.kind().equals("审计"))
              .or(() -> before(reading, sentence))
              .or(() -> named)
              .or(() -> Concluding.of(reading, sentence, end, Side.AFTER));
      if (by.isPresent()
          && usual(reading, sentence, counts.start())
          && !agreed(text, counts.start(), by.get(), sentence)) {
        return fact(reading, sentence, by.get(), counts.start(), counts.end());
      }
    }
    Optional<Concluding> cell =
        cells && Pattern.compile("结算").matcher(text).find()
            ? Concluding.of(reading, sentence, text.length(), Side.BEFORE)
            : Optional.empty();
    return cell.filter(c -> !SUPERVISION.in(text))
        .flatMap(c -> fact(reading, sentence, c, c.from(), c.to()));
  }

  /** 评审资料由承包人提供,结算价以双方确认的为准: what counts is what both sign. */
  private static boolean agreed(String text, int at, Concluding by, Sentence sentence) {
    Segment own = Segment.at(text, at);
    boolean inside =
        by.sentence().index() == sentence.index() && by.from() >= own.from() && by.to() <= own.to();
    return !inside && AGREED.matcher(own.of(text)).find();
  }

  private static boolean usual(Reading reading, Sentence sentence, int at) {
    return reading.means(sentence, at, at + 1);
  }

  /** 该局审定额即双方结算额: whose conclusion it is was said in the sentence before. */
  private static Optional<Concluding> before(Reading reading, Sentence sentence) {
    if (!ANAPHORA.in(sentence.text())) {
      return Optional.empty();
    }
    List<Sentence> all = reading.contract().sentences();
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - LOOK_BACK); i--) {
      Sentence earlier = all.get(i);
      boolean near =
          earlier.file() == sentence.file()
              && (earlier.clause() == sentence.clause()
                  || reading.clause(earlier).parent() == reading.clause(sentence).parent()
                  || reading.clause(sentence).index() - reading.clause(earlier).index() <= 2);
      if (near) {
        int end = earlier.text().length();
        Optional<Concluding> by = Concluding.of(reading, earlier, end, Side.BEFORE);
        if (by.isPresent()) {
          return by;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<TextFact> fact(
      Reading reading, Sentence sentence, Concluding by, int from, int to) {
    String text = sentence.text();
    boolean here = by.sentence().index() == sentence.index();
    int start = here ? Math.min(from, by.from()) : from;
    int end = here ? Math.max(to, by.to()) : to;
    Segment first = Segment.labelled(text, start);
    Segment last = Segment.labelled(text, Math.max(first.from(), end - 1));
    String words = text.substring(first.from(), last.to());
    boolean denied =
        !UNTIL.matcher(text.substring(from, to)).find()
                && DENIED
                    .matcher(text.substring(first.from(), Math.max(to, here ? by.to() : to)))
                    .find()
            || DENIED_AFTER.matcher(text.substring(end)).find()
            || here && NOT_AWAITED.matcher(text.substring(0, by.from())).find();
    if (SUPERVISION.in(words) && !denied) {
      return Optional.empty();
    }
    String kind = denied && by.audit() ? "非审计" : by.kind();
    return denied && !by.audit()
        ? Optional.empty()
        : Optional.of(
            new TextFact(
                KEY, words, kind, reading.source(reading.span(sentence, first.from(), last.to()))));
  }
}
