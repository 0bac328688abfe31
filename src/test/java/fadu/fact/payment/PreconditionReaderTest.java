package fadu.fact.payment;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.StatementFact;
import fadu.testing.Read;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreconditionReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          工程款待财政专项资金到位后支付。                                   => MUST 财政或上级资金到位
          因补助资金未及时下达而延期付款的，付款时间顺延。                   => MUST 财政或上级资金到位
          甲方收到第三方付款后再向乙方支付。                                 => MUST 第三方付款
          进度款经局长签字后方可拨付。                                       => MUST 内部审批流程
          结算款非经党组会议研究同意不得支付。                               => MUST 内部审批流程
          换届后由新班子重新确认再付款。                                     => MUST 换届或领导调整后确认
          发包人不得以上级资金没有到位为由拖欠工程款。                       => MUST_NOT 财政或上级资金到位
          上级资金到账后五日内付款，最迟不超过审核后第30日。                 => MUST 财政或上级资金到位 有最迟付款日
          资金来源：财政资金，已经落实。                                     => 无
          经甲方现场负责人签字后14日内支付进度款。                           => 无
          承包人收到工程款后优先支付农民工工资。                             => 无
          发包人落实资金并拨付到位后通知承包人进场。                         => 无
          重大变更经局长办公会同意后实施。                                   => 无
          """)
  void tellsWhatPaymentWaitsFor(String clause, String expected) {
    String said =
        Read.clause(clause)
            .facts()
            .of("payment.preconditions")
            .filter(StatementFact.class::isInstance)
            .map(StatementFact.class::cast)
            .map(s -> s.mode() + " " + s.condition() + (s.exception().isEmpty() ? "" : " 有最迟付款日"))
            .collect(Collectors.joining(" / "));
    assertThat(said.isEmpty() ? "无" : said).isEqualTo(expected);
  }
}
