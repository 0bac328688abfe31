package fadu.fact.payment;

import fadu.clause.Sentence;
import fadu.fact.Passage;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.pattern.Pattern;
import java.util.List;
import java.util.Optional;

/**
 * Payment that is told to wait for an event by what stands around the event, whatever the words for
 * it: 待…, …后, 未…不付, 以…为前提, 凭….
 */
final class Awaited {
  private static final Pattern PAY =
      Pattern.compile(
          "催(?:要|讨|款|付|$|[,;。|])|领钱|领款|领取[^,;。]{0,6}款|拿款|支付|付款|拨付|拨款|结清|结账|走账|给钱|打款|放款|转给|清账|拿钱|付清|给清|给齐|给完|算账|付至|付到|付给|给付|结付|兑付|迟付|延付|晚付|支票|[再才方]给|候付|付(?:$|[,;。|])|[再才方后就予先内月日尾将不]付|付(?:工程|尾|余|进度|结算|剩|款|价)");
  private static final Pattern MONEY =
      Pattern.compile(
          "工程款|进度款|结算款|竣工款|尾款|余款|价款|款项|欠款|剩下的钱|剩余款|余额|余下|剩余|尾数|尾子|后头的|应付|工程费|工程价|每笔款|合同款|钱");
  private static final Pattern AFTER =
      Pattern.compile("^[^,;。|]{0,7}?(?:以后|之后|后|之日|当日|次日|之时|时|方可|方能|方予|方|才|再|为准|就|则)");
  private static final Pattern BEFORE =
      Pattern.compile("^[^,;。|]{0,8}?(?:之前|以前|前(?:[^提述款项置期端往]|$)|期间)");
  private static final Pattern WAIT =
      Pattern.compile("(?:待|俟|等|等到|等着|直到|直至|看|凭|须由|先由)[^,;。|]{0,10}$");
  private static final Pattern MUST_PASS =
      Pattern.compile("(?:须|需|应|要|得|必须|一律|均|都)(?:先|再|由|报)?(?:经|报|凭|待|等|由|以|过|上)[^,;。|]{0,12}$");
  private static final Pattern CONDITION_LEFT =
      Pattern.compile("(?:取决于|前提(?:是|为|条件)?|条件(?:是|为)|先决条件|视乎|决定于|系于|听命于)[^,;。|]{0,16}$");
  private static final Pattern CONDITION_RIGHT =
      Pattern.compile(
          "^[^,;。|]{0,14}?(?:(?:为|作为|作|系|是|即)[^,;。|]{0,20}(?:前提|条件|前置|依据)|决定|而定|为准|为限|挂钩|(?:范围|额度|限度)(?:之)?内)");
  private static final Pattern NOT_YET =
      Pattern.compile(
          "延迟|迟延|滞后|推迟|延误|紧张|短缺|困难|周转不开|原因$|未|没|尚不|不(?:能|予|得|到|了|出|批|下|拨|付|来|完|足|通过|同意|够|审|签)|期间$");
  private static final Pattern NOT_LEFT =
      Pattern.compile("(?:未经|非经|未获|未|没有|没|不经|尚未|除|若无|如无|无)[^,;。|]{0,10}$");
  private static final Pattern UNPAID =
      Pattern.compile(
          "(?:不|暂停|停止|拒绝|缓|无|没有|暂缓|推迟|延缓|延后)(?:予|能|得|会|再|应|负|承担|办理|启动|发生|任何|给予)?[^,;。|]{0,8}(?:支付|付款|给付|拨付|拨款|走账|给钱|结账|打款|放款|付|拨|垫)|停付|缓付"
              + "|(?:一分|分文|一概|一律|概)[^,;。|]{0,8}(?:不|没)|顺延|推迟|延后|往后|压着|挂着|等着|延期|拖多久|(?:不|无)[^,;。|]{0,6}(?:动|义务)"
              + "|不(?:算|视为|构成|属于|承担|计息)|不(?:许|准|能)?(?:再)?(?:催|要(?:钱|款|求|$)|主张|要求|请求|索要|追讨)|不得(?:催|要求|主张|停工|以此)|没办法|无权|停工|不起算|不开始(?:计算|起算)");
  private static final Pattern PAID_ALL_THE_SAME =
      Pattern.compile(
          "不(?:得|应|能|会)?(?:因此)?(?:停止|暂停|拒绝|推迟|延缓|影响|耽误|延后|顺延|停付|妨碍|改变)|照付|照常|仍(?:应|须|按)");
  private static final Pattern OTHER_ACT =
      Pattern.compile(
          "^[^,;。|付]{0,8}(?:开工|实施|进场|施工|招标|签订|退还|返还|执行|采购|移交|计入|生效后|复工|投入使用|交付|办理变更|调整|作为结算|公示|归档)");

  /** …重新核实，核实认可的方予支付. */
  private static final Pattern THEN =
      Pattern.compile("^[^,;。|]{0,10}?(?:方可|方能|方予|才|再|后支付|后付|的,?(?:再|方))");

  private static final Pattern LIST =
      Pattern.compile(
          "(?:付款|支付|拨付|拨款)(?:的)?(?:前提|前置|先决)?条件[^。;,]{0,14}:[^。]{0,60}$|(?:满足|具备|符合)(?:下列|以下|如下)[^。;,]{0,10}条件[^。;,]{0,8}(?:支付|付款|拨付)");

  private static final Pattern CONDITION_HEAD = Pattern.compile("条件|前提|时点|时间|节点|何时|什么时候|支付阶段");
  private static final Pattern REFUSED_WAIT = Pattern.compile("不[^|]{0,10}(?:为条件|为前提|影响)|无关");

  /** 甲方付款前,需三人会签. */
  private static final Pattern PAY_BEFORE =
      Pattern.compile(
          "(?:付款|支付|拨付|拨款|付钱|打款)(?:之前|以前|前)[,:]?[^,;。|]{0,3}(?:须|需|应|要|得|必须)[^,;。|不]{0,12}$");

  private static final Pattern GIVEN_UP =
      Pattern.compile(
          "放弃|不负|无权|不得(?:要求|请求|主张)|不能(?:要求|请求)|不予|不承担|概不|无义务|没有义务|(?:不|未|没有|无)(?:另|再)?(?:设定?|设置|约定|规定|写明?|定)?$");

  private static final int BRIEF = 14;
  private static final int LISTED = 60;
  private static final int ITEMS = 4;

  private Awaited() {}

  /** 放弃请求先行支付, 不负垫付之责: named only to be refused. */
  static boolean givenUp(String text, int at) {
    return GIVEN_UP.matcher(text.substring(Segment.at(text, at).from(), at)).find();
  }

  /** The first event of a wording that payment waits for. */
  static Optional<Passage> first(Reading reading, Sentence sentence, String event) {
    return reading.lexicon().patterns(event).stream()
        .flatMap(pattern -> Passage.all(reading, sentence, pattern).stream())
        .filter(Awaited::waits)
        .findFirst();
  }

  private static boolean waits(Passage event) {
    String text = Passage.usual(event.reading(), event.sentence());
    boolean row = event.sentence().table() >= 0;
    Segment own = Segment.labelled(text, event.from());
    Segment last = Segment.labelled(text, event.to() - 1);
    String left = text.substring(row ? 0 : own.from(), event.from());
    String right = text.substring(event.to(), Math.max(event.to(), last.to()));
    String before = text.substring(0, event.from());
    String after = text.substring(event.to());
    String caption = event.reading().clause(event.sentence()).caption();
    boolean paid = PAY.matcher(before + "|" + after + "|" + caption).find();
    boolean topic = paid || MONEY.matcher(before + "|" + after + "|" + caption).find();
    if (listed(event, caption)) {
      return !NOT_YET.matcher(event.words()).find();
    }
    if (row && topic && !NOT_YET.matcher(event.words()).find() && headedByCondition(event)) {
      return !REFUSED_WAIT.matcher(event.words() + right).find();
    }
    if (!topic || OTHER_ACT.matcher(right).find()) {
      return false;
    }
    if (PAY_BEFORE.matcher(before).find() && !NOT_YET.matcher(event.words()).find()) {
      return true;
    }
    boolean missing =
        NOT_YET.matcher(event.words()).find()
            || NOT_LEFT.matcher(left).find()
            || BEFORE.matcher(right).find();
    if (missing) {
      boolean unpaid =
          UNPAID.matcher(after).find()
              || UNPAID.matcher(before).find() && !NOT_LEFT.matcher(left).find();
      return unpaid && !PAID_ALL_THE_SAME.matcher(after).find();
    }
    boolean whenever =
        event.reading().lexicon().patterns("payment.when-then").stream()
            .anyMatch(p -> p.matcher(text.substring(own.from())).find());
    boolean condition =
        whenever || CONDITION_LEFT.matcher(left).find() || CONDITION_RIGHT.matcher(right).find();
    if (condition || MUST_PASS.matcher(left).find() && (paid || UNPAID.matcher(after).find())) {
      return true;
    }
    var link = AFTER.matcher(right);
    boolean later = link.find();
    if (!later && !WAIT.matcher(left).find()) {
      String next = last.next(text).of(text);
      return right.length() <= 6 && THEN.matcher(next).find() && PAY.matcher(next).find();
    }
    return paysNext(right.substring(later ? link.end() : 0), after, before);
  }

  /** Stands in a column headed 条件, 付款时点, …. */
  private static boolean headedByCondition(Passage event) {
    return CONDITION_HEAD.matcher(event.head()).find();
  }

  /** 付款条件:(1)…;(2)资金计划已批复: an item of a list of conditions. */
  private static boolean listed(Passage event, String caption) {
    String text = event.sentence().text();
    if (text.length() > LISTED || event.sentence().table() >= 0) {
      return false;
    }
    StringBuilder before = new StringBuilder();
    List<Sentence> all = event.reading().contract().sentences();
    for (int k = Math.max(0, event.sentence().index() - ITEMS); k < event.sentence().index(); k++) {
      if (all.get(k).file() == event.sentence().file()
          && all.get(k).part() == event.sentence().part()) {
        before.append(all.get(k).text());
      }
    }
    before.append(text, 0, event.from());
    return LIST.matcher(before.toString()).find()
        || LIST.matcher(caption + ":").find() && caption.length() < BRIEF;
  }

  /** What follows the link pays; a link that ends its stretch goes on with what stands around. */
  private static boolean paysNext(String rest, String after, String before) {
    if (PAY.matcher(rest).find() || rest.startsWith("付")) {
      return true;
    }
    int next = Math.min(after.length(), rest.length() + BRIEF * 3);
    return rest.length() <= BRIEF
        && (PAY.matcher(after.substring(0, next)).find()
            || PAY.matcher(before).find()
            || MONEY.matcher(before).find());
  }
}
