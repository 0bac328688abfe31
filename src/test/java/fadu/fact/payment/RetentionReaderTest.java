package fadu.fact.payment;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.RateFact;
import fadu.testing.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionReaderTest {
  private static final String RATE = "retention.rate";

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          工程质量保证金为工程价款结算总额的3%。                          => 3%
          发包人按审定价的百分之五预留质量保证金。                         => 5%
          结算时扣留审定总价5％作为质保金。                                => 5%
          质保金按结算价的3.01%留取。                                      => 3.01%
          发包人扣千分之三十五作质量保修金。                               => 3.5%
          缺陷责任保证金：结算价款的 2.5 ％ 。                             => 2.5%
          竣工结算后付至结算价的95%，余款作为质量保证金。                  => 5%
          竣工结算后付至审定价的九成七，剩余部分留作质保金。               => 3%
          付至97%。剩余3%作为质量保证金，两年后付清。                      => 3%
          每期进度款扣留5%作为质量保证金，扣至结算价的3%为止。             => ABSENT
          每期进度款扣留5%作为质量保证金。                                 => 5%
          发包人不预留质量保证金。                                         => NA
          质量保证金为结算总价的____%。                                    => BLANK
          承包人提交合同价10%的履约保证金。                                => ABSENT
          逾期返还质量保证金的，按每日万分之五支付利息。                   => ABSENT
          本工程压实度不低于95%。                                          => ABSENT
          """)
  void readsTheShareKeptBack(String clause, String expected) {
    assertThat(Read.clause(clause).value(RATE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          每期进度款扣留5%作为质量保证金，累计不超过结算总额的3%。 => 3%
          质量保证金最高不超过结算价款的百分之五。                 => 5%
          每月扣3%质保金，扣至合同价的5%为止。                     => 5%
          """)
  void readsTheLimitOfWhatIsKept(String clause, String expected) {
    assertThat(Read.clause(clause).value("retention.cap")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          承包人可以提交质量保函替代质量保证金，保函金额为结算总价的5%。 => 5%
          质保函的额度为结算价款的百分之三。                             => 3%
          """)
  void readsTheGuaranteeInsteadOfIt(String clause, String expected) {
    Read read = Read.clause(clause);
    assertThat(read.value("retention.guaranteeRate")).isEqualTo(expected);
    assertThat(read.values(RATE)).noneMatch(value -> value.endsWith("%"));
  }

  @Test
  void addsUpWhatIsKeptInTwoSteps() {
    assertThat(Read.clause("竣工时从结算价中扣留2%，移交时再留1.5%，两笔合并作为质量保证金。").values(RATE)).contains("3.5%");
  }

  @Test
  void quotesTheWordsThatDecideAndNamesTheBase() {
    Read read = Read.clause("竣工结算后，发包人按审定价预留5%作为质量保证金，两年后返还。");
    assertThat(read.words(RATE)).containsExactly("发包人按审定价预留5%作为质量保证金");
    assertThat(read.one(RATE, RateFact.class).source().clause()).isEqualTo("第一条");

    Read base = Read.clause("工程质量保证金为工程价款结算总额的3%。");
    assertThat(base.one(RATE, RateFact.class).base()).contains("结算总额");

    Read rest = Read.clause("竣工结算后付至结算价的95%，余款作为质量保证金，两年后付清。");
    assertThat(rest.words(RATE)).containsExactly("竣工结算后付至结算价的95%…余款作为质量保证金");
  }

  @Test
  void aRowOfATableIsQuotedWhole() {
    Read read =
        Read.clause(
            """
            | 项目 | 约定 |
            | 质量保证金 | 结算总价的5% |
            """);
    assertThat(read.value(RATE)).isEqualTo("5%");
    assertThat(read.words(RATE).get(0)).contains("质量保证金", "5%");
  }
}
