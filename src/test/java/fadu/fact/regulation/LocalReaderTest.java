package fadu.fact.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalReaderTest {
  private static final String KEY = "clauses.localRequirement";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "乙方中标后须在我县成立具有独立法人资格的项目公司并在我县纳税。",
        "承包人所用砂石料必须从本镇采石场购买，私自外购的每方罚款五十元。",
        "乙方雇用的普工中本村村民不少于七成，达不到的每人每日扣款100元。",
        "承包人应为本市注册企业，或在签约后十五日内将注册地迁至本市。",
        "工程所需商品混凝土限用区内企业产品。",
        "乙方须在项目所在地税务机关登记分公司并缴纳全部税款，凭完税证明付款。",
        "项目管理人员须在本市缴纳社保，否则视为违约。",
        "土方运输车辆只准使用本村车队，外村车辆不得进场。",
        "不得聘用外省劳务班组，一经发现解除合同。"
      })
  void findsFavourForLocalBusiness(String words) {
    assertThat(Read.clause(words).values(KEY)).isNotEmpty().allMatch(said -> said.startsWith("应当"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "承包人应在工程所在地设立项目经理部，项目经理常驻现场。",
        "承包人应在项目所在地银行开立农民工工资专用账户。",
        "承包人是在云岭市市场监督管理局登记注册的企业法人。",
        "材料由承包人自行采购，发包人不得限定产地和供应商。",
        "见证取样的试件送工程所在地有资质的检测机构检测。",
        "鼓励承包人吸纳当地低收入群众就业，具体人数由承包人自主决定。",
        "承包人应按规定向工程所在地税务机关预缴增值税。",
        "承包人应遵守工程所在地的交通管理规定，车辆不得超载。",
        "承包人应尊重当地村民的风俗，不得与当地群众发生冲突。",
        "承包人在本市承接工程应按规定办理跨区域涉税事项报验。"
      })
  void passesOverWhatTheSiteItselfRequires(String words) {
    assertThat(Read.clause(words).values(KEY)).noneMatch(said -> said.startsWith("应当"));
  }
}
