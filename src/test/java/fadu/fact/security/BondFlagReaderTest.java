package fadu.fact.security;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BondFlagReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "承包人应在收到预付款前提交与预付款等额的银行保函。 | 是",
        "承包人提交等额预付款担保后7日内，发包人支付预付款。 | 是",
        "预付款担保的形式：银行保函。 | 是",
        "承包人无需提交预付款担保。 | 否",
        "预付款担保：无。 | 否",
        "本工程不要求承包人提供预付款保函。 | 否",
        "承包人提交预付款担保的期限：/。 | 否",
        "预付款担保的形式为：____。 | BLANK",
        "发包人要求承包人提供预付款担保的，承包人应在付款7天前提供预付款担保。 | ABSENT",
        "预付款为签约合同价的20%。 | ABSENT",
      })
  void tellsWhetherTheAdvanceMustBeSecured(String words, String required) {
    assertThat(Read.clause(words).value("bond.advance.required")).isEqualTo(required);
  }
}
