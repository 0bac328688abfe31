package fadu.fact.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          质保金在竣工验收合格满五年后返还。                               => 1825日
          缺陷责任期24个月。期满后60日内返还质量保证金。                   => 730日
          缺陷责任期24个月。期满后90日内返还质量保证金。                   => 820日
          质量保证金自竣工验收合格满24个月后再过六个月返还。               => 912日
          质保金分两次退：验收合格满一年退一半，满两年退清。               => 365日 / 730日
          质保金在缺陷责任期满后十四日内返还。                             => ABSENT
          履约保证金在竣工验收合格满三年后返还。                           => ABSENT
          """)
  void countsTheDaysFromCompletion(String clause, String expected) {
    assertThat(Read.clause(clause).value("retention.releaseTerm")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          质保金待保修期满后一次付清。防水保修五年。                       => 保修期满
          质保金在缺陷责任期满且审计报告出具后返还。                       => 审计或决算完成
          缺陷责任期满，质保金经甲方同意后退还。                           => 发包人单方决定
          缺陷责任期满，质保金报财政局审批后退还。                         => 报批、拨款或备案
          审计完成后付至结算价的97%，余3%为质保金，缺陷责任期满后返还。    => ABSENT
          不得以审计未完成为由拒绝返还质保金。                             => ABSENT
          质保金在缺陷责任期满后经核实无质量问题14日内返还。               => ABSENT
          """)
  void tellsTheConditionsBesidesTheEndOfTheDefectsPeriod(String clause, String expected) {
    assertThat(Read.clause(clause).value("retention.releaseCondition")).isEqualTo(expected);
  }
}
