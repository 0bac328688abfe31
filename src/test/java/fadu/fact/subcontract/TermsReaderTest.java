package fadu.fact.subcontract;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.Mode;
import fadu.fact.StatementFact;
import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsReaderTest {
  private static final String KEY = "subcontract.clauses";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "承包人可以根据需要选择分包单位，发包人对此不予干涉，亦无须履行审批手续。",
        "分包人如因工期紧张，可以另行委托其他单位完成其分包的工作。",
        "路基土石方交给当地村民施工队干，甲方同意。",
        "专业工程分包由乙方自主决定，只需在分包合同签订后告知甲方。",
        "乙方可以找包工头承包砌体和抹灰。",
        "承包人选择的分包队伍是否具备资质，发包人不作要求。",
        "分包商有权将部分工作再行分包，但应对承包人负责。",
        "允许承包人将水电安装发包给没有资质但有经验的班组。",
        "对乙方选用的分包单位，甲方一律认可，不再审批。",
        "劳务分包单位除提供劳务外，还负责供应主体所用的钢筋、商品混凝土。",
        "未经发包人书面同意的分包同样有效，发包人不提出异议。",
        "承包人自行分包的，发包人不予追究。",
        "各专业队伍由承包人自主引进，发包人及监理人不审查其资质。",
        "分包单位确有困难的，允许其将剩余工作量转交其他施工队完成。",
        "乙方可将劳务和材料一并包给李某个人。",
        "劳务分包合同包含主材及周转材料的采购费用。",
        "承包人可以将任何部分工程随时分包给任何第三方。"
      })
  void readsWhatTheLawForbidsAsPermitted(String clause) {
    assertThat(Read.clause(clause).all(KEY, StatementFact.class))
        .extracting(StatementFact::mode)
        .contains(Mode.MAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "承包人不得将工程转包，不得将工程分包给个人或不具备资质的单位，分包单位不得再分包。",
        "承包人有下列情形之一的，属于违法分包：（1）分包给个人的；（2）未经发包人同意分包的；（3）分包单位再分包的。",
        "承包人擅自将工程分包给不具备资质的单位或个人施工的，发包人有权解除合同，并要求其支付违约金。",
        "承包人应在分包合同签订后7日内将分包合同副本报发包人和监理人备案，分包不免除承包人的责任。",
        "专业分包须经发包人书面同意；劳务分包由承包人自行选择有资质的劳务企业，报监理人备案。",
        "承包人应对班组进行安全技术交底，将交底记录分发给各班组。",
        "发包人不得干涉承包人依法选择分包单位，但分包须经发包人同意。",
        "承包人可自行租赁塔吊、施工电梯等设备，无须报发包人批准。",
        "未经发包人同意，承包人不得自行确定分包单位。",
        "发现分包单位将工程再次分包或者交给个人施工的，立即清退出场。",
        "合同权利义务未经对方同意不得转让给任何单位和个人。",
        "承包人应与分包单位签订分包合同，分包单位应具备相应资质，并经发包人书面批准。",
        "承包人不得允许其他单位或者个人以本企业名义承揽工程。",
        "承包人应按月将农民工工资发放给个人，不得通过班组长代领。",
        "任何单位和个人对质量事故都有权检举，承包人不得阻挠。",
        "承包人可根据工程需要，自行决定施工班组的人员数量和机械配置。",
        "未按约定履行保修义务的，发包人可另行委托其他单位维修。",
        "监理人不得与承包人、分包人有隶属关系。",
        "承包人应将分包单位纳入统一管理，分包单位可以向承包人申请支付进度款。",
        "劳务分包单位不得负责采购主要材料，主材由承包人采购。"
      })
  void readsNoPermissionInProhibitionsDefinitionsAndPurchases(String clause) {
    assertThat(Read.clause(clause).all(KEY, StatementFact.class))
        .extracting(StatementFact::mode)
        .doesNotContain(Mode.MAY);
  }
}
