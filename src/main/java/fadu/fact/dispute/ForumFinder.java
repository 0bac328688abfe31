package fadu.fact.dispute;

import fadu.clause.Clause;
import fadu.clause.Sentence;
import fadu.fact.Hit;
import fadu.fact.Negation;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.choice.ChoiceGroup;
import fadu.fact.choice.Option;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Finds where disputes are sent: chosen, not denied, not a mere aid of the other way. */
final class ForumFinder {
  private static final Pattern NO_FORUM =
      Pattern.compile(
          "诉讼\\(仲裁|仲裁\\)时|仲裁时效|仲裁(?:费|文书|协议|规则|期间|过程|程序|结果|裁决(?:作出|生效|书)|员)|诉讼(?:费|文书|时效|期间|过程|程序)|律师费"
              + "|(?:仲裁|诉讼)(?:或|、|和|及)(?:仲裁|诉讼)(?:费|文书|期间|过程|程序)");

  /** What sends a dispute somewhere; 违约责任和仲裁 is a heading, 法院要求停工 a cause. */
  private static final Pattern SENDS =
      Pattern.compile(
          "仲裁(?:委员会|委|院)仲裁|归|审判|立案|办理|上法院|了结|方式|途径|付诸|诉诸|申请|提交|提请|请|找|交由|交|由|向|去|走|选|就仲裁|到|告|受理|为准|诉|管辖|裁决|解决|进行|打官司");

  /** 要求仲裁、起诉的：a condition, the answer follows. */
  private static final Pattern CONDITION =
      Pattern.compile("(?:仲裁|起诉|诉讼)(?:解决)?的$|(?:仲裁(?:无果|不成|未果|裁决)|裁决)[^,;。]{0,20}的$");

  /** 该地址适用于诉讼、仲裁的文书送达: where papers go, not disputes. */
  private static final Pattern SERVICE = Pattern.compile("送达|文书|传票|地址(?:$|[^所在])");

  /** 送达地址…，适用于仲裁和诉讼: the stretch before says what holds there. */
  private static final Pattern HOLDS = Pattern.compile("适用|用于|及于|涵盖|覆盖|包括|有效|延伸");

  private static final Pattern NO_AGREEMENT =
      Pattern.compile("(?:没有|未|不在|无)[^。;]{0,24}仲裁(?:机构|协议|条款)");

  /** Other disputes, and the word 仲裁 for an inspector who says who is right. */
  private static final Pattern OTHER_DISPUTES =
      Pattern.compile(
          "(?:供应商|供货商|供货方|材料商|分包人|分包单位|劳务分包|买卖|租赁)[^,。;]{0,16}(?:纠纷|争议)|(?:请求|申请|提请|要求|由|经)[^,。;]{0,8}(?:人民法院|法院|仲裁(?:机构|委员会|机关|庭))(?:或者?|、|和|及|/)(?:人民法院|法院|仲裁(?:机构|委员会|机关|庭))[^,。;]{0,12}(?:减少|调整|调减|增加|酌|认定|确认|降低|适当|核减|增减)|劳动争议|劳动仲裁|劳务人员|买卖纠纷|租赁纠纷|与(?:其|各|任何)?[^,;。]{0,8}(?:供应商|供货商|材料商|供货单位|厂家|分包人|分包单位|劳务公司|劳务单位|出租方|保险公司|保险人|工人|农民工)(?:之间)?(?:的)?[^,;。]{0,10}(?:纠纷|争议)|(?:分包|采购|买卖|租赁|保险)合同(?:的)?(?:纠纷|争议)|劳动者|质量(?:监督|检测|检验|鉴定|评定)[^。;,]{0,8}仲裁");

  /** 由甲方所在地法院管辖 needs no word for the dispute. */
  private static final Pattern AGREED_COURT =
      Pattern.compile(
          "管辖[^|。;]{0,4}[|]|法院(?:审判|立案|办理|一审)|涉诉|(?:仲裁|法院)[^,。;]{0,4}(?:也行|都行|也成|也可以|也中)|(?:在|由)[^,。;]{2,30}法院(?:提起|起诉|受理)|向[^,。;]{2,40}法院(?:提出|提起|主张|立案)|官司|选择[^,。;]{2,16}(?:仲裁|法院|诉讼)|(?:采用|采取|走)(?:仲裁|诉讼)|可(?:以)?(?:提交|申请|提请|直接)(?:仲裁|起诉)|由[^,。;]{2,20}仲裁(?:机构|委员会|委|院)[^,。;]{0,6}(?:仲裁|裁决)|(?:诉讼|起诉)[^,。;|]{0,14}(?:由|到|向|须|在|归)[^,。;|]{2,20}法院|诉讼(?:管辖)?(?:法院)?[:|]|法院(?:审理|裁判|判决|受理|处理|管辖|诉讼解决|起诉|提起诉讼|打官司)|(?:诉至|诉诸|起诉至|起诉到|提交|诉请)[^,。;]{0,24}法院|有管辖权的(?:人民)?法院|仲裁(?:机构|委员会|委|院)(?:来)?(?:裁|断)|管辖法院|一切诉讼|(?:提起诉讼|起诉|打官司)[^,。;]{0,6}(?:均|一律|都|只能|须|应)[^,。;]{0,6}(?:到|向|在|由|去)|(?:到|去|在|上)[^,。;]{0,20}法院(?:打|告|起诉|解决|说|见|$|[,。;])|选择(?:仲裁|诉讼)|(?:提交|提请|向)[^,。;]{2,16}仲裁(?:委员会|委)(?:申请)?仲裁|仲裁委员会的?裁决为准");

  /** 印刷文本中“提交__仲裁委员会”一行作废. */
  private static final Pattern VOID =
      Pattern.compile(
          "^[^,。;]{0,8}[”\"』」][^,。;]{0,14}(?:作废|删除|删去|划去|划掉|取消|不适用|不采用|无效)|^[^,。;]{0,6}(?:一行|一项|一款|字样|选项|条款|方式)[^,。;]{0,10}(?:作废|删除|删去|划去|划掉|取消|不适用|不采用)|^[^,。;]{0,6}的?(?:约定|条款|方式|规定|内容)[^,。;]{0,8}(?:废止|作废|取消|不再|删除|失效|无效|终止)|^[^,。;]{0,6}(?:都|均|一概|也)?(?:不受理|无管辖权|无权受理)|^[^,。;|]{0,8}\\("
              + " *_* *\\)|^[^,。;]{0,6}(?:不走|不去|不用|不搞|不选|不采用)|^[^,。;|]{0,6}[|] ?[□○☐] ?(?:$|[|])");

  private static final Pattern NOT_CHOSEN =
      Pattern.compile("不(?:再|另|另行)?(?:选|选择|选用|采用|采取|走|搞|约定|通过|经)$");

  /** 不视为双方约定诉讼. */
  private static final Pattern NOT_SAID =
      Pattern.compile(
          "排除|曾考虑|考虑过|曾讨论|不归|不属|不(?:妨碍|影响|妨害|限制|剥夺)|不(?:视为|视同|代表|等于|意味|构成|表示|属于|作为|理解为|解释为)");

  private static final Pattern NEITHER =
      Pattern.compile("在专用(?:合同)?条款中(?:约定|择一)|择一约定|专用(?:合同)?条款(?:另有)?约定|协议条款[内中]?(?:的)?约定|不影响其");

  private static final Pattern HEAD = Pattern.compile("途径|方式|处理|机构|解决|管辖|怎么办");

  private static final Pattern BLANK =
      Pattern.compile("_|/|空白|[×Xx]{2}|(?:向|提请|提交|由) *(?:仲裁委员会|人民法院)");

  private final Reading reading;

  ForumFinder(Reading reading) {
    this.reading = reading;
  }

  List<Forum> find() {
    List<Forum> forums = new ArrayList<>();
    for (Sentence sentence : reading.candidates().hits("arbitration", "court").list()) {
      boolean arbitration = !reading.hits().in(sentence, "arbitration").isEmpty();
      boolean court = !reading.hits().in(sentence, "court").isEmpty();
      if ((arbitration || court)
          && aboutDisputes(sentence)
          && !NEITHER.matcher(sentence.text()).find()) {
        add(forums, sentence, "arbitration", Forum.ARBITRATION);
        add(forums, sentence, "court", Forum.COURT);
      }
    }
    return forums;
  }

  /** The clause is about disputes, or the sentence says so itself or stands among its options. */
  private boolean aboutDisputes(Sentence sentence) {
    if (!reading.hits().in(sentence, "dispute").isEmpty()
        || AGREED_COURT.matcher(sentence.text()).find()) {
      return true;
    }
    Clause clause = reading.clause(sentence);
    while (true) {
      if (says(clause.caption())) {
        return true;
      }
      if (clause.parent() < 0) {
        break;
      }
      clause = reading.contract().clauses().get(clause.parent());
    }
    List<Sentence> all = reading.contract().sentences();
    for (int back = 1; back <= 4 && sentence.index() - back >= 0; back++) {
      Sentence earlier = all.get(sentence.index() - back);
      if (earlier.file() == sentence.file() && !reading.hits().in(earlier, "dispute").isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean says(String caption) {
    return reading.lexicon().terms("dispute").stream().anyMatch(caption::contains);
  }

  private void add(List<Forum> forums, Sentence sentence, String group, String mode) {
    String text = sentence.text();
    for (Hit hit : reading.hits().in(sentence, group)) {
      int from = Segment.labelled(text, hit.from()).from();
      int to = Segment.labelled(text, hit.to()).to();
      String words = text.substring(from, to);
      boolean aid =
          mode.equals(Forum.COURT)
              && !words.contains("起诉")
              && reading.lexicon().terms("court-aid").stream()
                  .anyMatch(aidWords(text, from, to)::contains);
      if (aid
          || inHeading(text, hit.from())
          || NO_FORUM
              .matcher(text.substring(hit.from(), Math.min(text.length(), hit.to() + 4)))
              .find()
          || !SENDS.matcher(words).find()
              && !reading.choices().selected(sentence, hit.from())
              && !inCell(sentence, from)
              && !inColumn(sentence)
          || CONDITION.matcher(words).find()
          || SERVICE.matcher(words).find()
          || HOLDS.matcher(words).find() && SERVICE.matcher(text.substring(0, from)).find()
          || mode.equals(Forum.COURT) && NO_AGREEMENT.matcher(text.substring(0, hit.from())).find()
          || onOffer(sentence, hit)
          || OfferedWays.notTaken(reading, sentence)
          || OfferedWays.besideTaken(text, hit.from())
          || OfferedWays.blankChoice(reading, sentence)
          || VOID.matcher(text.substring(hit.to())).find()
          || OTHER_DISPUTES.matcher(text).find()
          || !reading.means(sentence, hit.from(), hit.to())
          || Negation.denied(text, hit.from())
          || deniedAhead(text, from, hit.from())
          || reading.choices().unselected(sentence, hit.from()) && !onlyOneWritten(sentence, hit)
          || reading.struck(sentence, hit.from(), hit.to())) {
        continue;
      }
      forums.add(new Forum(sentence, mode, from, to));
      return;
    }
  }

  /** 20.4 仲裁或诉讼:…: what may be chosen below, not a choice. */
  private static boolean inHeading(String text, int at) {
    Matcher matcher = BOTH_WAYS.matcher(text);
    return matcher.find() && matcher.start() <= at && at < matcher.end();
  }

  private static final Pattern BOTH_WAYS =
      Pattern.compile(
          "^[第条0-9.、() 一二三四五六七八九十]{0,8}(?:仲裁|诉讼)(?:或者?|、|和|及|与|/)(?:仲裁|诉讼)(?::|"
              + " |。?$)|^[^,。;:]{0,20}(?:仲裁|诉讼)(?:或者?|/)(?:仲裁|诉讼):");

  /** | 争议解决方式 | 仲裁 |: the head of the row says what is done there. */
  private static boolean inCell(Sentence sentence, int from) {
    int bar = sentence.text().lastIndexOf('|', from);
    if (bar <= 0 && sentence.table() >= 0 && sentence.text().indexOf('|') != 0) {
      return true; // ①某仲裁委员会;②某法院: a cell cut at its semicolon
    }
    return bar > 0 && SENDS.matcher(sentence.text().substring(0, bar)).find();
  }

  /** | 顺序 | 途径 |: the head of the table says what its rows do. */
  private boolean inColumn(Sentence row) {
    return row.table() >= 0 && HEAD.matcher(reading.headOf(row).text()).find();
  }

  /** The stretch with the one before it: 财产保全、裁决的执行，依法向人民法院提出. */
  private static String aidWords(String text, int from, int to) {
    int start = from > 1 ? Segment.labelled(text, from - 1).from() : from;
    return text.substring(start, to);
  }

  /** 双方都不得再就同一争议向法院起诉: the denial may stand far before the verb. */
  private static boolean deniedAhead(String text, int from, int at) {
    String words = text.substring(from, at);
    return NOT_CHOSEN.matcher(words).find()
        || words.contains("不得")
        || words.contains("不再")
        || words.contains("永不")
        || words.contains("永远不")
        || words.contains("放弃")
        || words.contains("不能")
        || NOT_SAID.matcher(words).find();
  }

  /** "第__种方式" left blank chooses nothing: another point asks for the choice. */
  private boolean onOffer(Sentence sentence, Hit hit) {
    int offset = sentence.shadowFrom() + hit.from();
    return reading.choices().groups().stream()
        .filter(g -> g.file() == sentence.file() && !g.filled())
        .anyMatch(g -> g.from() <= offset && offset < g.to() && !onlyOneWritten(g, offset));
  }

  private boolean onlyOneWritten(Sentence sentence, Hit hit) {
    int offset = sentence.shadowFrom() + hit.from();
    return reading.choices().groups().stream()
        .filter(g -> g.file() == sentence.file() && !g.filled())
        .anyMatch(g -> onlyOneWritten(g, offset));
  }

  /** Nothing is ticked, but one way alone is filled in: that one is meant. */
  private static boolean onlyOneWritten(ChoiceGroup group, int offset) {
    List<Option> written =
        group.options().stream().filter(o -> !BLANK.matcher(o.text()).find()).toList();
    return written.size() == 1
        && group.options().size() > 1
        && written.get(0).from() <= offset
        && offset < written.get(0).to();
  }
}
