package fadu.fact.dispute;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Mode;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Spoken;
import fadu.fact.StatementFact;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether an authority decides disputes: {@code dispute.adminDecision}, {@code MUST} where its word
 * is the last one, {@code MAY} where it only helps the parties to agree.
 */
public final class AdministrativeReader implements FactReader {
  private static final String KEY = "dispute.adminDecision";

  /** An authority, not an expert, an appraiser or a court. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:主管|管理|上级|监督|监管)(?:部门|机关|单位|局|机构)|上级|(?:县|市|区|镇|乡|街道|省|州|旗|人民|当地|本级|同级)政府|政府(?:部门|办公室|专题|常务|会议)|指挥部|领导小组|质监站|质量监督站|安监站|党工委|党委|党组|管委会|委员会办公室|街道办|办事处|行政机关|司法局|司法所|信访|纪委|监察|审计局|财政局"
              + "|(?:住建|建设|住房和城乡建设|水利|水务|交通|交通运输|教育|卫生|卫健|农业农村|发改|城管|自然资源|国资|公路)(?:厅|局|委|部门|站)|(?:镇|乡|县|区|市)里|(?:分管|主管|主要)(?:副)?(?:领导|市长|县长|区长|镇长|局长)|县长|区长|市长|乡长|村长|支书|镇长|书记|局长|村委会|国资委|重点办|工程办|督查室|专班|(?:国有资产|资产|建设|项目|公共资源)[^,。;|]{0,4}(?:办公室|管理处)|(?:县|市|区|镇|乡)[^,。;|的由]{2,12}(?:办公室|管理站)|造价(?:管理)?(?:总站|站|处|管理站)|定额站|(?:财政)?(?:投资)?评审中心");

  private static final Pattern DECIDES =
      Pattern.compile(
          "怎么[定说判断裁]|咋[定说断]|来定|裁量|定音|会定|定了|定下|裁决|裁定|裁断|裁判|裁处|评断|评判|评理|决定|定夺|决断|拍板|判定|断定|仲断|处理|讨论|研究|认定|说了算|评定|定案|敲定|批示|作主|做主|明断|批|答复|出面|协调|结论|意见|纪要|断");

  private static final Pattern BINDING =
      Pattern.compile(
          "最终|终局|终极|最后(?:决定|结论|意见|依据|结果)|(?:必须|应当?|须|均须|都要|要|都得|一律|无条件|坚决|绝对|保证|承诺|自愿)[^,。;]{0,6}(?:服从|执行|遵守|照办|接受|遵照|履行|听从|认可)|服从|照办|照此办理|遵照执行|说了算|为准|为(?:双方)?(?:唯一|有效|结算|处理)?(?:的)?依据|怎么[^,。;]{1,3}就怎么|(?:咋|啥|怎么|什么|哪)[^,。;]{0,6}(?:就|算)[^,。;]{0,4}(?:咋|啥|怎么|什么|哪)|听[^,。;]{1,14}的|(?:均|都|一概|一律)?(?:不得|无权|不能|不再|不可|不许|不准|放弃)(?:再|另行|另|就此|对此|以此)?[^,。;]{0,8}(?:异议|起诉|诉讼|仲裁|上诉|申诉|反悔|推翻|打官司|法院|上告|争辩|争执|法律途径|司法途径|其他途径|救济|另寻)|不(?:接受|受理|许|准)[^,。;]{0,8}(?:复议|诉讼|仲裁|异议|起诉)|没有二话|(?:谁|双方)[^,。;]{0,4}不(?:许|准|得)再|不许反悔|不予更改|不可更改|了结|终结|定论|丧失[^,。;]{0,6}(?:诉|仲裁)|(?:别|莫|休想)[^,。;]{0,8}(?:法院|告|打官司|闹)|不(?:上诉|仲裁|起诉|诉)(?:$|[、,。;])|(?:不准|不许|不得)[^,。;]{0,4}(?:闹|告)|咋[^,。;]{1,2}咋|不再寻求|(?:谁|都|双方|各方|大家)[^,。;]{0,4}(?:得|要|必须)认|为双方所接受");

  /** The dispute stays open for a court. */
  private static final Pattern OPEN =
      Pattern.compile(
          "参考|不(?:妨碍|影响|妨害|排除|限制|剥夺|免除)|(?:不接受|不同意|不服|有异议|不认可|调解不成|协调不成|不成|未果|仍不能|仍有|达不成|无法达成|未达成)[^。;]{0,30}(?:起诉|诉讼|法院|仲裁)|(?:仍|均|都|还|也)?(?:可|有权|可以|得)(?:以)?(?:依法|另行|再|直接|随时|继续)?(?:向[^,。;]{0,16})?(?:提起诉讼|起诉|申请仲裁|提请仲裁|诉讼)");

  private static final Pattern NO_DISPUTE =
      Pattern.compile(
          "(?:结算|造价)[^;。]{0,30}审计(?:决定|报告|结论|结果|意见)|行政处罚|处罚决定|行政许可|行政复议|重大变更|设计变更|方案|招标|评标|验收|鉴定机构|检测机构|评审小组|评审委员会|争议评审|专家组|仲裁委员会|仲裁机构|劳动争议|劳动仲裁|事故调查|调查处理");

  /** The body that explains the rules of pricing decides where nobody may sue any more. */
  private static final Pattern RULES = Pattern.compile("造价(?:管理)?(?:站|机构|总站|部门)|定额(?:站|管理)");

  private static final Pattern BARS =
      Pattern.compile(
          "(?:不得|不许|不准|不能|无权|放弃|丧失)[^,。;]{0,12}(?:起诉|诉讼|法院|仲裁|打官司|上诉|司法)|司法救济|终局|(?:最终|最后)(?:结论|裁决|决定)|定论");

  /** 服从县指挥部的处理决定. */
  private static final Pattern OBEYS = Pattern.compile("(?:服从|接受|听从|遵从|遵照|执行)[^,。;不]{0,8}$");

  private static final Pattern WHOSE_FAULT =
      Pattern.compile(
          "之争|争议|争点|不同(?:意见|看法|认识)|意见(?:相左|不统一|有出入|分歧)|各执|扯不清|说不清|谁是谁非|谁对谁错|意见不一|不一致|矛盾|说不拢|说不到一块|谈不拢|有分歧|有争执");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence :
        reading
            .candidates()
            .hits("dispute")
            .rows()
            .match(WHOSE_FAULT)
            .goingOn(1)
            .headed("dispute")
            .list()) {
      Spoken saying = new Spoken(reading, sentence);
      if (about(saying) && saying.agreed()) {
        mode(saying)
            .ifPresent(
                mode ->
                    facts.add(
                        new StatementFact(
                            KEY,
                            "",
                            mode,
                            sentence.text(),
                            "",
                            "",
                            reading.source(words(saying)))));
      }
    }
    return facts;
  }

  /** Whether the sentence gives an authority the last word: whoever may not sue then obeys it. */
  static boolean decides(Spoken saying) {
    return about(saying) && mode(saying).filter(Mode.MUST::equals).isPresent();
  }

  private static boolean about(Spoken saying) {
    String text = saying.text();
    return !saying.reading().hits().in(saying.sentence(), "dispute").isEmpty()
        || WHOSE_FAULT.matcher(text).find()
        || saying.headed("dispute")
        || saying.sentence().table() >= 0
            && !saying
                .reading()
                .hits()
                .in(saying.reading().headOf(saying.sentence()), "dispute")
                .isEmpty()
        || WHOSE_FAULT.matcher(saying.before()).find() && DECIDES.matcher(text).find();
  }

  /** With the sentence after it where that is what binds the parties. */
  private static List<Span> words(Spoken saying) {
    Sentence sentence = saying.sentence();
    boolean here = BINDING.matcher(saying.text()).find();
    return here || !bindingAfter(saying)
        ? List.of(sentence.span())
        : List.of(sentence.span(), saying.reading().next(sentence).span());
  }

  private static Optional<Mode> mode(Spoken saying) {
    String text = saying.text();
    Matcher office = OFFICE.matcher(text);
    boolean explains = RULES.matcher(text).find() && !BARS.matcher(text).find();
    if (NO_DISPUTE.matcher(text).find() || explains || !office.find()) {
      return Optional.empty();
    }
    boolean obeys = OBEYS.matcher(text.substring(0, office.start())).find();
    String rest = text.substring(office.start());
    if (!DECIDES.matcher(rest + head(saying)).find()) {
      return rest.contains("调解") ? Optional.of(Mode.MAY) : Optional.empty();
    }
    boolean barred =
        SUABLE.matcher(head(saying)).find() && BARRED.matcher(rest).find() && !rest.contains("调解");
    boolean binding = obeys || barred || binds(rest) || bindingAfter(saying);
    boolean open =
        OPEN.matcher(withoutDenied(rest)).find()
            || OPEN.matcher(withoutDenied(saying.after())).find();
    if (binding && !open) {
      return Optional.of(Mode.MUST);
    }
    return open || rest.contains("调解") || rest.contains("协调")
        ? Optional.of(Mode.MAY)
        : Optional.empty();
  }

  /** | 争议 | 处理机关 | 是否可诉 | over | … | … | 不可 |. */
  private static final Pattern SUABLE = Pattern.compile("可诉|起诉|诉讼|可否诉|仲裁|司法");

  private static final Pattern BARRED = Pattern.compile("[|] ?(?:不可|否|不能|不得|不准|不行)");

  /** | 争议事项 | 裁决单位 | 效力 |: what the column says of its cells. */
  private static String head(Spoken saying) {
    return saying.sentence().table() < 0 ? "" : saying.reading().headOf(saying.sentence()).text();
  }

  /** 都不是最终结论 binds nobody. */
  private static boolean binds(String rest) {
    Matcher matcher = BINDING.matcher(rest);
    int at = 0;
    while (at < rest.length() && matcher.find(at)) {
      String left = rest.substring(Segment.at(rest, matcher.start()).from(), matcher.start());
      if (!NOT_BINDING.matcher(left).find()) {
        return true;
      }
      at = Math.max(matcher.end(), matcher.start() + 1);
    }
    return false;
  }

  private static final Pattern NOT_BINDING =
      Pattern.compile("(?:不是|并非|不作为|不具有?|没有|不属于|不构成|不产生|不视为|不必|无须|无需)[^,;。]{0,12}$");

  /** 由局里裁决。该裁决双方必须执行。 */
  private static boolean bindingAfter(Spoken saying) {
    String after = saying.after();
    Matcher matcher = BINDING.matcher(after);
    return matcher.find()
        && DECIDES.matcher(after).find()
        && !OPEN.matcher(withoutDenied(after)).find();
  }

  /** 不得再起诉 holds 起诉, and leaves nothing open. */
  private static String withoutDenied(String text) {
    return DENIED.matcher(text).replaceAll("");
  }

  private static final Pattern DENIED =
      Pattern.compile(
          "(?:不|绝不|决不|永不|概不)因[^,。;]{0,16}(?:起诉|诉讼|仲裁)[^,。;]{0,12}|(?:别|莫|丧失)[^,。;]{0,10}(?:起诉|诉讼|仲裁|法院|告)|不(?:上诉|起诉|仲裁|诉)|(?:不得|无权|不能|不再|不可|放弃|不许|不准|不(?:以|再|去|另行|就此|通过|向|走|提|进行|接受|打|找|上|到))(?:以|再|去|另行|就此|通过)?[^,。;]{0,14}(?:起诉|诉讼|仲裁|法院|打官司)(?:、诉讼|、仲裁)?");
}
