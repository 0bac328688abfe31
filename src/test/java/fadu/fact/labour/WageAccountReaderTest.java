package fadu.fact.labour;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fact.TextFact;
import fadu.testing.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WageAccountReaderTest {
  private static final String ACCOUNT = "labour.account";
  private static final String REFUSED = "labour.accountRefused";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "承包人应当开设农民工工资专用账户，专项用于支付农民工工资。",
        "人工费按月拨付至农民工工资专户。",
        "承包人不得不开设农民工工资专用账户。",
        "农民工工资专用账户开户行：青石农商银行。",
      })
  void readsThatThereIsAnAccount(String clause) {
    Read read = Read.clause(clause);
    assertThat(read.all(ACCOUNT, TextFact.class)).extracting(TextFact::kind).containsOnly("约定");
    assertThat(read.value(REFUSED)).isEqualTo("ABSENT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本工程不开设农民工工资专用账户。",
        "无需开立农民工工资专户，工资由班组长代发。",
        "本项目不单独设立农民工工资专用账户。",
        "农民工工资专用账户：无",
      })
  void readsThatItIsRefused(String clause) {
    Read read = Read.clause(clause);
    assertThat(read.values(REFUSED)).hasSize(1).doesNotContain("ABSENT");
    assertThat(read.words(REFUSED).get(0)).contains("农民工工资专");
    assertThat(read.value(ACCOUNT)).isEqualTo("ABSENT");
  }

  @Test
  void anExemptionIsNoRefusal() {
    Read read = Read.clause("本工程属限额以下小型工程，经批准免设农民工工资专用账户，不开设农民工工资专用账户。");
    assertThat(read.all(ACCOUNT, TextFact.class)).extracting(TextFact::kind).contains("免除");
    assertThat(read.value(REFUSED)).isEqualTo("ABSENT");
  }

  @Test
  void silenceIsAbsence() {
    assertThat(Read.clause("承包人按月支付农民工工资。").value(ACCOUNT)).isEqualTo("ABSENT");
  }
}
