package fadu.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Whole reviews with the rules built in. */
class ReviewRunTest {
  private static final String TEXT =
      """
      建设工程施工合同
      发包人（全称）：兰岭县教育局
      承包人（全称）：兰岭建设有限公司
      第一条 工程概况
      1.1 工程名称：兰岭小学教学楼工程。
      第二条 合同工期
      2.1 计划开工日期2026年4月1日，计划竣工日期2026年11月26日，工期总日历天数300天。
      第三条 价款
      3.1 签约合同价为人民币（大写）壹佰万元整（¥1,000,000.00）。
      3.2 竣工结算后，发包人按结算总额预留10%作为质量保证金。
      签订日期：2026年3月20日
      """;

  @TempDir Path folder;
  private Path contract;

  @BeforeEach
  void write() throws IOException {
    contract = Files.writeString(folder.resolve("合同.txt"), TEXT);
  }

  @Test
  void printsTheSameBytesTwiceAndAccountsThatAddUp() {
    Run first = Run.of("review", "--format", "json", "--as-of", "2026-10-10", contract);
    Run second = Run.of("review", "--as-of", "2026-10-10", contract, "--format=json");
    assertThat(first.err()).isEmpty();
    assertThat(first.status()).isZero();
    assertThat(first.bytes()).isEqualTo(second.bytes());
    JsonNode json = new ObjectMapper().readTree(first.bytes());
    assertThat(json.at("/input/0/name").asString()).isEqualTo("合同.txt");
    assertThat(json.at("/contract/kind").asString()).isEqualTo("施工");
    JsonNode summary = json.at("/summary");
    assertThat(summary.at("/points").asInt())
        .isPositive()
        .isEqualTo(json.at("/points").size())
        .isEqualTo(
            List.of("violated", "satisfied", "notApplicable", "notAssessed", "error").stream()
                .mapToInt(name -> summary.at("/" + name).asInt())
                .sum());
  }

  @Test
  void findsTheContractAmongTheFilesOfAnArchive() throws IOException {
    Path packed = folder.resolve("材料.zip");
    try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(packed))) {
      zip.putNextEntry(new java.util.zip.ZipEntry("材料/中标通知书.txt"));
      zip.write("中标通知书\n中标人：兰岭建设有限公司\n中标价：1,000,000.00元".getBytes(UTF_8));
      zip.putNextEntry(new java.util.zip.ZipEntry("材料/合同.txt"));
      zip.write(TEXT.getBytes(UTF_8));
    }
    JsonNode json = new ObjectMapper().readTree(Run.of("review", "--format=json", packed).bytes());

    assertThat(json.at("/input/0/name").asString()).isEqualTo("材料/合同.txt");
    assertThat(json.at("/input/1/name").asString()).isEqualTo("材料/中标通知书.txt");
    assertThat(json.at("/contract/kind").asString()).isEqualTo("施工");
  }

  @Test
  void showsWhatTheLawOfAnotherDayAddsRemovesAndChanges() throws IOException {
    String old =
        TEXT.replace("2026年3月20日", "2023年3月20日")
            .replace(
                "签订日期",
                """
                第四条 结算
                4.1 竣工结算价款以青石县审计局出具的审计报告为准。
                4.2 承包人为小型企业，发包人在竣工结算后第90日支付结算款。
                签订日期""");
    Path signed = Files.writeString(folder.resolve("旧合同.txt"), old);
    String plain = Run.of("review", "--format", "json", "--as-of", "2026-11-23", signed).out();
    Run run =
        Run.of(
            "review", "--format=json", "--as-of=2026-11-23", "--compare-as-of=2026-11-23", signed);
    assertThat(run.err()).isEmpty();
    JsonNode json = new ObjectMapper().readTree(run.bytes());
    assertThat(json.at("/asOf").asString()).isEqualTo("2023-03-20");
    assertThat(json.at("/comparison/asOf").asString()).isEqualTo("2026-11-23");
    // The review itself is the same, with or without the comparison.
    assertThat(run.out()).startsWith(plain.strip().substring(0, plain.strip().length() - 1));
    JsonNode audit = change(json, "settlement.audit-result-forced");
    assertThat(audit.at("/change").asString()).isEqualTo("added");
    assertThat(audit.at("/before/outcome").asString()).isEqualTo("not-applicable");
    assertThat(audit.at("/after/basis/0/id").asString()).isEqualTo("SME12");
    JsonNode term = change(json, "payment.sme-term-over-60-days");
    assertThat(term.at("/change").asString()).isEqualTo("changed");
    assertThat(term.at("/before/basis/0/article").asString()).isEqualTo("第八条");
    assertThat(term.at("/after/basis/0/article").asString()).isEqualTo("第九条");
    String text = Run.of("review", "--as-of=2026-11-23", "--compare-as-of=today", signed).out();
    assertThat(text).contains("的法律会怎样", "新增违反", "不适用 → 违反（较大）", "原依据", "国务院令第728号");
  }

  @Test
  void tellsThatADeadlineWasCountedWithoutTheHolidaysOfItsYear() throws IOException {
    Path late =
        Files.writeString(
            folder.resolve("远期.txt"),
            TEXT.replace("签订日期：2026年3月20日", "中标通知书于2031年1月2日发出。\n签订日期：2031年2月3日"));
    Path data = Files.writeString(folder.resolve("data.yaml"), "awardNoticeDate: 2031-01-02\n");
    Run run = Run.of("review", "--as-of", "2031-03-01", "--metadata", data, late);
    assertThat(run.out()).contains("没有 2031 年的放假安排", "只按周末推算为 2031-02-03");
    assertThat(Run.of("review", "--as-of", "2026-10-10", contract).out()).doesNotContain("放假安排");
  }

  private static JsonNode change(JsonNode json, String code) {
    for (JsonNode change : json.at("/comparison/changes")) {
      if (change.at("/code").asString().equals(code)) {
        return change;
      }
    }
    throw new AssertionError(code + " not in " + json.at("/comparison"));
  }

  @Test
  void saysThatNothingChangesByTheLawOfTheSameDay() {
    Run run = Run.of("review", "--as-of", "2026-10-10", "--compare-as-of", "2026-03-20", contract);
    assertThat(run.out()).contains("按 2026-03-20 的法律会怎样", "各要点的结论、依据和程度都没有变化。");
    Run wrong = Run.of("review", "--compare-as-of", "明天", contract);
    assertThat(wrong.err()).contains("--compare-as-of 的日期“明天”无法识别");
  }

  @Test
  void tellsAGraveViolationByItsExitStatus() {
    assertThat(Run.of("review", "--fail-on", "提示", contract).status()).isEqualTo(1);
    assertThat(Run.of("review", contract).status()).isZero();
  }

  @Test
  void writesTheResultWhereAskedAndNothingElsewhere() throws IOException {
    Path out = folder.resolve("结果.json");
    Run run = Run.of("review", "--format", "json", "--out", out, contract);
    assertThat(run.bytes()).isEmpty();
    assertThat(Files.readString(out)).startsWith("{\"schema\":\"fadu.review/1\"").endsWith("}\n");
  }

  @Test
  void reviewsEachInAWorkerAndAnswersWhatItCannotRead() throws IOException {
    Files.write(folder.resolve("坏.pdf"), "%PDF-1.7 broken".getBytes(UTF_8));
    Files.createDirectory(folder.resolve("s"));
    Files.writeString(folder.resolve("s/metadata.yaml"), "stage: [");
    Files.writeString(folder.resolve("s/contract.txt"), TEXT);
    Run run = Run.of("review", "--each", "--format", "json", folder);
    List<JsonNode> lines = run.out().lines().map(new ObjectMapper()::readTree).toList();
    assertThat(lines)
        .extracting(line -> line.at("/input/0/name").asString())
        .containsExactly("s/contract.txt", "合同.txt", "坏.pdf");
    assertThat(lines)
        .extracting(line -> line.at("/refused/code").asString(""))
        .containsExactly("METADATA_INVALID", "", "DAMAGED");
    assertThat(run.status()).isZero();
    assertThat(Run.of("review", "--each", "--fail-on", "重大", folder.resolve("坏.pdf")).status())
        .isEqualTo(2);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void namesFilesUnderALocaleWithoutChineseAndKeepsLibrariesQuiet() throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Path noisy = folder.resolve("坏.pdf");
    Files.writeString(noisy, "%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\nstartxref 9\n%%EOF");
    ProcessBuilder process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "fadu.Fadu",
                "review",
                "--format",
                "json",
                contract.toString(),
                noisy.toString())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    process.environment().put("LC_ALL", "C");
    assertThat(process.start().waitFor()).as(Files.readString(err)).isZero();
    assertThat(Files.readString(err)).isEmpty();
    assertThat(Files.readAllLines(out)).hasSize(1);
    JsonNode json = new ObjectMapper().readTree(Files.readAllBytes(out));
    assertThat(json.at("/input/0/name").asString()).isEqualTo("合同.txt");
    assertThat(json.at("/input/1/complete").asBoolean(true)).isFalse();
  }
}
