package fadu.fact.breach;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.Fact;
import fadu.fact.TextFact;
import fadu.testing.Read;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who answers for breach, and for what. */
class LiabilityReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          发包人逾期付款的，按LPR支付利息。                  => breach.ownerClauses            => true
          发包人逾期付款的，不计利息，不承担责任。            => breach.ownerClauses            => false
          一方违约，应赔偿对方的损失。                        => breach.ownerClauses            => true
          承包人逾期竣工的，每日罚两千元。                    => breach.contractorClauses       => true
          承包人应向发包人支付合同价10%的违约金。             => breach.contractorClauses       => true
          乙方晚一天交工，扣一千元。                          => breach.delayLiability          => true
          承包人应抓紧施工，按期完工。                        => breach.delayLiability          => false
          乙方没有如期完工的，不设违约金。                    => breach.delayLiability          => false
          质量不合格的，承包人无偿返工。                      => breach.qualityLiability        => true
          发包人不承担任何违约责任。                          => breach.exclusions              => true
          """)
  void readsLiability(String clause, String key, boolean there) {
    boolean found =
        Read.clause(clause)
            .facts()
            .of(key)
            .filter(Fact::effective)
            .anyMatch(TextFact.class::isInstance);
    assertThat(found).isEqualTo(there);
  }
}
