package fadu.fact.subcontract;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransferReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "本工程由李大壮包干，乙方公司收3个点，其余归李大壮。",
        "乙方仅派人盖章，现场一切由合作人王某自筹资金、自主施工、自负盈亏。",
        "承包人按结算总价的2%收取管理费后，其余工程款全部转付给项目承包人刘某。",
        "项目经理系从某劳务公司临时借用，不在承包人处缴纳社保。",
        "工程以乙方名义中标，实际由赵某个人组织人员、机械施工。",
        "乙方将本工程以内部承包方式交由第三项目部负责人张三独立核算、自负盈亏。",
        "本合同附《内部承包经营合同》，承包责任人上交管理费1.8%。",
        "乙方出借资质给本地施工队施工，收取资质使用费5万元。",
        "挂靠单位收取挂靠费，不承担工程盈亏。",
        "所有工程款到账后扣2%，余款当日转至实际施工人陈某账户。",
        "全部施工任务由个体工商户何某承包，包工包料，风险自担。",
        "技术负责人由外单位人员挂名，实际不到岗。",
        "甲方知悉本工程系王二借用乙方资质承接。"
      })
  void readsThatTheWorkIsPassedOn(String clause) {
    assertThat(faulty(clause)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "承包人不得转包，不得允许他人以本单位名义承揽工程。",
        "项目部实行成本考核，节约部分按公司制度奖励，资金由公司统一管理。",
        "承包人应确保项目经理、技术负责人与本单位签订劳动合同并缴纳社保，未签订劳动合同的人员不得任职。",
        "发现挂靠、转包的，发包人有权解除合同。",
        "联合体成员各自负责其分工范围，设计费由设计单位收取，施工费由施工单位收取。",
        "承包人对专业分包工程收取2%的总包管理费，并承担连带责任。",
        "综合单价包括人工费、材料费、机械费、管理费、利润及一定范围内的风险费用。",
        "承包人自行承担施工盈亏，合同价为固定总价。",
        "企业管理费费率按8%计取，利润率按5%计取。",
        "承包人以自己的名义与劳务公司签订劳务合同，并按月支付工资。",
        "建设单位管理费由发包人承担，不在合同价内。",
        "分包单位的工人工资由承包人代发，个人银行账户由承包人收集。",
        "承包人的资质证书、营业执照复印件作为合同附件。",
        "禁止以内部承包为名行转包之实。"
      })
  void readsNoTraceInProhibitionsFeesAndAssessments(String clause) {
    assertThat(faulty(clause)).isFalse();
  }

  private static boolean faulty(String clause) {
    Read read = Read.clause(clause);
    return read.all("clauses.internalContract", TextFact.class).stream()
            .anyMatch(f -> !f.kind().equals("禁止"))
        || !read.all("clauses.managementFee", TextFact.class).isEmpty()
        || !read.all("personnel.outside", TextFact.class).isEmpty();
  }
}
