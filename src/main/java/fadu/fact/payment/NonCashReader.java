package fadu.fact.payment;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Mode;
import fadu.fact.Negation;
import fadu.fact.Passage;
import fadu.fact.Reading;
import fadu.fact.StatementFact;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The price paid otherwise than in money: {@code payment.nonCash}, {@code MUST} where the
 * contractor has to take it or where share and term are left open, {@code MAY} where it agrees or
 * asks for it, {@code MUST_NOT} where it is excluded.
 */
public final class NonCashReader implements FactReader {
  private static final String KEY = "payment.nonCash";
  private static final Words SIGNS =
      Words.of(
          "融单|出资|入股|股份|条子|白条|车位|商铺|住宅|指标|购|货币|现金|现钱|收费权|兑|安置房|汇票|承兑|凭证|票据|供应链|电子债权|债权|抵|顶|折价|作价|以房|以物|积分|消费券|购物卡|代金|实物|商票|云信|金单|e信|保理|股权|经营权|林地|券|拿|用");

  private static final Words MONEY =
      Words.of("工程款|进度款|应收|工料|料钱|结算|价款|余款|尾款|付款|支付|竣工款|欠款|款项|应付|付清|工程价款|预付款|结清|工钱|工程费|抵债|抵账|欠债");
  private static final Words TAKE = Words.of("接受|接收|拒收|收受|收取");
  private static final Words SECURITY =
      Words.of("保证金|保函|担保|押金|投标|甲供|水电|罚款|违约金抵|抵扣预付|预付款抵扣|扣回|优先受偿|折价拍卖|出售|变卖|拍卖|运抵|到货|进口");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?:不得|不能|不应|不可|不许|不准|严禁|禁止|无权|杜绝|不|均不|概不|不再|不会)(?:要求|强制|强迫|强行|采用|使用|搭配|搭付|夹带|掺入|混用|配以|涉及|包含|安排|另以|以|用|接受|将|把|拿|通过|约定|让利|单方|单方面|擅自|签发|开具|开立)[^;。]{0,50}");

  /** 票据、房产，均不作为支付方式. */
  private static final Pattern NOT_A_WAY =
      Pattern.compile(
          "^[^。;]{0,30}?(?:均|都|皆|一律|一概|概|全部|全)?不(?:得|能|可)?(?:作为|采用|用作|用于|接受|使用|列为|充当|视为|算作?|认作?|收)[^。;]{0,8}(?:支付|付款|结算|清偿|给付|方式|手段|[,;。]|$)");

  private static final Pattern VOLUNTARY =
      Pattern.compile(
          "(?:书面(?:申请|同意|要求|请求)|盖章同意|自愿|(?:经|征得|取得|由|应)(?:承包人|承包方|承包单位|乙方|施工单位|中标人)[^,;。]{0,10}(?:同意|申请|要求|认可|提出|选择)|(?:承包人|承包方|承包单位|乙方|施工单位)[^,;。不]{0,12}(?:申请|同意|提出|可以选择|可选择|有权选择|有权拒绝|可以拒绝|可拒绝|愿意|自主|选择)|双方[^,;。]{0,8}(?:协商|书面)一致|另签|另行签订|书面协议|另行协商)");

  /** The price is not touched: workers who buy flats of the employer pay for them. */
  private static final Pattern APART =
      Pattern.compile("互不抵扣|独立结算|单独结算|另行结算|另行结清|不抵(?:扣|作|顶|充)|与(?:本)?工程(?:价)?款无关|不冲抵");

  private static final Pattern FORCED =
      Pattern.compile(
          "拒收[^,;。]{0,12}(?:视为|视同|即)[^,;。]{0,4}放弃|不得(?:推辞|推托|推脱|拒绝|拒收|异议|提出异议|退|以此)|不许(?:退|拒)|不能拒绝|无权拒绝|(?:应|须|必须|应当|均应|一律|照|无条件|同意|愿意|承诺|必|只能|得)[^,;。不可]{0,10}?(?:接受|接收|收受|收取|收下|照收|签收|认可|受领|领受|配合)|照收|照单全收|视为(?:已)?(?:付款|支付|同意)|即视为|不得主张|由(?:承包人|乙方|承包方|施工单位)[^,;。]{0,8}(?:承担|负担|自理)|(?:承包人|乙方|承包方)(?:自行)?(?:承担|负担)");

  /** What the contractor pays its suppliers with. */
  private static final Pattern TO_OTHERS =
      Pattern.compile(
          "(?:向|给|付)(?:其|各)?(?:供应商|材料商|分包|班组|材料供应|供货)|由(?:承包人|乙方|承包方|施工单位)以[^,;。]{0,16}(?:汇票|票据|凭证)");

  /** 以地块出让收入抵付: money, wherever it comes from. */
  private static final Pattern PROCEEDS =
      Pattern.compile("(?:收入|收益|所得|净收益|价款|租金)(?:直接)?(?:抵付|抵充|抵偿|冲抵)");

  private static final Pattern BILL = Pattern.compile("融单|汇票|承兑|商票|凭证|电子债权|供应链|票据|云信|金单|保理");
  private static final Pattern SHARE =
      Pattern.compile("[0-9.]+%|百分之|[一二三四五六七八九]成|元|三分之|一半|半数|全部|全额");
  private static final Pattern TERM =
      Pattern.compile(
          "(?:期限|到期|账期|承兑期|兑付|期为)[^,;。]{0,14}(?:[0-9一二三四五六七八九十]{1,3})(?:个)?(?:月|日|天|年)|(?:[0-9一二三四五六七八九十]{1,3})(?:个)?(?:月|日|天)(?:期|到期|的|内)?[^,;。]{0,8}(?:承兑|兑付|到期|汇票|商票|凭证)");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.text().own(SIGNS)) {
      if (SIGNS.in(sentence.text())) {
        read(reading, sentence).ifPresent(facts::add);
      }
    }
    return facts;
  }

  private static Optional<Fact> read(Reading reading, Sentence sentence) {
    String text = Passage.usual(reading, sentence);
    Optional<Passage> said = Passage.first(reading, sentence, "payment.non-cash");
    boolean money =
        MONEY.in(text)
            || MONEY.in(reading.clause(sentence).caption())
            || MONEY.in(Passage.around(reading, sentence, 1, 0))
            || BILL.matcher(text).find() && TAKE.in(text);
    if (said.isEmpty()
        || !money
        || SECURITY.in(said.get().stretch()) && !BILL.matcher(text).find()) {
      return Optional.empty();
    }
    Passage words = said.get();
    if (PROCEEDS.matcher(words.stretch()).find() && !text.contains("货币")) {
      return Optional.empty();
    }
    if (TO_OTHERS.matcher(text).find()) {
      return Optional.empty();
    }
    if (SECURITY.in(words.stretch()) && !words.stretch().contains("款")) {
      return Optional.empty();
    }
    boolean forbidden =
        Negation.denied(text, words.from())
            || covers(text, words)
            || NOT_A_WAY.matcher(text.substring(words.to())).find()
            || APART.matcher(text).find();
    if (forbidden) {
      return Optional.of(fact(words, Mode.MUST_NOT));
    }
    String nearby = Passage.around(reading, sentence, 1, 1);
    boolean forced = FORCED.matcher(nearby).find();
    if (VOLUNTARY.matcher(nearby).find() && !agreesAtOnce(nearby)) {
      return Optional.of(fact(words, Mode.MAY));
    }
    boolean settled =
        BILL.matcher(words.words()).find()
            && SHARE.matcher(text).find()
            && TERM.matcher(nearby).find();
    return Optional.of(fact(words, forced || !settled ? Mode.MUST : Mode.MAY));
  }

  /** 乙方同意接受: a consent given in the contract itself is the forcing. */
  private static boolean agreesAtOnce(String text) {
    return Pattern.compile(
                "(?:承包人|承包方|乙方|施工单位)(?:已)?(?:自愿)?(?:同意|愿意|自愿|承诺)[^,;。]{0,4}(?:接受|接收|按|以|无条件|收|照|将|把|用|认购|购买|认下)")
            .matcher(text)
            .find()
        || text.contains("不得拒绝")
        || text.contains("无权拒绝");
  }

  /** 不得要求乙方接受商业汇票: what the denial governs holds the words. */
  private static boolean covers(String text, Passage words) {
    var matcher = FORBIDDEN.matcher(text);
    while (matcher.find()) {
      boolean refusal =
          text.startsWith("不得拒", matcher.start()) || text.startsWith("不能拒", matcher.start());
      if (!refusal && matcher.start() < words.from() && words.from() <= matcher.end()) {
        return true;
      }
    }
    return false;
  }

  private static Fact fact(Passage words, Mode mode) {
    String way = words.words().length() > 20 ? words.words().substring(0, 20) : words.words();
    return new StatementFact(KEY, "发包人", mode, "以非现金方式付款：" + way, way, "", words.source());
  }
}
