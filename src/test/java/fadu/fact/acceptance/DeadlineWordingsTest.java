package fadu.fact.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.PeriodFact;
import fadu.fact.TextFact;
import fadu.testing.Read;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineWordingsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "十三、验收时间听甲方通知。",
        "13.2 承包人完工后，发包人有空时组织验收。",
        "甲方视预算执行进度决定何时组织竣工验收。",
        "竣工验收期限：不作约定。",
        "工程完工后半年内，甲方组织竣工验收。",
        "13.2.2 发包人应在收到竣工验收申请报告后100天内组织验收。",
        "第十条 工程完工，乙方通知甲方，甲方安排得过来就验收。",
        "竣工验收由甲方统一安排，乙方不得催促。",
        "甲方收到报告后四个月内完成竣工验收。",
        "隐蔽工程甲方不限时间检查，未检查不得覆盖。竣工验收28日内组织。",
        "验收：待上级拨款后再行组织竣工验收。"
      })
  void readsNoDeadlineOrALongOne(String clause) {
    assertThat(faulty(clause)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13.2 发包人收到竣工验收申请报告后14天内组织验收。",
        "乙方完工后书面通知甲方，甲方应在7日内会同监理、设计单位组织竣工验收。隐蔽工程提前24小时通知，甲方按时检查。",
        "竣工验收：甲方自接到竣工报告之日起一个月内安排。",
        "十、甲方应于收到完工报告后二十日内组织验收，逾期视为工程已具备验收条件。隐蔽工程乙方提前48小时通知。",
        "|事项|期限|\n|竣工验收|收到申请后28日内组织|\n|隐蔽验收|收到通知后24小时内|",
        "13.2 监理人在收到报告后14天内审查，发包人在审查通过后28天内完成竣工验收。",
        "甲方须在乙方提交验收申请的三十日之内召集五方验收，不得无故推迟。",
        "工程具备验收条件后，发包人应在60日内组织竣工验收；重新验收的时间由双方另行商定。",
        "承包人申请验收后，发包人应在15个工作日内组织交工验收。"
      })
  void readsTheDeadline(String clause) {
    assertThat(faulty(clause)).isFalse();
  }

  private static boolean faulty(String clause) {
    Read read = Read.clause(clause);
    boolean open =
        read.all("acceptance.hidden", TextFact.class).stream()
            .anyMatch(f -> f.kind().equals("无时限"));
    List<PeriodFact> days = read.all("acceptance.days", PeriodFact.class);
    return open || days.isEmpty() || days.stream().anyMatch(d -> d.days().intValue() > 90);
  }
}
