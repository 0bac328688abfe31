package fadu.fact.labour;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WageCycleReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          人工费用每月10日前拨入专户。                                   => 30日
          人工费用每四十五日拨付一次。                                   => 45日
          人工费按季度拨付。                                             => 90日
          工人工资一年发两回。                                           => 182日
          工人工资年底一起结清。                                         => 365日
          人工费用为已完工程价款的20%，每月单独拨付。                    => 30日
          进度款每季度支付一次；人工费包含在进度款中。                   => 90日
          工程款每季度支付，人工费每月单独支付。                         => 30日
          总包单位每季度公示一次农民工工资发放情况。                     => ABSENT
          春节前承包人应当结清全部农民工工资，不得拖欠。                 => ABSENT
          """)
  void readsHowOftenLabourCostIsPaid(String clause, String expected) {
    assertThat(Read.clause(clause).value("labour.costCycle")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          农民工工资随进度款在基础、主体、竣工三个节点支付。   => true
          农民工工资待工程竣工后统一结清。                     => true
          人工费用不得并入封顶、竣工等节点支付。               => false
          人工费每月拨付，其余工程款按节点支付。               => false
          人工费为已完工程价款的25%，每月拨付。                => false
          工资专户在工程完工且工资付清以前不得注销。           => false
          该账户在本工程完工且工资结清以前，双方都不得注销、挪用。 => false
          工程竣工并且工资发放完毕以后，承包人方可注销专户。   => false
          工程竣工以后，工人工资才一次发清。                   => true
          工程竣工以后，承包人应当付清全部工人工资。           => false
          """)
  void tellsWhetherItWaitsForAStage(String clause, boolean waits) {
    assertThat(!Read.clause(clause).value("labour.costByStage").equals("ABSENT")).isEqualTo(waits);
  }
}
