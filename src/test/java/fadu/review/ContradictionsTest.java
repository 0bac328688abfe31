package fadu.review;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.Dictionary;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.MoneyFact;
import fadu.fact.Source;
import fadu.fact.TextFact;
import fadu.text.Span;
import fadu.text.Warning;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContradictionsTest {
  private static final Dictionary DICTIONARY =
      new Dictionary(
          Map.of(
              "meta.awardPrice",
              new Dictionary.Entry("meta.awardPrice", Dictionary.Type.MONEY, "中标价")));
  private static final Source NOTICE =
      new Source("中标通知书", "", List.of(new Span(1, 0, 4)), 1, false);

  @Test
  void tellsWhereAPaperSaysSomethingElse() {
    assertThat(in(price("100", Source.declared()), price("98", NOTICE)))
        .containsExactly(
            new Warning("DECLARED_DIFFERS", "中标价：填报为“100元”，中标通知书写的是“98元”；已以填报为准，请核对。"));
  }

  @Test
  void isSilentWhereTheyAgreeOrOnlyOneSpeaks() {
    assertThat(in(price("100.00", Source.declared()), price("100", NOTICE))).isEmpty();
    assertThat(in(price("100", Source.declared()))).isEmpty();
    assertThat(in(price("98", NOTICE))).isEmpty();
  }

  @Test
  void comparesTheMembersOfAConsortiumInAnyOrder() {
    Fact declared = winner("青石宏远建设有限公司(牵头人)、北岭设计院有限公司(成员)", Source.declared());
    Fact one = winner("北岭设计院有限公司", NOTICE);
    Fact other = winner("青石宏远建设有限公司", NOTICE);
    assertThat(in(declared, one, other)).isEmpty();
    assertThat(in(declared, one)).hasSize(1);
  }

  private static Fact winner(String name, Source source) {
    return new TextFact("meta.awardWinner", name, "有", source);
  }

  private static List<Warning> in(Fact... facts) {
    return Contradictions.in(new Facts(List.of(facts)), DICTIONARY);
  }

  private static Fact price(String yuan, Source source) {
    return new MoneyFact("meta.awardPrice", new BigDecimal(yuan), "", source);
  }
}
