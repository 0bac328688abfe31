package fadu.fact.security;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuaranteeReaderTest {
  private static List<String> kinds(String clause, String key) {
    return Read.clause(clause).all(key, TextFact.class).stream().map(TextFact::kind).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "乙方进场前需向甲方缴纳安全生产保证金10万元。",
        "承包人应交纳工期保证金，金额为合同价的2%。",
        "签订合同时乙方交诚信保证金5万元至甲方账户。",
        "甲方按月从工程款中扣留1%作为文明施工押金。",
        "乙方须缴纳项目经理到岗履职保证金3万元，离岗一次扣1000元。",
        "竣工前乙方交档案资料保证金2万元。",
        "乙方缴纳民工工资保证金20万元到甲方指定账户。",
        "承包人须缴纳质量安全风险抵押金30万元。",
        "施工单位进场须交环境卫生押金1万元。",
        "签约时一次性交付定金20万元给发包人。",
        "| 保证金名称 | 金额 |\n| 廉洁保证金 | 5万元 |"
      })
  void readsDepositsBeyondTheFour(String clause) {
    assertThat(kinds(clause, "deposits")).containsAnyOf("四类以外", "工资保证金交发包人");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "承包人提交履约保证金，金额为合同价的5%。",
        "质量保证金为结算价的3%。",
        "农民工工资保证金由承包人按规定存入银行专户。",
        "发包人不得收取安全保证金、工期保证金等。",
        "承包人向材料商支付定金后组织采购。",
        "投标保证金在签订合同后五日内退还。",
        "本工程不设立安全文明施工保证金。",
        "承包人未戴安全帽的，每次罚款200元。",
        "承包人租赁塔吊的押金由其自行承担。",
        "预付款担保金额与预付款相同。",
        "已收取的信用保证金应当在三日内退还承包人，今后不得再收。"
      })
  void leavesTheFourDepositsAlone(String clause) {
    assertThat(kinds(clause, "deposits")).doesNotContain("四类以外", "工资保证金交发包人");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "履约保函由发包人指定的银行出具。",
        "履约保函必须由中国建设银行澜州分行出具。",
        "承包人须提交澜州市内银行开具的履约保函。",
        "保函开立银行须为工程所在地银行。",
        "只接受本市国有银行出具的保函。",
        "履约担保须由澜州市融资担保有限公司提供。",
        "出具保函的机构应在本县设有分支机构。",
        "保函须由发包人名录内的担保公司开具。",
        "保证保险限于人保财险澜州分公司承保。",
        "省外银行开的保函甲方不认。"
      })
  void readsThatIssuersAreNamedOrLocal(String clause) {
    assertThat(kinds(clause, "bond.performance.issuer")).contains("限定");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "履约保函由具有相应资格的银行出具。",
        "承包人可提交银行保函、担保公司担保或保证保险，由承包人自行选择。",
        "履约保函应为不可撤销、见索即付的银行保函。",
        "发包人不得指定保函出具机构。",
        "承包人基本户开户银行出具履约保函。",
        "出具保函的担保公司应具备监管部门颁发的经营许可证。",
        "农民工工资专用账户开立于澜州银行东屏支行。",
        "预付款保函由国有或股份制商业银行出具。",
        "承包人已提交由澜州银行出具的履约保函。"
      })
  void acceptsAnyLawfulIssuer(String clause) {
    assertThat(kinds(clause, "bond.performance.issuer")).doesNotContain("限定");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "发包人向承包人提供支付担保，担保形式为银行保函，金额为合同价的10%。",
        "2.5 发包人是否提供支付担保：是，形式：银行保函。",
        "建设单位应在开工前向施工单位提供工程款支付担保。",
        "支付担保由发包人委托担保公司出具，额度与履约担保等额。",
        "甲方应在签订合同后7日内办理工程款支付保证保险。",
        "发包人以银行保函方式提供工程款支付担保，有效期至竣工结算。"
      })
  void readsThatTheEmployerSecuresPayment(String clause) {
    assertThat(kinds(clause, "bond.ownerPayment.exists")).contains("提供");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "承包人应提交履约担保。",
        "发包人不向承包人提供支付担保。",
        "2.5 发包人是否提供支付担保：否。",
        "支付担保：无。",
        "甲方为财政预算单位，免予提供工程款支付担保。",
        "发包人资金已落实，不再另行提供付款担保。"
      })
  void readsThatTheEmployerGivesNoSecurity(String clause) {
    assertThat(kinds(clause, "bond.ownerPayment.exists")).doesNotContain("提供");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "县财政局为承包人向银行的贷款提供担保。",
        "若承包人不能按期偿还银行借款，由发包人代为偿还。",
        "镇政府对乙方的材料欠款承担连带清偿责任。",
        "区政府承诺对项目融资本息兜底。",
        "发包人出具承诺函，保证承包人的融资款按期归还。",
        "项目公司债务由县人民政府承担连带担保责任。",
        "甲方同意作为乙方贷款的共同还款人。",
        "甲方以财政收入为乙方融资提供质押担保。",
        "五年后由县政府回购本项目。"
      })
  void readsThatAPublicBodyStandsForOthers(String clause) {
    assertThat(kinds(clause, "clauses.guarantee")).containsAnyOf("为他人担保", "机关为他人担保");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "承包人不得以本工程款债权设定质押。",
        "发包人不为承包人的任何债务提供担保。",
        "承包人对分包人的债务承担连带责任。",
        "联合体各方对发包人承担连带责任。",
        "担保人向发包人保证承包人履行合同义务，承担连带保证责任。",
        "发包人提供银行出具的工程款支付担保。",
        "承包人拖欠材料款造成纠纷的，发包人有权代付并从工程款中扣除。",
        "政府投资资金纳入财政预算，按进度拨付。",
        "预付款由承包人提供等额保函担保，扣回后退还。"
      })
  void leavesOrdinarySecuritiesAlone(String clause) {
    assertThat(kinds(clause, "clauses.guarantee")).doesNotContain("为他人担保", "机关为他人担保");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "履约保证金50万元，以转账方式缴入甲方账户，工程全部结束后由双方协商退还。",
        "乙方缴纳履约保证金10万元，竣工后视履约情况退还。",
        "结算时扣留3%质保金，质量无问题后适时退还。",
        "质量保证金3%，返还时间另行约定。",
        "履约保证金由甲方收取，待所有手续办结后退还。",
        "承包人向发包人缴纳5%的履约保证金（现金）。",
        "质保金按结算价3%预留，由发包人根据情况决定返还时间。"
      })
  void readsThatNoTimeOfReturnIsAgreed(String clause) {
    assertThat(kinds(clause, "deposits.refund")).contains("不明");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "履约保证金在竣工验收合格后30日内一次性退还。",
        "质量保证金在缺陷责任期满后14日内无息返还。",
        "承包人提交银行履约保函，保函有效期至竣工验收合格后28天。",
        "质量保证金于缺陷责任期届满且无质量问题后28日内退还。",
        "履约保证金待工程竣工验收合格后退还。",
        "本工程不收取履约保证金。",
        "预付款保函在预付款全部扣回后失效。",
        "结算时扣留3%作为质量保证金，自竣工验收之日起满两年返还。"
      })
  void readsTheTimeOfReturn(String clause) {
    assertThat(kinds(clause, "deposits.refund")).doesNotContain("不明");
  }
}
