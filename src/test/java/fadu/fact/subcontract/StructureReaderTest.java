package fadu.fact.subcontract;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.Mode;
import fadu.fact.StatementFact;
import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureReaderTest {
  private static final String KEY = "subcontract.scope";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.5.2 承包人经发包人批准后可将地下室基础及主体框架工程交由具备总承包资质的第三方实施。",
        "主体工程的分包由承包人自行决定，发包人不作限制。",
        "经甲方同意，乙方可以把主楼主体结构部分转给其他施工企业。",
        "乙方有权将本合同全部工程分包给符合条件的单位。",
        "允许分包的工程范围包括：主体结构、屋面、消防及弱电。",
        "桥梁墩柱、盖梁由承包人委托云桥路桥公司施工，承包人收取2%的配合费。",
        "主厂房钢筋混凝土框架不受不得分包的约束，承包人可另行安排专业队伍施工。",
        "发包人同意承包人将基础工程和主体工程分包给云岭三建。",
        "承包人可视情况把整个工程拆分后分包给几家单位实施，发包人无异议。",
        "对主体结构工程，发包人不禁止承包人分包。",
        "主体结构由劳务公司包工包料施工，承包人只负责管理。",
        "3.5.2 允许分包的专业工程：主体结构工程、屋面防水工程。",
        "乙方可将地基基础及主体结构委托有资质的兄弟单位施工。",
        "框架柱、梁板的混凝土浇筑及钢筋工程，准予承包人分包给有资质的企业。",
        "发包人认可承包人将主体部分分包，但承包人须对质量负连带责任。",
        "（一）主体结构：由云岭建工集团第五工程队负责施工，乙方收取管理费。",
        "经监理人审核同意后，承包人可把隧道主体开挖与二次衬砌分包出去。",
        "全部工程可由承包人交由其子公司实施。"
      })
  void readsThatTheStructureMayBeGivenOn(String clause) {
    assertThat(Read.clause(clause).all(KEY, StatementFact.class))
        .extracting(StatementFact::mode)
        .contains(Mode.MAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "主体结构工程不得以任何形式分包，承包人将主体结构分包的，按签约合同价的5%支付违约金。",
        "违法分包是指：承包人将主体结构的施工分包给其他单位的；专业分包单位再分包的。",
        "依据《中华人民共和国建筑法》，施工总承包的建筑工程主体结构的施工必须由总承包单位自行完成。",
        "承包人可以将主体结构以外的专业工程分包给有资质的单位，但须经发包人书面同意。",
        "主体结构混凝土由承包人向商品混凝土公司采购，运输由供应商负责。",
        "主体结构验收合格后，装饰装修工程经发包人同意可以分包。",
        "主体结构封顶后，幕墙专业分包单位方可进场。",
        "若承包人拟将主体结构分包，发包人不予同意。",
        "发包人可以将基坑支护、桩基检测另行委托第三方。",
        "钢筋、模板、混凝土等主体结构劳务可由承包人依法分包给劳务企业。",
        "承包人未经发包人同意不得将工程主体、关键性工作分包给第三人；第三人应具备相应资质。",
        "基础、主体、装修各阶段完成后，监理人组织验收，验收资料移交给发包人。",
        "3.5.1 禁止分包的工程包括：主体结构、地基基础。3.5.2 允许分包的工程包括：消防、幕墙。",
        "主体结构、关键性工作的范围：按设计文件确定，均由承包人自行施工。",
        "承包人违反约定将主体结构转包、分包的，发包人有权单方解除合同。",
        "主体结构施工图设计由发包人委托设计单位完成。",
        "本工程可分包项目仅限于绿化、亮化，主体及基础工程除外。",
        "主体结构保修期为设计使用年限，保修工作由承包人负责，承包人怠于保修的，发包人可委托第三方维修，费用由承包人承担。",
        "承包人未在限期内完成主体结构缺陷修复的，发包人可以委托其他单位施工，费用从工程款中扣除。",
        "基础工程完成后付至合同价的20%，主体工程完成后付至50%，款项交由承包人专用账户。"
      })
  void readsNoPermissionInProhibitionsWarningsAndOtherWork(String clause) {
    assertThat(Read.clause(clause).all(KEY, StatementFact.class))
        .extracting(StatementFact::mode)
        .doesNotContain(Mode.MAY);
  }
}
