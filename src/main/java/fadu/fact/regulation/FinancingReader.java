package fadu.fact.regulation;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.NearestParty;
import fadu.fact.Reading;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Building on credit by another name, {@code clauses.financing}: build and transfer, buying back,
 * guaranteed returns, interest on what was advanced, payment in land or shares, payment over years
 * with interest.
 */
public final class FinancingReader implements FactReader {
  /** Interest for delay, on deposits and on what was overpaid is no return on an investment. */
  private static final Pattern LATE =
      Pattern.compile(
          "逾期|迟延|延迟|拖延|拖欠|延期付|延期支付|欠付|未按[期时约照]|未能按|违约|超过[^,;。]{0,8}(?:期限|日)未|到期未|滞纳金|期满未");

  private static final Pattern DEPOSIT =
      Pattern.compile("保证金|质保金|押金|存款|保函|超付|多付|多领|多支付|挪用|退还|返还[^,;。]{0,6}(?:预付|多)|审计核减");
  private static final Pattern LAWFUL =
      Pattern.compile(
          "特许经营|政府和社会资本合作|PPP项目|报价[^,;。]{0,10}(?:包含|包括|含)|综合单价|(?:已)?(?:包含|包括|含)(?:在|于)[^,;。]{0,8}(?:价|费)|农民工");
  private static final Pattern SCRAP = Pattern.compile("废料|余料|旧料|废旧|钢筋头|包装|周转材料|残值|设备厂家|苗木");
  private static final Pattern GOODS = Pattern.compile("材料|设备|半成品|构件|物资|机具");
  private static final Pattern WORKS = Pattern.compile("工程|项目|资产|建筑|设施|竣工|移交|建成");
  private static final Pattern BONDS = Pattern.compile("债券|国债|专项债");
  private static final Pattern PROJECT =
      Pattern.compile("工程款|工程价款|价款|回购|本金|投资|结算款|垫资|建设资金|应付款|合同款|欠款|款项");

  /** 先把楼盖好,等那块地卖了再给钱. */
  private static final Pattern PLAIN =
      Pattern.compile("(?:盖|修|建|做|干)(?:好|完|起来|成)|垫|的钱|工钱|给钱|还钱|卖不掉|没卖");

  private static final Pattern INTEREST =
      Pattern.compile("资金占用费|占用费|计息|利息|年息|年利率|利率|年化|融资|回报|收益|LPR|贷款市场报价|资金成本|补偿");

  private static final List<Provision> KINDS =
      List.of(
          new Provision(
              "finance.build-transfer",
              "建设—移交",
              Words.of("BT|移交"),
              (reading, sentence, match) -> !LAWFUL.matcher(sentence.text()).find()),
          new Provision(
              "finance.buy-back",
              "回购工程",
              Words.of("回购|赎买|购回|赎回|买回|收购"),
              (reading, sentence, match) ->
                  !SCRAP.matcher(sentence.text()).find()
                      && !goods(sentence, match)
                      && !LAWFUL.matcher(sentence.text()).find()),
          new Provision(
              "finance.return",
              "承诺投资回报",
              Words.of("分红|股息|投入|投资|可用性|缺口|利润率|保底|需求量|收益|回报|红利|兜|底|还本付息|补足|本息|本金|保本"),
              FinancingReader::promises),
          new Provision(
              "finance.cost",
              "计付融资费用",
              Words.of("的利|利|息|占用|厘|分息|分利|月息|占用费|成本|费用|利息|年息|贴息|补偿|补贴|费"),
              FinancingReader::pays),
          new Provision(
              "finance.in-kind",
              "以土地、股权抵付",
              Words.of("地|股|权|资源|房|厂|站|仓库|资产|门面|收益|收入|租金|停车|广告|矿|砂|木|树|林|塘|山|果园"),
              (reading, sentence, match) ->
                  (PROJECT.matcher(sentence.text()).find() || PLAIN.matcher(sentence.text()).find())
                      && !SCRAP.matcher(sentence.text()).find()
                      && !match.group().contains("抵押")
                      && !match.group().contains("征地")),
          new Provision(
              "finance.over-years",
              "分年付款并计息",
              Words.of("年"),
              (reading, sentence, match) ->
                  !LATE.matcher(sentence.text()).find() && interest(reading, sentence)));

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>(Provision.read(reading, "clauses.financing", KINDS));
    facts.addAll(Instalments.read(reading, "clauses.financing"));
    return facts;
  }

  /** 已进场合格材料由发包方按发票价收购: materials are bought, not the works. */
  private static boolean goods(Sentence sentence, Matcher match) {
    return GOODS.matcher(sentence.text()).find()
        && !WORKS.matcher(match.group()).find()
        && !match.group().contains("回购");
  }

  private static boolean promises(Reading reading, Sentence sentence, Matcher match) {
    String text = sentence.text();
    boolean principal = match.group().contains("本金") || match.group().contains("本息");
    return (principal || !LATE.matcher(text).find())
        && !LAWFUL.matcher(text).find()
        && !BONDS.matcher(text).find()
        && !DEPOSIT.matcher(text).find();
  }

  private static boolean pays(Reading reading, Sentence sentence, Matcher match) {
    String text = sentence.text();
    boolean contractor =
        NearestParty.before(reading, text, 0, match.start())
            .filter(p -> p == Party.CONTRACTOR)
            .isPresent();
    return !LATE.matcher(text).find()
        && !DEPOSIT.matcher(text).find()
        && !LAWFUL.matcher(text).find()
        && !BONDS.matcher(text).find()
        && !(contractor && text.substring(0, match.start()).contains("承担"));
  }

  /** Interest on the instalments is spoken of in the sentence or beside it in the clause. */
  private static boolean interest(Reading reading, Sentence sentence) {
    List<Sentence> all = reading.contract().sentences();
    for (int i = Math.max(0, sentence.index() - 1);
        i <= sentence.index() + 2 && i < all.size();
        i++) {
      Sentence each = all.get(i);
      if (each.clause() == sentence.clause()
          && INTEREST.matcher(each.text()).find()
          && !LATE.matcher(each.text()).find()
          && !DEPOSIT.matcher(each.text()).find()
          && !each.text().contains("不计")
          && !each.text().contains("无息")) {
        return true;
      }
    }
    return false;
  }
}
