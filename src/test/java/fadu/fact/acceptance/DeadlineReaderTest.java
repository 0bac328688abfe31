package fadu.fact.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          承包人提交竣工报告后28日内，发包人组织竣工验收。     => 28日
          承包人提交竣工验收报告后28日内，由发包人组织验收。   => 28日
          发包人应当在收到竣工申请之日起30日内组织竣工验收。   => 30日
          竣工验收合格后28日内，承包人提交结算资料。           => ABSENT
          收到结算资料后30日内，发包人审核；验收由监理人主持。 => ABSENT
          """)
  void readsWithinWhatTimeTheWorksAreAccepted(String clause, String expected) {
    assertThat(Read.clause(clause).value("acceptance.days")).isEqualTo(expected);
  }
}
