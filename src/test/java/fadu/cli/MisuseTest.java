package fadu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MisuseTest {
  @TempDir Path folder;
  private Path contract;

  @BeforeEach
  void write() throws IOException {
    contract = Files.writeString(folder.resolve("合同.txt"), "建设工程施工合同\n发包人：甲\n承包人：乙\n");
  }

  @Test
  void namesAFileThatIsNotThere() {
    refused(Run.of("review", folder.resolve("没有.docx")), "找不到文件", "没有.docx", "请检查路径");
  }

  @Test
  void sendsAFolderToEach() {
    refused(Run.of("review", folder), "是文件夹", "--each");
  }

  @Test
  void saysThatAFolderIsEmpty() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("空"));
    refused(Run.of("review", "--each", empty), "没有可以审查的文件", "空");
  }

  @Test
  void explainsHowADateIsWritten() {
    refused(Run.of("review", "--as-of", "2026-02-30", contract), "“2026-02-30”无法识别", "年-月-日");
    refused(Run.of("review", "--as-of", "+20260301-01-01", contract), "无法识别", "年-月-日");
    refused(Run.of("review", "--as-of", "明天", contract), "“明天”无法识别", "2026-03-20");
  }

  @Test
  void listsTheSeveritiesAndFormats() {
    refused(Run.of("review", "--fail-on", "严重", contract), "不认识“严重”", "重大、较大、一般、提示");
    refused(Run.of("review", "--format", "xml", contract), "不认识“xml”", "text 和 json");
  }

  @Test
  void saysWhatIsWrongWithTheDeclaredData() throws IOException {
    refused(Run.of("review", "--metadata", folder.resolve("m.yaml"), contract), "找不到文件", "m.yaml");
    Path gbk = Files.write(folder.resolve("gbk.yaml"), "中标: 是".getBytes("GB18030"));
    refused(Run.of("review", "--metadata", gbk, contract), "gbk.yaml", "UTF-8");
    Path broken = Files.writeString(folder.resolve("broken.yaml"), "stage: [draft\nowner: {");
    Object rules = "src/test/resources/rules-mini";
    refused(
        Run.of("review", "--rules", rules, "--metadata", broken, contract),
        "METADATA_INVALID",
        "第 2 行");
    refused(Run.of("review", "--each", "--metadata", broken, contract), "不能和 --each 一起用");
  }

  @Test
  void refusesAFileThatIsNoContractOfAnyKind() throws IOException {
    Path empty = Files.write(folder.resolve("空.docx"), new byte[0]);
    Run run = Run.of("review", "--format", "json", empty);
    refused(run, "空.docx", "EMPTY_FILE");
    assertThat(run.out())
        .startsWith(
            "{\"schema\":\"fadu.review/1\",\"input\":[{\"name\":\"空.docx\"}],"
                + "\"refused\":{\"code\":\"EMPTY_FILE\",")
        .endsWith("}}\n");
  }

  @Test
  void refusesTheSameFileTwice() {
    refused(Run.of("review", contract, contract), "写了两次");
  }

  @Test
  void saysThatTheFolderOfRulesIsNotThere() {
    refused(Run.of("review", "--rules", folder.resolve("无"), contract), "规则文件夹", "不存在");
    refused(Run.of("rules", "check", "--rules", folder.resolve("无")), "规则文件夹", "不存在");
  }

  @Test
  void tellsThatResultsCannotBeWritten() {
    refused(
        Run.of("review", "--out", folder.resolve("无").resolve("r.json"), contract),
        "无法写入",
        "r.json");
  }

  @Test
  void explainsUnknownOptionsCommandsAndMissingWords() {
    refused(Run.of("review", "--formt", "json", contract), "不认识选项“--formt”", "--format");
    refused(Run.of("review", "--format"), "“--format”后面缺少值");
    refused(Run.of("reviw"), "不认识命令“reviw”", "review");
    refused(Run.of("review"), "没有写要处理的文件");
    refused(Run.of("review", "--as-of", "2026-01-01", "--as-of", "2026-01-02", contract), "写了两次");
    refused(Run.of("rules", "chek"), "不认识命令“chek”", "check");
    refused(Run.of("help", "abc"), "不认识命令“abc”");
    refused(Run.of("--help", "--lang", "fr"), "--lang 不认识“fr”");
  }

  @Test
  void letsNoNameSpeakToTheTerminal() {
    Run run = Run.of("review", folder.resolve("a\u001b[31mb"));
    assertThat(run.err()).doesNotContain("\u001b");
  }

  private static void refused(Run run, String... words) {
    assertThat(run.err()).contains(words).startsWith("错误：").doesNotContain("Exception", "\tat ");
    assertThat(run.status()).isEqualTo(2);
  }
}
