package fadu.fact.security;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Hit;
import fadu.fact.Negation;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import fadu.fact.said.Saying;
import fadu.fact.said.Sayings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Deposits taken from the contractor: {@code deposits}, of kind 四类以外, 工资保证金交发包人 or 四类. */
final class DepositReader implements FactReader {
  private static final String KEY = "deposits";
  private static final int NAME = 14;

  /** 押金…，作为履约的保证 is a performance security. */
  private static final Pattern FOR_PERFORMANCE =
      Pattern.compile("^[^;。]{0,20}(?:作为?|当作|用作|充作|担保|保证)[^,;。]{0,4}(?:履约|履行(?:本)?合同)");

  /** What a deposit may be for. */
  private static final Pattern LEGAL =
      Pattern.compile(
          "投标|履约|质保|保修|维修|返修|保留|缺陷|质量(?:保证|保修)?$|工程质量|合同质量|农民工|民工|务工|工资|预付款|支付|差额|低价|差价|结算价");

  /** 该保证金, 上述押金, 足额: words that do not say what for. */
  private static final Pattern GENERIC =
      Pattern.compile(
          "该项?|此项?|上述|前述|以上|其|本|各类|各项|其他|其它|所有|全部|补足|足额|相应|剩余|已|现金|一次性|应|的|笔|可以|从|则|任何|罚款|发包人|甲方|乙方|承包人|施工单位|施工方|中标人|向|交|收|扣|留|存|付|取|提供|须|需|在|将|以|按|一定|签约时|收到|作");

  private static final Pattern WAGES = Pattern.compile("农民工|民工|务工|工资|工人");

  /** The word follows at once: 质量保证金; anything more is another deposit: 质量安全保证金. */
  private static final Pattern NOT_LEGAL =
      Pattern.compile(
          "安全|文明|扬尘|廉政|廉洁|诚信|信用|信誉|进度|工期|竣工|资料|档案|创优|环保|环境|卫生|渣土|道路|治安|维稳|消防|绿化|复绿|复垦|清场|进场|垃圾|人员|到岗|项目经理|食堂|图纸|保密|交付|抵押|风险");

  /** The legal purpose stands right before the word. */
  private static final Pattern DIRECT = Pattern.compile("(?:投标|履约|工程质量|质量|质量保修|缺陷责任|合同履约|预付款)$");

  private static final Pattern TAKES =
      Pattern.compile(
          "交|缴|纳|收|扣|留|存|押|付|提交|预留|垫|抵|汇|打入|转入|出|提供|设|[0-9]+(?:\\.[0-9]+)?(?:万)?元|万元|%|百分之|百分点|个点");

  /** 各扣存15万元，作为工期保证金: the taking stands before the comma. */
  private static final Pattern AS =
      Pattern.compile("^(?:即|并|均|全部|其中)?(?:作为|充作|用作|留作|当作|转作|算作|列为|作)");

  /** Not taken by the employer from the contractor. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "电费|水费|供电|供水|电力部门|燃气|城管|渣土办|路政|交警|租赁|租用|租金|租期|(?:材料|设备|订货|构件|定制)[^,;。]{0,2}定金|供货|供应商|厂家|订货|材料商|分包|班组|劳务公司|水表|电表|饭卡|门禁|工牌|诉讼|仲裁|保全|购房|房屋|拍卖|土地出让|(?:租|借|购买?|公务)[^,;。]{0,6}车辆|车辆(?:租|购|保险)|不可预见|风险金额|风险费|税务|海关|信用卡|抵押权|住宿|钢管|脚手架|模板|周转");

  private static final Pattern REFUSES =
      Pattern.compile(
          "(?:不得|不再|不应|不准|严禁|禁止|不收取|不收|未收取|不另|不向|不要求|无须|无需|不需|不缴|不交|不设|没有|别无|并无|再无|取消|不以|任何一方不|不扣|拒绝|免收|免交|免缴|免予|不额外|均不|概不)[^;。]{0,140}$");
  private static final Pattern NONE_AFTER =
      Pattern.compile(
          "^[^,;。|]{0,10}(?:一律不|均不|不收|不得|概不|不予收|取消|废除|不再|[:|](?:无|/|不)|免)|^[”\"」][“”\"「」、或和及\\p{Han}]{0,80}?(?:不得|不准|禁止|不予)(?:收取|要求|交纳|缴纳|设立|设置)|^[^,;。|]{0,4}(?:之|的)?禁止");
  private static final Pattern EXCEPT =
      Pattern.compile("除[^;。]{0,40}(?:外|以外)[^;。]{0,30}(?:不|无|禁止)|(?:仅|只)(?:限|有|收|四种|四类)[^。]{0,60}");
  private static final Pattern OFFICE =
      Pattern.compile("人社|人力资源|劳动|住建|住房|监察|保函|主管部门|监管账户|银行专户|指定银行|指定的银行|专户");
  private static final Pattern EMPLOYER =
      Pattern.compile("甲方|发包人|发包方|建设单位|业主|采购人|指挥部|财政所|财务(?:室|科|处|账户)|局里|镇里|村委会|招标人|项目法人|我局|校方|院方");

  /** 以保证金名义收取…的,应在三日内退还: what happens to who takes it all the same. */
  private static final Pattern MUST_RETURN =
      Pattern.compile("^[^,;。]{0,24}的,[^;。]{0,12}(?:应|须|要|必须)[^;。]{0,16}(?:退还|返还|退回|清退|退清)");

  private static final Pattern IN_BREACH = Pattern.compile("名义|违反|擅自|违规|违法|变相|要求|强行|强制");

  private static final Pattern PLEDGED_FOR =
      Pattern.compile(
          "^[^,;。|]{0,8}(?:万|千|百|元|块)(?:元|块)?(?:的)?(?:路|水电|垃圾|卫生|安全|进场|场地|树木?|环境|文明|工期|出入证|道路|青苗)[^,;。|]{0,4}(?:钱|金|款|费|押)");

  /** 由甲方代管: whatever account it is paid into. */
  private static final Pattern HELD_BY_EMPLOYER =
      Pattern.compile(
          "(?:由|归)(?:甲方|发包人|发包方|建设单位|业主|采购人|指挥部|校方|院方)[^,;。]{0,6}(?:代管|保管|掌管|掌握|管理|支配|统管|统一管)");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Hit hit : reading.hits().of("deposit-word")) {
      if (Sayings.own(reading, hit.sentence())
          && Sayings.counts(reading, hit.sentence(), hit.from())) {
        kind(reading, hit)
            .ifPresent(
                kind -> {
                  Saying words = new Saying(hit.sentence(), hit.from(), hit.to());
                  facts.add(new TextFact(KEY, words.words(), kind, words.source(reading)));
                });
      }
    }
    return facts;
  }

  private static Optional<String> kind(Reading reading, Hit hit) {
    Sentence sentence = hit.sentence();
    String text = sentence.text();
    Segment here = Segment.at(text, hit.from());
    String name = GENERIC.matcher(name(text, hit.from()).replace("竣工资料", "资料")).replaceAll("");
    String stretch = here.of(text) + here.previous(text).of(text);
    if (heading(reading, sentence)
        || sentence.table() < 0 && text.strip().length() <= NAME && !TAKES.matcher(text).find()
        || text.startsWith("额", hit.to())
        || hit.term().equals("定金")
            && hit.from() > 0
            && "暂预固约指规确议核额特限".indexOf(text.charAt(hit.from() - 1)) >= 0
        || ELSEWHERE.matcher(stretch).find()
        || hit.term().equals("押") && !collects(text, hit)) {
      return Optional.empty();
    }
    boolean row = sentence.table() >= 0;
    boolean refused =
        text.contains("已收") && text.contains("退还")
            || REFUSES.matcher(text.substring(0, hit.from())).find()
            || MUST_RETURN.matcher(text.substring(hit.to())).find()
                && IN_BREACH
                    .matcher(text.substring(0, Math.min(text.length(), hit.to() + 3)))
                    .find()
            || NONE_AFTER.matcher(text.substring(hit.to())).find()
            || EXCEPT.matcher(text).find() && !LEGAL.matcher(name).find()
            || Negation.denied(text, hit.from());
    boolean taken =
        row
            || TAKES.matcher(here.of(text)).find()
            || AS.matcher(here.of(text)).find()
                && TAKES.matcher(here.previous(text).of(text)).find()
            || TAKES.matcher(here.next(text).of(text)).find();
    if (WAGES.matcher(name).find()) {
      String next = here.next(text).of(text);
      String where = row ? text : here.of(text) + (next.contains("不") ? "" : next);
      boolean employer =
          EMPLOYER.matcher(where).find() && !OFFICE.matcher(where).find()
              || HELD_BY_EMPLOYER.matcher(where).find();
      boolean into =
          employer
              && (row
                  || where.contains("账户")
                  || where.contains("交")
                  || where.contains("缴")
                  || where.contains("存")
                  || where.contains("扣"));
      into = into || HELD_BY_EMPLOYER.matcher(text).find();
      return Optional.of(into && !refused ? "工资保证金交发包人" : "四类");
    }
    boolean plain =
        name.isEmpty()
            && (hit.term().equals("保证金")
                || hit.term().equals("保证款")
                || hit.term().equals("担保金")
                || hit.term().equals("押"));
    boolean legal =
        FOR_PERFORMANCE.matcher(text.substring(hit.to())).find()
            || hit.term().startsWith("保证") && DIRECT.matcher(name).find()
            || LEGAL.matcher(name).find() && !NOT_LEGAL.matcher(name + hit.term()).find();
    if (plain && PLEDGED_FOR.matcher(text.substring(hit.to())).find() && !refused) {
      return Optional.of("四类以外"); // 进场先押两万块路钱
    }
    if (legal || plain) {
      return legal && taken && !refused ? Optional.of("四类") : Optional.empty();
    }
    return !refused && taken ? Optional.of("四类以外") : Optional.empty();
  }

  /** 第七条 押金 says what its clause is about. */
  private static boolean heading(Reading reading, Sentence sentence) {
    String caption = reading.clause(sentence).caption().strip();
    return !caption.isEmpty()
        && sentence.table() < 0
        && sentence.text().strip().endsWith(caption)
        && sentence.text().length() <= caption.length() + NAME / 2;
  }

  private static boolean collects(String text, Hit hit) {
    boolean kept = hit.from() > 0 && "元块万千".indexOf(text.charAt(hit.from() - 1)) >= 0;
    return text.startsWith("在甲方", hit.to())
        || text.startsWith("在发包人", hit.to())
        || kept && text.startsWith("着", hit.to())
        || PLEDGED_FOR.matcher(text.substring(hit.to())).find();
  }

  /** The words before the hit that say what the deposit is for. */
  private static String name(String text, int at) {
    int from = at;
    while (from > 0
        && at - from < NAME
        && ",;:。|()、和及与或的纳缴扣留为".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, at);
  }
}
