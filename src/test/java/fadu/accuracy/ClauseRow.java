package fadu.accuracy;

import fadu.review.worker.Content;
import fadu.review.worker.Submission;
import fadu.review.worker.SubmittedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A single clause, labelled for one point.
 *
 * @param violated whether the clause breaks the point; otherwise it is lawful and must not be
 *     reported for it
 * @param contract the clause in a contract of a dozen lines, or a whole contract of its own
 * @param quote the words that break the point, folded; empty if it is lawful
 * @param metadata what the department would declare, as JSON
 */
record ClauseRow(String code, boolean violated, String contract, String quote, String metadata) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String FRAME =
      """
      施工承包合同
      发包人：澜州市东屏区住房和城乡建设局
      承包人：岭恒建设集团有限公司
      一、承包人承建东屏区社区服务中心工程，工地在澜州市东屏区文澜路，按施工图完成全部内容。
      二、工期
      2.1 自2026年11月1日起至2027年8月27日止，总日历天数300天。
      三、价款
      3.1 签约合同价¥12,800,000.00元（人民币大写：壹仟贰佰捌拾万元整）。
      四、其他
      %s

      签订日期：2026年10月10日
      发包人（公章）：澜州市东屏区住房和城乡建设局
      承包人（公章）：岭恒建设集团有限公司
      """;

  static List<ClauseRow> in(Path folder) {
    List<ClauseRow> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Files.readAllLines(file).forEach(line -> rows.add(of(JSON.readTree(line))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static ClauseRow of(JsonNode row) {
    String text = row.get("text").asString();
    boolean framed = !row.has("frame") || row.get("frame").asBoolean();
    return new ClauseRow(
        row.get("code").asString(),
        row.get("label").asString().equals("violated"),
        framed ? FRAME.formatted(text) : text,
        row.has("quote") ? Labelled.folded(row.get("quote").asString()) : "",
        row.has("metadata") ? row.get("metadata").toString() : "{\"stage\": \"signed\"}");
  }

  Submission submission() {
    Content content = Content.of(contract.getBytes(StandardCharsets.UTF_8));
    return new Submission(
        List.of(new SubmittedFile("contract.txt", content)),
        metadata,
        Optional.empty(),
        Optional.empty(),
        true);
  }
}
