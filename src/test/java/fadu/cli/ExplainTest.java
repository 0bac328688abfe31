package fadu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
  private static final String RETENTION = "payment.retention-over-3-percent";

  @Test
  void leadsFromTheOutcomeToFactsRuleLimitAndLaw() {
    Run run = Run.of("explain", RETENTION, "contracts-samples/violating-road/violating-road.pdf");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("要点：" + RETENTION)
        .contains("结论：违反（较大）")
        .containsPattern("规则：rules/payment/retention-over-3-percent\\.drl:[0-9]+")
        .contains("界限：retention-cap = 3（2017-07-01 起，《建设工程质量保证金管理办法》第七条")
        .contains("事实：retention.rate = 12%")
        .contains("预留12%作为质量保证金")
        .contains("依据：《建设工程质量保证金管理办法》第七条（2017-07-01 起）")
        .contains("建议：");
  }

  @Test
  void saysWhatIsMissingAndWhatDoesNotApply(@TempDir Path folder) throws Exception {
    Path supervision = folder.resolve("监理.txt");
    Files.writeString(supervision, "建设工程监理合同\n委托人：甲局\n监理人：乙监理有限公司\n监理酬金10万元。\n");

    assertThat(Run.of("explain", RETENTION, supervision).out()).contains("结论：不适用");
    assertThat(
            Run.of(
                    "explain",
                    "price.contract-price-vs-award-price",
                    "contracts-samples/culvert/culvert.txt")
                .out())
        .contains("结论：未评估")
        .contains("中标价");
  }

  @Test
  void namesThePointThatIsNone() {
    Run run = Run.of("explain", "payment.none", "contracts-samples/culvert/culvert.txt");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("没有名为“payment.none”的要点");
  }

  @Test
  void beginsNoPointTwice(@TempDir Path folder) throws Exception {
    assertThat(Run.of("rules", "new", "--rules", folder, "payment/new-one").status()).isZero();
    Files.writeString(folder.resolve("payment/new-one.drl"), "mine");

    Run again = Run.of("rules", "new", "--rules", folder, "payment/new-one");

    assertThat(again.status()).isEqualTo(2);
    assertThat(folder.resolve("payment/new-one.drl")).hasContent("mine");
    assertThat(Run.of("rules", "new", "--rules", folder, "../out").status()).isEqualTo(2);
    assertThat(Run.of("rules", "new", "payment/x").err()).contains("--rules");
  }
}
