package fadu.fact.safety;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.ListFact;
import fadu.fact.TextFact;
import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutyReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "安全问题乙方自负。",
        "七、安全：乙方要注意安全，出了事自己负责。",
        "施工安全由承包人负总责。",
        "安全生产：按国家有关规定执行。",
        "安全协议：无。安全施工的事情由乙方自行处理。",
        "乙方必须文明施工、安全生产，服从甲方管理。",
        "甲乙双方不再另签安全协议，安全责任一律归乙方。"
      })
  void readsNoDuties(String clause) {
    assertThat(faulty(clause)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲方责任：提供施工区域管线资料，组织安全交底；乙方责任：设专职安全员，特种作业持证上岗；双方每月联合检查，隐患限期整改。",
        "双方另行签订《安全生产管理协议》作为本合同附件。",
        "附件六：安全生产责任书\n甲方监督检查乙方的安全生产；乙方建立安全生产责任制；发生事故立即报告并抢救伤员。",
        "承包人应建立安全管理体系，编制危大工程专项方案；监理人发现隐患有权责令停工整改；发包人负责协调各施工单位的交叉作业安全。",
        "6.1 发包人应按规定支付安全费用，不得压缩工期；承包人按规定配备安全员，定期排查隐患；发生事故按规定上报。",
        "安全生产：乙方配安全员2名，开展班前教育；甲方派员每周巡查，发现问题乙方当天整改；出了事故第一时间报甲方和应急部门。",
        "双方安全职责见附件《安全生产合同》，已同时签署。"
      })
  void readsDutiesOrAnAgreement(String clause) {
    assertThat(faulty(clause)).isFalse();
  }

  private static boolean faulty(String clause) {
    Read read = Read.clause(clause);
    return read.all("clauses.safety", ListFact.class).isEmpty()
        && read.all("attachments.safetyAgreement", TextFact.class).isEmpty();
  }
}
