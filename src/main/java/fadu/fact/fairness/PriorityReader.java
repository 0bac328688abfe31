package fadu.fact.fairness;

import fadu.clause.Sentence;
import fadu.clause.SideNames;
import fadu.fact.Amended;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Negation;
import fadu.fact.Reading;
import fadu.fact.Spoken;
import fadu.fact.TextFact;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.PeriodMention;
import fadu.fact.value.PeriodMentions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of the contractor's priority over the works: {@code clauses.priorityRight}, kind 放弃,
 * 限制, 自愿 (given up by itself, wages paid) or 保留.
 */
public final class PriorityReader implements FactReader {
  private static final Pattern RIGHT =
      Pattern.compile(
          "优先受偿|优先权|优先于[^,。;]{0,12}(?:债|银行|抵押|贷款)|优先受清偿|先行受偿|优先获[得偿]|优先得到[清受]?偿|优先清偿|优先债权|优先地位|排在前面|优先顺位|优先拨付权|先于[^,。;]{0,12}受偿|同序受偿|同一顺序[^,。;]{0,4}(?:受偿|清偿)|同等顺位|普通债权|一般债权|劣后|(?:受偿|清偿|受清偿)的?(?:次序|顺序|顺位)|(?:债权|工程款)[^,。;]{0,6}(?:顺位|次于|低于|后位)|顺位[^,。;]{0,4}在|先(?:拿|得|分|收|要|受)(?:钱|款|偿)|(?:其他|别的|别家|其余|普通|一般)?(?:债主|债权人)[^,。;]{0,6}(?:一起|一道|一同|一样|平起平坐|同等|同)|八百零七条|807条|(?:银行|抵押权人|贷款人?)[^,。;]{0,4}在[先前]"
              + "|(?:工程|房|楼|建筑|项目|路|桥|厂|场馆)[^。;|]{0,12}(?:折价|拍卖|变卖|卖了|卖掉)|(?:折价|拍卖|变卖|卖了|卖掉)[^。;|]{0,12}(?:工程|房|楼|建筑|项目)|先(?:还|偿还|清偿|归还)[^。;]{0,16}(?:银行|贷款|抵押|债)");
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?:银行|抵押权人|贷款人?|其他债权人)[^,。;]{0,10}(?:先于|优先于|在先于)[^,。;]{0,6}(?:承包人|我公司|我方|本公司|施工)|(?:银行|抵押权人|贷款人?)[^,。;]{0,4}在[先前][^。;]{0,10}(?:在后|靠后|排后|其次)|放弃|抛弃|舍弃|(?:不存在|没有|不具有|不享有|无)[^,。;]{0,10}优先|先(?:还|偿还|清偿|归还)[^。;]{0,40}(?:剩|余|才|再|之后)|排在[^。;]{0,24}(?:之后|后面)|同[一等]顺序|(?:跟|同|与|和)[^,。;]{0,10}(?:债主|债权人)[^,。;]{0,6}(?:一起|一道|一同|一样|平起平坐|平等|同等|同)|(?:顺位|次序|顺序)[^,。;]{0,6}(?:在|排|列|居)[^,。;]{0,16}(?:之后|后面|其后)|次于|弃权|让位|让渡|让与|让予|劣后|后于|排除|丧失|取消|免除|(?:不|不再|不得|不予|均不|无权|不能|绝不|永不)(?:再|就|对|以|予|向|能|可|另|提出|任何|方式|[^,。;]{1,14})?(?:主张|行使|享有|请求|要求|优先|受偿|设立|约定|提出|保留|申请)|(?:不|不再|不得|无权|不能|绝不|永不|均不)[^,。;]{1,44}(?:先于|优先于|优先受偿|优先清偿|优先获)|同序|同一顺序|同等顺位|按普通|作为普通|与[^,。;]{0,12}普通[^,。;]{0,6}债|(?:不|不再|不得|无权|绝不|永不)(?:再)?(?:以|对|就|凭|向|拿|将)[^,。;]{1,40}?(?:主张|行使|享有|请求|要求优先|要求先|优先|受偿|先于)");

  /** Words that give up by a denial of their own: 不主张. */
  private static final Pattern DENYING = Pattern.compile("^(?:不|无|没有|均不|绝不|永不)");

  /** 不约定放弃: two denials keep it. */
  private static final Pattern TWICE =
      Pattern.compile("^[^,。;]{0,4}(?:放弃|限制|排除|取消|剥夺|减损|让渡|丧失|抛弃)");

  private static final Pattern GIVING =
      Pattern.compile(
          "^(?:不|无|均不|绝不|永不)(?:再|得|予|会|能)?(?:约定|预先|事先|提前|强制|要求|以任何[^,。;]{1,6})?(?:承包人|乙方|其)?(?:放弃|限制|排除|让渡|剥夺|取消|免除|减损)");

  /** 不约定|放弃: what is denied is giving it up. */
  private static final Pattern GIVES =
      Pattern.compile("^(?:承包人|乙方|其|该|此|上述|任何|预先|事先|提前){0,3}(?:放弃|限制|排除|让渡|让与|剥夺|取消|免除)");

  private static final Pattern AGAIN = Pattern.compile("放弃|限制|排除|丧失|剥夺|取消|让渡|让与");

  private static final Pattern LIMITED =
      Pattern.compile(
          "(?:暂缓|暂停|暂不|中止)[^,。;]{0,6}(?:行使|主张)|(?:清偿|还清|结清|付清)(?:完毕|完)?(?:之|以)?[前后][^。;]{0,24}(?:不得|方可|才能|暂)|(?:为|作为)(?:上限|限额|最高)|(?:须|应|需|必须|应当)(?:事先|先)?(?:经|取得|征得|获得|得到)[^,。;]{0,24}(?:同意|许可|批准|认可)|以[^,。;]{0,20}为限|(?:仅限|只限|限于|不超过)[^,。;]{0,20}|余下部分不得优先|[一二三四五六七八九]成");
  private static final Pattern KEPT =
      Pattern.compile(
          "不优先于[^,。;]{0,8}(?:购房人|买受人|消费者)[^,。;]{0,8}|(?:发包人|任何一方|任何人|任何单位|双方|银行|抵押权人)(?:均|都|亦|也)?(?:不得|不应|无权|不能)[^。;]{0,40}|不得(?:以[^。;]{0,30})?(?:强迫|迫使|限制|剥夺|约定|妨碍|要求承包人)[^。;]{0,24}|发包人[^,。;]{0,6}不(?:会|再|得)?要求[^。;]{0,40}|不(?:得)?超过(?:十八|18)个月|不(?:应|得|能|可|会)?(?:被)?(?:解释|理解|认定|推定|视作|认作|视)为[^,。;]{0,30}|不(?:受[^,。;]{0,12}(?:限制|影响)|因[^。;]{0,20}(?:丧失|放弃|受影响|受限|受到[^,。;]{0,6}(?:限制|影响|减损)(?:或放弃|和放弃|或者放弃)?)|影响|妨碍|限制|意味|构成|排除|损害|生效|视为)|无效|依法(?:享有|行使|主张)|有权(?:依法)?(?:主张|行使|就)|遵从法律|按(?:照)?法律|依照法律|法律规定办理");
  private static final Pattern WAGES_PAID =
      Pattern.compile(
          "(?:工资|农民工)[^。;]{0,20}(?:付清|结清|支付完毕|已支付|全额支付|全部支付|发放完毕)|(?:付清|结清|足额支付|全额支付|发清|发放)[^,。;]{0,8}(?:工资|农民工)");
  private static final Pattern VOID =
      Pattern.compile(
          "(?:放弃|限制|排除)[^。;]{0,40}(?:均属?|一律|应属|应当|当然)?(?:无效|不生效|不发生效力|不具(?:有)?[^,。;]{0,6}(?:效力|约束力)|没有[^,。;]{0,6}(?:效力|约束力)|不算数|不作数)");
  private static final Pattern SALE_DENIED =
      Pattern.compile(
          "(?:欠|没付|不给)[^。;|]{0,16}(?:不得|不能|不准|不许)[^。;|]{0,16}(?:折价|拍卖|变卖|卖了|卖掉|抵账|抵债)|(?:承包人|施工队|施工方)[^。;|]{0,30}(?:不以|保证不|承诺不|不会|不向|不申请|不请求|不得|不能|不可|不准|不许|无权|不再|放弃|永不|绝不|均不|别)[^。;|]{0,30}(?:折价|拍卖|变卖|卖了|卖掉|抵债|抵账)");

  /** 折价 or 拍卖 alone says nothing of who comes first. */
  private static final Pattern OF_RANK =
      Pattern.compile(
          "优先|先行受偿|先于|先(?:还|偿还|清偿|归还)|受偿|劣后|债权|清偿|顺序|顺位|八百零七条|807条|排在|先(?:拿|得|分|收|要)(?:钱|款)|债主|排队|在[先前]");

  private static final Pattern THINGS = Pattern.compile("材料|设备|物资|废旧|周转|机械|甲供|构件|配件|苗木|土方|砂石");
  private static final Pattern FREELY =
      Pattern.compile("自愿|自行书面|(?:承包人|乙方|中标人|施工单位)[^,。;]{0,8}(?:如|若)?(?:拟|如需|若需|愿|申请|确需|要)");

  /** 如拟将优先受偿顺位让与贷款银行,应先核实工资已付清. */
  private static final Pattern INTENDS =
      Pattern.compile("(?:如|若|拟|确需|需要|欲|打算)[^,;。]{0,24}(?:放弃|让与|让渡|限制|转让|让予)");

  private static final Pattern OTHER = Pattern.compile("优先(?:采购|选用|录用|使用|续|购买|承租)|优先支付|投标保证金|破产");
  private static final Pattern TERM =
      Pattern.compile("内[^,。;]{0,8}(?:行使|主张|提出|请求)|(?:行使|优先)[^。;]{0,16}(?:期间|期限)|逾期|过期");
  private static final BigDecimal LEGAL_DAYS = BigDecimal.valueOf(540); // 十八个月

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    SideNames names = reading.sides();
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.text().with(RIGHT)) {
      Spoken saying = new Spoken(reading, sentence);
      if (RIGHT.matcher(sentence.text()).find() && saying.agreed()) {
        kind(reading.plain().of(sentence), saying)
            .ifPresent(
                kind ->
                    facts.add(
                        new TextFact(
                            "clauses.priorityRight",
                            sentence.text(),
                            kind,
                            reading.source(sentence.span()))));
      }
    }
    return facts;
  }

  private static Optional<String> kind(String text, Spoken saying) {
    Matcher right = RIGHT.matcher(text);
    boolean ofPrice =
        text.contains("优先受偿")
            || text.contains("工程")
            || text.contains("承包人")
            || text.contains("施工")
            || text.contains("欠")
            || saying.headed("priority");
    if (!right.find() || OTHER.matcher(text).find() || !ofPrice) {
      return Optional.empty();
    }
    if (!text.contains("优先") && THINGS.matcher(text).find()) {
      return Optional.empty();
    }
    if (VOID.matcher(text).find()) {
      return Optional.of("保留");
    }
    String plain = KEPT.matcher(text).replaceAll("");
    if (Meant.in(plain, SALE_DENIED)) {
      return Optional.of("放弃");
    }
    if (!OF_RANK.matcher(text).find()) {
      return Optional.empty();
    }
    if (gone(plain)) {
      boolean fair =
          (FREELY.matcher(text).find() || INTENDS.matcher(text).find())
              && WAGES_PAID.matcher(text).find();
      return Optional.of(fair ? "自愿" : "放弃");
    }
    if (Meant.in(plain, LIMITED) || tooShort(text)) {
      return Optional.of("限制");
    }
    return Optional.of("保留");
  }

  /** Given up in words that nothing denies: 双方不预先放弃 gives nothing up. */
  private static boolean gone(String text) {
    Matcher given = GIVEN.matcher(text);
    int at = 0;
    while (at < text.length() && given.find(at)) {
      boolean denied =
          Negation.denied(text, given.start())
              || !DENYING.matcher(given.group()).find() && Negation.governs(text, given.start())
              || DENYING.matcher(given.group()).find()
                  && (GIVES.matcher(text.substring(given.end())).find()
                      || GIVING.matcher(given.group()).find());
      boolean twice =
          TWICE.matcher(text.substring(given.end())).find()
              || DENYING.matcher(given.group()).find() && AGAIN.matcher(given.group()).find();
      if (!denied && !twice && !Amended.superseded(text, given.start())) {
        return true;
      }
      at = Math.max(given.end(), given.start() + 1);
    }
    return false;
  }

  /** A term shorter than the law's eighteen months. */
  private static boolean tooShort(String text) {
    return !text.contains("不短于")
        && !text.contains("不少于")
        && TERM.matcher(text).find()
        && PeriodMentions.in(text).stream()
            .map(PeriodMention::days)
            .flatMap(Optional::stream)
            .anyMatch(days -> days.compareTo(LEGAL_DAYS) < 0);
  }
}
