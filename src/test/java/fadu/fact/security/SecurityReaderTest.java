package fadu.fact.security;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          履约担保为中标价的8%。                                         => 8%
          承包人提交中标价9%的银行保函作为履约担保，另缴中标价2%的现金。 => 11%
          履约保证金为合同价的10%，其中保函8%，现金2%。                  => 10%
          履约保函为合同价的5%；分包人提交分包合同价15%的履约担保。      => 5%
          履约保证金为合同价的5%，违约的扣除履约保证金的20%。            => 5%
          履约保证金不低于中标价的20%。                                  => 20%
          预付款担保为合同价的20%。                                      => ABSENT
          投标保证金为合同价的2%。                                       => ABSENT
          """)
  void addsUpWhatSecuresPerformance(String words, String total) {
    assertThat(Read.clause(words).value("bond.performance.total")).isEqualTo(total);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          每期进度款中扣留3%作为质量保证金。               => 逐次
          每次付款按97%支付，其余3%留作质量保证金。         => 逐次
          竣工结算时一次性预留3%的质量保证金。             => 一次
          进度款支付至80%，结算后付至97%，剩余3%为质保金。 => 一次
          承包人已提供履约担保，不再预留质量保证金。       => 不预留
          """)
  void tellsWhenRetentionMoneyIsKept(String words, String kind) {
    List<TextFact> modes = Read.clause(words).all("retention.mode", TextFact.class);
    assertThat(modes).extracting(TextFact::kind).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          履约保证金须以现金缴纳，不接受保函。             => 履约
          质量保证金不接受保函形式。                       => 质保
          预付款担保仅限现金，银行保函均不采用。           => 预付款
          发包人不得拒收银行保函形式的履约担保。           => ABSENT
          履约担保采用银行保函，不接受担保公司保函。       => ABSENT
          履约保证金可以转账，也可以提交银行保函。         => ABSENT
          工程款以银行转账方式支付。                       => ABSENT
          """)
  void tellsWhereOnlyCashIsTaken(String words, String kind) {
    List<TextFact> cash = Read.clause(words).all("security.cashOnly", TextFact.class);
    assertThat(cash.isEmpty() ? "ABSENT" : cash.get(0).kind()).isEqualTo(kind);
  }
}
