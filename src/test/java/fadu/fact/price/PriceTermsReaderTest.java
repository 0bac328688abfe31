package fadu.fact.price;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceTermsReaderTest {
  private static List<String> kinds(String clause, String key) {
    return Read.clause(clause).all(key, TextFact.class).stream().map(TextFact::kind).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "双方确认，签约后发生任何变化均按本合同执行，任何一方不得以情势变更为由要求变更或解除合同。",
        "本合同排除适用《民法典》第五百三十三条。",
        "乙方自愿放弃因情势变更请求人民法院变更、解除合同的权利。",
        "合同履行期间，无论客观情况发生何种重大变化，均不得主张情势变更。",
        "合同签订后，承包人不得以合同的基础条件发生重大变化为由提出重新协商或解除合同。",
        "发生无法预见的重大变化，致继续履行对乙方明显不公平的，乙方仍须按原合同履行，不享有变更、解除合同的请求权。",
        "施工期内材料暴涨、政策大变，乙方都认，情势变更那一条在本合同里不算数。",
        "本合同项下风险双方均已充分预见，不存在情势变更的适用空间。",
        "甲乙双方同意免除情势变更规则的适用。",
        "承包商承诺：不论市场和政策出现何等剧变，均不援用情势变更原则。",
        "情势变更条款不适用于本合同。"
      })
  void readsThatChangedCircumstancesAreRuledOut(String clause) {
    assertThat(kinds(clause, "price.circumstances")).contains("排除");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "因情势变更导致继续履行显失公平的，双方应重新协商，协商不成的依法处理。",
        "人工、材料市场价格的正常波动不属于情势变更，单价不予调整。",
        "双方均不得滥用情势变更拒绝履行合同，符合法定条件的除外。",
        "合同约定的±5%以内涨跌不构成情势变更，超出部分据实调差。",
        "除不可抗力外，任何一方不得擅自变更或者解除合同。",
        "发包人因规划调整等客观情况发生重大变化需要解除合同的，应赔偿承包人损失。",
        "本条的包干约定不影响当事人依照情势变更规则请求救济。"
      })
  void keepsWhatTheLawGivesWhenCircumstancesChange(String clause) {
    assertThat(kinds(clause, "price.circumstances")).doesNotContain("排除");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "工程造价以实际完成为准，突破概算的部分由甲方负责追加。",
        "结算时不以批准的概算为限，干多少结多少。",
        "本工程据实结算，无上限。",
        "批准的预算仅作为参考，不作为结算的最高限额。",
        "结算价高于财政批复预算的，超出部分发包人照样支付。"
      })
  void readsThatSettlementIgnoresTheBudget(String clause) {
    assertThat(kinds(clause, "price.settlementCap")).contains("不受限");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "结算总价不得超过批复概算建安费。",
        "经批准的概算为本工程投资的最高限额，变更须控制在概算内。",
        "预计超过概算的，由发包人先行报批，未批准前不得施工。",
        "本工程概算已经批复，资金来源为财政资金。",
        "承包人因自身原因造成的超概算费用由其自行承担。"
      })
  void takesNoLimitForALicenceToExceedIt(String clause) {
    assertThat(kinds(clause, "price.settlementCap")).doesNotContain("不受限");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本合同价款为含税价，增值税税率13%。",
        "合同价含17%增值税。",
        "税率：6%，开具增值税专用发票。",
        "乙方向甲方开具10%增值税专用发票后付款。",
        "税金按3.48%计取，由甲方代扣代缴营业税。",
        "本工程税金（含营业税、城建税、教育费附加）由承包人缴纳。",
        "承包人提供税率3%的增值税普通发票。",
        "合同履行期间如遇国家税率调整，税率变化的风险由乙方承担，合同总价不变。",
        "因国家税收政策调整增加的税费由承包人自行消化，发包人不予补偿。",
        "| 计税项目 | 税率 |\n| 建筑服务 | 11% |",
        "增值税按百分之十一计取。"
      })
  void readsRatesThatAreNoLonger(String clause) {
    assertThat(kinds(clause, "price.taxMethod"))
        .containsAnyOf("税率不对", "税种已取消", "简易计税无依据", "税率变动归承包人");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "合同价款为含税价，税率为9%，承包人开具增值税专用发票。",
        "增值税税率9%，遇国家税率调整的，不含税价不变，税额相应调整。",
        "本工程采用简易计税方法，征收率3%，依据为财税〔2016〕36号文件关于清包工的规定。",
        "承包人为小规模纳税人，按现行优惠政策减按1%征收率开具发票。",
        "设计费税率6%，设备购置费税率13%，建筑安装工程费税率9%。",
        "质量保证金为结算价的3%，发包人凭增值税专用发票付款。",
        "税金按国家规定的税率计取。",
        "承包人逾期开具发票的，每日按应开票金额的0.05%支付违约金。",
        "进度款按80%支付，承包人先开具等额增值税发票。",
        "税率调整的，价税按新税率执行，差额多退少补。"
      })
  void acceptsRatesOfToday(String clause) {
    assertThat(kinds(clause, "price.taxMethod"))
        .doesNotContain("税率不对", "税种已取消", "简易计税无依据", "税率变动归承包人");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "主材价格涨跌幅度在5%以内由承包人承担，5%以上部分由发包人承担。",
        "钢筋、混凝土按施工期造价信息与投标期造价信息的差额调整价差。",
        "人工费按省造价站发布的调整系数调差，材料以基准价±5%为风险幅度。",
        "采用第2种方式：采用造价信息进行价格调整。",
        "因市场价格波动引起的价差，超出±3%风险幅度的据实调整。",
        "合同价格按价格指数调整，A=0.2，B1=0.4，B2=0.4。"
      })
  void readsHowPricesAreAdjusted(String clause) {
    assertThat(kinds(clause, "price.adjustRule")).contains("约定");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本合同为固定总价，市场价格涨跌均不调整。",
        "11.1 市场价格波动是否调整合同价格的约定：不调整。",
        "材料价格变化按国家有关规定执行。",
        "专用条款11.1：/",
        "承包人应按时完成全部工程。"
      })
  void takesNoRefusalForAMechanism(String clause) {
    assertThat(kinds(clause, "price.adjustRule")).doesNotContain("约定");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "外幕墙工程暂估价600万元，由承包人自行组织分包。",
        "空调设备暂估价300万元，由甲方直接指定供货厂家，乙方负责安装。",
        "精装修专业工程暂估价1200万元，采用竞争性比选方式确定分包人。",
        "暂估价专业工程（消防）450万元，发包人认质认价后由承包人施工，不另行招标。",
        "变配电设备暂估价260万元，承包人询价三家后报发包人确认。",
        "| 名称 | 暂估价（元） | 实施方式 |\n| 景观绿化专业工程 | 5,000,000.00 | 承包人自主确定分包人 |"
      })
  void readsThatProvisionalWorkIsNotTendered(String clause) {
    assertThat(kinds(clause, "clauses.provisionalProcurement")).contains("不招标");
  }
}
