package fadu.fact.payment;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.RateFact;
import fadu.testing.Percent;
import fadu.testing.Read;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RetentionProperties {
  private static BigDecimal rate(String clause) {
    List<RateFact> all = Read.clause(clause).all("retention.rate", RateFact.class);
    assertThat(all).as(clause).hasSize(1);
    return all.get(0).percent();
  }

  /** Tenths of a per cent, up to 10%. */
  @Property(tries = 60)
  void everySpellingOfThePercentGivesTheSameRate(@ForAll @IntRange(min = 1, max = 100) int tenths) {
    BigDecimal percent = BigDecimal.valueOf(tenths, 1);
    for (String written : Percent.spellings(percent)) {
      assertThat(rate("质量保证金为工程价款结算总额的" + written + "。")).isEqualByComparingTo(percent);
      assertThat(rate("竣工结算时，发包人从结算价款中扣留" + written + "作为质保金，缺陷责任期满返还。"))
          .isEqualByComparingTo(percent);
    }
  }

  @Property(tries = 40)
  void theRestOfWhatIsPaidIsTheRate(@ForAll @IntRange(min = 1, max = 10) int percent) {
    for (String written : Percent.spellings(BigDecimal.valueOf(100 - percent))) {
      assertThat(rate("竣工结算审定后付至结算总价的" + written + "，余款作为质量保证金。"))
          .isEqualByComparingTo(BigDecimal.valueOf(percent));
    }
  }

  @Property(tries = 40)
  void aLimitTakesThePlaceOfWhatEachPeriodKeeps(
      @ForAll @IntRange(min = 1, max = 10) int each, @ForAll @IntRange(min = 1, max = 10) int cap) {
    Read read = Read.clause("每期进度款扣留" + each + "%作为质量保证金，累计不超过工程价款结算总额的" + cap + "%。");
    assertThat(read.value("retention.cap")).isEqualTo(cap + "%");
    assertThat(read.value("retention.rate")).isEqualTo("ABSENT");
  }
}
