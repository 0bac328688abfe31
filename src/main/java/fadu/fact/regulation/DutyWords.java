package fadu.fact.regulation;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Amended;
import fadu.fact.Hit;
import fadu.fact.NearestParty;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.Optional;

/** Whether a sentence that names a pollution puts the duty to prevent it on the contractor. */
final class DutyWords {
  private static final Pattern DUTY =
      Pattern.compile(
          "限制|限时|罩着|盖着|不(?:许|让)(?:开|响|敲|打|施工)|不(?:做|搞|干|开|响|安排|进行|打桩|切割|施工|作业|干活|开机|动工|浇筑|鸣笛)|负责|承担|责任|[应须]|必须|采取|措施|防治|防控|防范|控制|落实|治理|减少|降低|做好|编制|制定|遵守|执行|按照|达标|严禁|禁止|不得|不准|停止|停用|停工|以后不|洒水|喷|遮盖|覆盖|苫盖|冲洗|清洗|围挡|罩|隔声|管,|管;|由[^,;。]{1,10}(?:管|压|洒|盖|扫|清|冲|做)|遮盖|苫盖|盖住|盖好|盖上|洒水|压住|蒙绿网|盖绿网|冲车|冲泥|防止");
  private static final Pattern WASTE_DUTY =
      Pattern.compile(
          "运输|交给|交由|倾卸|弃置|清走|拉走|归堆|分类|分拣|挑出|送[^,;。]{0,8}(?:点|场)|分开|减量|清运|外运|运[至往到出离走送]|送[至往到]|拉[至往到]|消纳|处置|处理|回收|利用|联单|倾倒|偷倒|乱倒|堆放|防治|治理|控制|减少|防范|清理|清除");

  /** 防尘洒水、裸土覆盖的费用已计入: measures somebody is paid for. */
  private static final Pattern DONE = Pattern.compile("由[^,;。|]{2,8}(?:实施|负责|落实|承担|执行|防治)");

  private static final Pattern MEASURE = Pattern.compile("洒水|覆盖|遮盖|苫盖|围挡|冲洗|喷淋|雾炮|湿法");

  private static final Pattern SILENCER = Pattern.compile("隔声|隔音|消声|围挡|屏障|低噪|降噪棚|罩");

  private static final Pattern NIGHT =
      Pattern.compile("限制|限时|报批|审批|证明|许可|批准|公告|手续|不得|停止|禁止|避免|严禁|不准|不进行|罩|低噪|隔声");

  private static final Pattern QUIET =
      Pattern.compile(
          "(?:不准|不得|禁止|停止|停用|不许|避免|只准白天|只能白天|一律停|不开|歇)[^。;]{0,16}(?:破碎锤|干活|干:|动工|打桩|电锯|切割|锯|凿|破除|浇筑|作业|施工)");

  /** 噪声由承包人负责 is a duty; the noise of a machine, the soil used as fill are something else. */
  private static final Pattern SITE =
      Pattern.compile("晚上|夜里|开机器|施工|工地|现场|场界|夜间|作业|扰民|防治|控制|污染|降噪|居民|邻|午间");

  private static final Pattern MACHINE =
      Pattern.compile("发电机|变压器|风机|空调|水泵|电梯|试运|调试|温升|振动数据|额定|型号|规格");
  private static final Pattern FILL =
      Pattern.compile(
          "(?:含有|掺|混入|夹)[^,;。]{0,12}(?:垃圾|渣土)|(?:垃圾|渣土|弃土|废土|余土)[^,;。]{0,10}(?:回填|填筑|换填|作填料)|(?:用|以)[^,;。]{0,4}(?:垃圾|渣土)[^,;。]{0,6}填");
  private static final Pattern SLURRY = Pattern.compile("外运|处置|消纳|运[至往到]|排放|弃");
  private static final Pattern DENIED =
      Pattern.compile(
          "没有义务|无义务|不用管|不管|未(?:约定|确定|明确|落实)|尚未明确|不涉及|不(?:作|做)承诺|不归(?:乙方|承包人|施工)|(?:留待|另行?|以后|届时|到时|再)(?:再)?(?:协商|商定|商量|议|说)|不定(?:哪|由|谁)|不作(?:要求|约定|规定|安排)|未作(?:要求|约定|规定)|不(?:作)?(?:要求|约定|设定|规定)[^,;。|]{0,14}(?:义务|责任|措施|$|[,;。|])|(?:不|并非|非)(?:属于?|是|在|列入|纳入)[^,;。|]{0,16}(?:义务|责任|范围|内容|工作)|[无毋]?[须需]?(?:不|无[须需]|毋[须需])(?:承担|负责|负|采取|处理|治理|控制|理会|过问)|不(?:必|用|需要?)(?:采取|处理|管|治理|控制|负责|承担)|没有[^,;。|]{0,6}(?:要求|义务|责任)|免除[^,;。|]{0,12}(?:责任|义务)|不再(?:要求|负责)|不(?:对|向)[^,;。|]{0,10}(?:设定|规定|课以)|(?:合同|协议|这里|此处)(?:里|中)?(?:不|没|未)(?:写|定|管|提|列)|不写(?:谁|怎|明|清)|不(?:定|管|问)(?:谁|怎么)|没(?:有)?(?:写|定|说)(?:谁|怎么|清|明)");
  private static final Pattern BY_EMPLOYER =
      Pattern.compile(
          "由(?:发包人|发包方|发包单位|甲方|建设单位|业主|采购人|招标人|建设方)(?:自行|另行|另外|统一)?(?:负责|承担|安排|委托|处理|实施|组织|解决|落实|采取|请|另找|找|另请|派)[^,;。|]{0,6}");
  private static final Pattern MERELY = Pattern.compile("监督|检查|协调|审批|审核|考核|督促|费|支付|款");

  /** |噪声|——|: nobody is named for it. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "^[^|]{0,8}\\| ?(?:[—–－/／_-]+|无|空|未填|未定|待定|不约定|不作约定|未约定|没有约定|未明确) ?(?:\\||$)");

  /** 不得以没有计价为由减少措施 denies nothing. */
  private static final Pattern EXCUSE =
      Pattern.compile("不(?:得|能|应|可)(?:以|因|借)[^,;。]{0,24}(?:为由|理由|借口)");

  private DutyWords() {}

  /** The duty: yes, no, or nothing said of it. */
  static Optional<Boolean> say(Reading reading, Sentence sentence, Pollution pollution, Hit hit) {
    String text = sentence.text();
    if (titled(text, hit) || Amended.superseded(text, hit.from())) {
      return Optional.empty();
    }
    if (reading.choices().unselected(sentence, hit.from())
        || reading.struck(sentence, hit.from(), hit.to())
        || otherThing(pollution, text, hit)) {
      return Optional.empty();
    }
    if (denied(reading, text, hit)) {
      return Optional.of(false);
    }
    return positive(reading, sentence, pollution, hit) ? Optional.of(true) : Optional.empty();
  }

  /** The name of a law says nothing; the name of a plan of measures does. */
  private static boolean titled(String text, Hit hit) {
    int open = text.lastIndexOf('《', hit.from());
    int close = text.indexOf('》', hit.from());
    return open >= 0
        && close >= 0
        && text.lastIndexOf('》', hit.from()) < open
        && !text.substring(open, close).contains("方案");
  }

  private static boolean otherThing(Pollution pollution, String text, Hit hit) {
    return switch (pollution) {
      case DUST -> false;
      case NOISE -> MACHINE.matcher(text).find() && !SITE.matcher(text).find();
      case WASTE ->
          FILL.matcher(text).find() || hit.term().equals("泥浆") && !SLURRY.matcher(text).find();
    };
  }

  private static boolean denied(Reading reading, String text, Hit hit) {
    Matcher employer = BY_EMPLOYER.matcher(text);
    if (employer.find(hit.from())
        && employer.start() - hit.to() <= 30
        && !MERELY
            .matcher(text.substring(employer.start(), Math.min(text.length(), employer.end() + 4)))
            .find()
        && NearestParty.before(reading, text, hit.from(), employer.start())
            .filter(p -> p == Party.CONTRACTOR)
            .isEmpty()) {
      return true;
    }
    if (text.indexOf('|') >= 0
        && !text.substring(hit.from(), Math.min(text.length(), hit.to() + 8)).contains("费")
        && NOBODY.matcher(text.substring(hit.to())).find()) {
      return true;
    }
    Matcher denial = DENIED.matcher(text);
    return denial.find(hit.from())
        && !EXCUSE.matcher(text).find()
        && NearestParty.before(reading, text, hit.from(), denial.start())
            .filter(p -> p == Party.EMPLOYER)
            .isEmpty()
        && !FeeWords.about(text.substring(hit.from(), Math.min(text.length(), denial.end() + 6)));
  }

  private static boolean positive(
      Reading reading, Sentence sentence, Pollution pollution, Hit hit) {
    String text = sentence.text();
    Segment own = Segment.at(text, hit.from());
    String stretch = own.of(text);
    boolean feeOnly = FeeWords.names(stretch, hit.from() - own.from());
    String rest = feeOnly ? text.substring(0, own.from()) + text.substring(own.to()) : text;
    if (feeOnly && !named(rest, reading, pollution)) {
      return pollution == Pollution.NOISE && QUIET.matcher(rest).find()
          || pollution == Pollution.NOISE && SILENCER.matcher(stretch).find()
          || pollution == Pollution.DUST && MEASURE.matcher(stretch).find()
          || text.indexOf('|') >= 0 && hasContractor(reading, rest) && DONE.matcher(rest).find();
    }
    if (sentence.table() >= 0) {
      return hasContractor(reading, rest) || measures(pollution, rest);
    }
    return switch (pollution) {
      case DUST -> DUTY.matcher(rest).find();
      case NOISE ->
          hit.term().startsWith("夜间") ? NIGHT.matcher(rest).find() : DUTY.matcher(rest).find();
      case WASTE -> WASTE_DUTY.matcher(rest).find();
    };
  }

  private static boolean named(String rest, Reading reading, Pollution pollution) {
    return reading.lexicon().terms(pollution.group()).stream().anyMatch(rest::contains);
  }

  private static boolean measures(Pollution pollution, String rest) {
    return pollution == Pollution.WASTE
        ? WASTE_DUTY.matcher(rest).find()
        : DUTY.matcher(rest).find();
  }

  private static boolean hasContractor(Reading reading, String text) {
    return reading.contract().roles().aliases().entrySet().stream()
        .anyMatch(alias -> alias.getValue() == Party.CONTRACTOR && text.contains(alias.getKey()));
  }
}
