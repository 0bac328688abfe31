package fadu.fact.subcontract;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManagerReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          承包人项目经理：虞立诚，不得擅自更换。                       => 虞立诚
          设计项目负责人倪如川、施工项目经理谷明达，均不得擅自更换。   => 谷明达
          设计项目负责人：倪如川，不得擅自更换。                       => ABSENT
          本工程由项目经理尤大庆个人承包，自负盈亏。                   => 尤大庆
          项目经理个人不得承包本工程。                                 => ABSENT
          """)
  void readsWhoManagesTheSite(String clause, String expected) {
    assertThat(Read.clause(clause).value("personnel.pm.name")).isEqualTo(expected);
  }
}
