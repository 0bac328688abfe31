package fadu.fact.quality;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.Mode;
import fadu.fact.StatementFact;
import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MakerReaderTest {
  private static final String KEY = "materials.brands";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本工程水泥须使用恒山水泥有限公司生产的P.O42.5水泥，承包人不得从其他厂家采购。",
        "空调由乙方负责采购安装，品牌限定为格远。",
        "承包人采购的电缆、开关应选用发包人指定的品牌。",
        "外墙石材由承包人向云石石材厂订货，别家的产品不得进场。",
        "LED路灯采用光宇牌，由承包人采购。",
        "防水卷材供应商为云岭防水材料有限公司，乙方不得更换供应商。",
        "甲方有权指定主要材料的供货商，乙方须从该供货商处购买。",
        "外墙涂料使用彩兰牌，乙方不得另行选择。",
        "承包人采购的管材限定在江塑管业有限公司采购。",
        "混凝土统一由云岭商砼有限公司供应，乙方须与其签订供货合同。",
        "门窗型材的生产厂家由甲方指定，乙方负责购买。",
        "所有灯具均应选用欧光品牌产品。"
      })
  void readsThatTheContractorIsBoundToAMaker(String clause) {
    assertThat(Read.clause(clause).all(KEY, StatementFact.class))
        .extracting(StatementFact::mode)
        .contains(Mode.MUST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "主要材料由承包人采购，进场前须将品牌、样品报监理人和发包人确认。",
        "电梯采用恒升、云菱、江立或同等档次及以上品牌，承包人可以推荐其他品牌报发包人确认。",
        "水泵由甲方供应，品牌为恒泵牌，乙方负责卸货保管。",
        "承包人应选用正规厂家生产的合格产品，不得使用国家明令淘汰的产品。",
        "承包人应委托云岭检测有限公司以外的具有资质的检测机构检测。",
        "承包人投标文件中承诺的品牌，未经发包人同意不得更换。",
        "承包人采购材料设备，发包人不得限定品牌和供应商。",
        "工程款支付至承包人在云岭银行开立的账户。",
        "工人住宿由承包人向云岭物业公司租赁。",
        "商品混凝土应采用本市备案的预拌混凝土企业的产品。",
        "工程用水由乙方向自来水公司申请，用电向供电公司申请。",
        "材料进场须提供生产厂家出厂合格证。",
        "设备由厂家安装调试，承包人配合。",
        "承包人负责采购的材料，不得使用无生产厂家、无合格证的产品。",
        "混凝土须采用商品混凝土，不得现场搅拌。",
        "暂估价材料由双方共同招标确定供应商。",
        "车辆冲洗设备、监控设备应当使用符合主管部门要求的产品，接入市级平台。",
        "工资代发银行为云岭农商银行股份有限公司，专户由承包人开立。",
        "承包人应向保险公司投保，保险公司由承包人选择。"
      })
  void readsNoBondWhereTheChoiceIsFree(String clause) {
    assertThat(Read.clause(clause).all(KEY, StatementFact.class))
        .extracting(StatementFact::mode)
        .doesNotContain(Mode.MUST);
  }
}
