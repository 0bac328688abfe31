package fadu.fact.acceptance;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Saying;
import fadu.fact.Sayings;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Use of the works before they are accepted: {@code clauses.earlyUse}, kind 提前使用, 视为合格, 不验收,
 * 纪要代替验收, or 不得使用 where the contract keeps to the law.
 */
public final class EarlyUseReader implements FactReader {
  private static final String KEY = "clauses.earlyUse";
  private static final Pattern WORKS =
      Pattern.compile(
          "学校|开学|病房|科室|门诊|小区|食堂|市场|教室|宿舍|屋|人先|学生|操场|工程|竣工|主体|楼|广场|停车|运动|步道|码头|校舍|房|路|桥|场|馆|厅|园|设施|项目|车库|发包人|甲方|建设单位|业主|街|池|渠|泵站|厂");
  private static final Pattern OTHER =
      Pattern.compile("材料|设备进场|脚手架|模板|机械|塔吊|样板|临时用电|临时设施|隐蔽|结算|付款|合同文件|图纸|证书|索赔|变更|签证|检验批|保修期满");
  private static final Pattern ITSELF = Pattern.compile("视为|视同|等同|验收前|竣工验收|未经验收|提前|先行|纪要|完工");
  private static final Pattern TIMELY =
      Pattern.compile(
          "(?:逾期|无正当理由|拖延|[0-9一二三四五六七八九十]+(?:天|日)内(?:不|未)|未能|不能按|未在|期满|届满|不按时|未按时|未按期)[^。;]{0,30}(?:验收|组织|答复|审查|异议|完成)");
  private static final Pattern PERMITS =
      Pattern.compile("先|可|有权|允许|同意|准许|即|就|便|立即|交付使用|补|应|须|将|由|先行|随时|配合|需要|开始|边|直接|投入使用|不待|不等");

  /** 甲方提前使用后发生损坏的,由甲方承担: who answers for it, not that it may be. */
  private static final Pattern HARM =
      Pattern.compile(
          "使用[^。;]{0,8}(?:后|的|而|,)?[^。;]{0,12}(?:损坏|质量问题|质量或其他问题|引起|造成|产生|发生)[^。;]{0,30}(?:承担|负责|责任)|(?:损坏|问题)[^。;]{0,16}由(?:发包|甲方|建设|业主)");

  private static final Pattern BASIS = Pattern.compile("不|图纸|规范|交底|会审|设计");
  private static final Pattern WITHOUT =
      Pattern.compile("(?:不论|无论|不管|无须|无需|不待|不等|不必|不用|不经|未经|之前|以前|前)[^。;]{0,20}$");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Sayings sayings = new Sayings(reading);
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : sayings.about("use-words")) {
      if (sayings.counts(sentence, 0)) {
        read(sayings, sentence).ifPresent(facts::add);
      }
    }
    return facts;
  }

  private static Optional<Fact> read(Sayings sayings, Sentence sentence) {
    String text = sentence.text();
    boolean lawful = sayings.first(sentence, "use.lawful").isPresent();
    boolean excused =
        sayings.first(sentence, "use.trial").isPresent() && !text.contains("以外的使用")
            || sayings.first(sentence, "use.wilful").isPresent();
    boolean unit = sayings.first(sentence, "use.unit").isPresent();
    boolean off = OTHER.matcher(text).find() && !ITSELF.matcher(text).find();
    Optional<Saying> noRefusal = sayings.first(sentence, "use.no-refusal");
    if (noRefusal.isPresent()) {
      return noRefusal.map(s -> sayings.fact(KEY, "提前使用", s));
    }
    if (!off && !excused) {
      Optional<Saying> unopposed = sayings.said(sentence, "use.unopposed");
      if (unopposed.isPresent()) {
        return unopposed.map(s -> sayings.fact(KEY, "视为合格", s));
      }
      Optional<Saying> deemed = sayings.said(sentence, "use.deemed").filter(s -> deemed(s));
      if (deemed.isPresent()) {
        return deemed.map(s -> sayings.fact(KEY, "视为合格", s));
      }
      Optional<Saying> minutes =
          sayings.said(sentence, "use.minutes").filter(s -> !BASIS.matcher(s.words()).find());
      if (minutes.isPresent() && text.contains("验收")
          || minutes.isPresent() && text.contains("竣工")) {
        return minutes.map(s -> sayings.fact(KEY, "纪要代替验收", s));
      }
      Optional<Saying> none =
          sayings.all(sentence, "use.no-acceptance").stream()
              .filter(s -> waived(sentence, s))
              .findFirst();
      if (none.isPresent() && !unit) {
        return none.map(s -> sayings.fact(KEY, "不验收", s));
      }
      Optional<Saying> early = sayings.said(sentence, "use.before").filter(s -> early(sentence, s));
      if (early.isPresent() && !unit && !lawful) {
        return early.map(s -> sayings.fact(KEY, "提前使用", s));
      }
    }
    return lawful ? Optional.of(sayings.fact(KEY, "不得使用", sentence)) : Optional.empty();
  }

  /** 逾期不组织验收的视为验收合格 answers delay, not use; what is deemed must be the works. */
  private static boolean deemed(Saying saying) {
    String words = saying.words();
    String text = saying.sentence().text();
    boolean denied =
        Pattern.compile("不(?:得|能|应|可)?(?:视为|视同|推定|等于|等同|认定|作为|构成)|不以|并非").matcher(words).find();
    boolean late = TIMELY.matcher(text.substring(0, saying.to())).find();
    boolean material =
        Pattern.compile("签收|逾期|完工").matcher(words).find()
            && !words.contains("验收合格")
            && !text.contains("竣工");
    boolean conditions = Pattern.compile("验收条件|应当验收|组织验收|以[^。;,]{0,10}为").matcher(words).find();
    return !denied && !late && !material && !conditions;
  }

  private static boolean waived(Sentence sentence, Saying saying) {
    String text = sentence.text();
    String right = text.substring(saying.to(), Math.min(text.length(), saying.to() + 6));
    String left = text.substring(Math.max(0, saying.from() - 8), saying.from());
    boolean part = Pattern.compile("重复|再次|二次|隐蔽|分部|检验批|材料|单独计|费").matcher(left + right).find();
    boolean conditional =
        right.startsWith("、")
            || right.startsWith("的")
            || right.startsWith("或")
            || right.startsWith("合格");
    boolean delay =
        Pattern.compile("(?:发包人|甲方|建设单位|业主)[^。;,]{0,12}$").matcher(left).find() && saying.warned();
    boolean denied =
        left.endsWith("不得")
            || left.endsWith("不能")
            || left.endsWith("不可")
            || saying.forbidden() && !saying.words().startsWith("不");
    boolean whole = WORKS.matcher(text).find() || text.contains("竣工");
    return whole && !part && !conditional && !delay && !denied && !TIMELY.matcher(text).find();
  }

  private static boolean early(Sentence sentence, Saying saying) {
    String text = sentence.text();
    String words = saying.words();
    boolean asks =
        Pattern.compile("(?:需要|需|要求|拟|如|若|确需)[^。;,]{0,12}$")
            .matcher(text.substring(0, saying.from()))
            .find();
    boolean terms =
        Pattern.compile("(?:应|须|应当|必须)[^。;]{0,20}(?:验收|鉴定|确认)").matcher(text).find()
            && !WITHOUT.matcher(text.substring(0, Math.max(0, saying.to() - 4))).find();
    boolean hands = words.contains("交付") && Pattern.compile("资料|图纸|报告|文件|保函").matcher(words).find();
    boolean held = Pattern.compile("前[^。;]{0,20}(?:照管|保管|成品保护|看护|负责)").matcher(text).find();
    boolean permits =
        PERMITS.matcher(saying.segment()).find() || words.contains("无须") || words.contains("未经");
    boolean harm = HARM.matcher(text.substring(saying.from())).find();
    boolean ban =
        words.contains("不得")
            || words.contains("不准")
            || words.contains("严禁")
            || words.contains("禁止");
    return WORKS.matcher(text).find()
        && permits
        && !harm
        && !(asks && terms)
        && !terms
        && !hands
        && !held
        && !ban;
  }
}
