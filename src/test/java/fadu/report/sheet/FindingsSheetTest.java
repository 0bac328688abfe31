package fadu.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsSheetTest {
  private static FindingsSheet.Item item(String outcome, String severity, String words) {
    return new FindingsSheet.Item(
        outcome,
        severity,
        "价款支付",
        "payment.retention-over-3-percent",
        "质量保证金比例超过结算总额3%",
        severity.isEmpty() ? "" : "约定预留5%。",
        severity.isEmpty() ? "缺少：中标价（未填报）。" : "",
        severity.isEmpty() ? List.of() : List.of(new FindingsSheet.Quote("专用 15.3", words)),
        severity.isEmpty() ? List.of() : List.of("《建设工程质量保证金管理办法》第七条【待核】"),
        severity.isEmpty() ? "" : "改为不超过3%。",
        "",
        severity.isEmpty() ? "" : "不采纳（机器识读有误）：原文为3%",
        severity.isEmpty() ? "" : "王律师",
        severity.isEmpty() ? "" : "2026-11-23 10:00");
  }

  private static FindingsSheet sheet(String words) {
    return new FindingsSheet(
        List.of(new FindingsSheet.Line("合同文件", words)),
        "共 2 项要点：违反 1 项，未评估 1 项。",
        List.of(item("违反", "较大", words), item("未评估", "", "")),
        Optional.empty());
  }

  private static XSSFWorkbook workbook(String words) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(FindingsWorkbook.bytes(sheet(words))));
  }

  private static List<String> paragraphs(String words) throws IOException {
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(FindingsDocument.bytes(sheet(words))))) {
      return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\")",
        "+1+1",
        "-2",
        "@SUM(A1)",
        "\t=1",
        "＝1+1",
        "＠x",
        "＋1",
        "－1"
      })
  void noCellIsAFormulaOrCouldBecomeOne(String words) throws IOException {
    try (XSSFWorkbook book = workbook(words)) {
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        for (Row row : book.getSheetAt(i)) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).doesNotStartWith(words.substring(0, 1));
          }
        }
      }
      assertThat(book.getSheetAt(0).getRow(1).getCell(6).getStringCellValue())
          .isEqualTo("'" + words);
    }
  }

  @Test
  void theWorkbookHasARowForEveryPointAndTheSums() throws IOException {
    try (XSSFWorkbook book = workbook("预留5%")) {
      assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(2);
      String first = cells(book.getSheetAt(0).getRow(1));
      assertThat(first)
          .startsWith("1|违反|较大|价款支付|质量保证金比例超过结算总额3%|约定预留5%。|预留5%|专用 15.3|")
          .contains("【待核】", "不采纳（机器识读有误）：原文为3%|王律师|2026-11-23 10:00");
      assertThat(cells(book.getSheetAt(0).getRow(2))).contains("未评估", "缺少：中标价");
      assertThat(cells(book.getSheetAt(1).getRow(1))).isEqualTo("合计|共 2 项要点：违反 1 项，未评估 1 项。");
    }
  }

  private static String cells(Row row) {
    StringBuilder cells = new StringBuilder();
    row.forEach(cell -> cells.append(cells.isEmpty() ? "" : "|").append(cell));
    return cells.toString();
  }

  @Test
  void theDocumentSaysWordsLawSuggestionAndDecision() throws IOException {
    String text = String.join("\n", paragraphs("发包人预留5%作为质量保证金"));

    assertThat(text)
        .contains(
            "共 2 项要点",
            "一、违反的要点",
            "（一）质量保证金比例超过结算总额3%（较大）",
            "合同原文：专用 15.3 “发包人预留5%作为质量保证金”",
            "依据：《建设工程质量保证金管理办法》第七条【待核】",
            "修改建议：改为不超过3%。",
            "顾问意见：不采纳（机器识读有误）：原文为3%　王律师　2026-11-23 10:00",
            "二、未评估的要点",
            "缺少：中标价（未填报）。")
        .doesNotContain("参考条文");
  }

  @Test
  void theDocumentIsSetLikeAnOfficialPaper() throws IOException {
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(FindingsDocument.bytes(sheet("预留5%"))))) {
      var page = document.getDocument().getBody().getSectPr();
      assertThat(page.getPgSz().getW().toString()).isEqualTo("11906");
      assertThat(page.getPgMar().getTop().toString()).isEqualTo("2098");
      XWPFRun title = document.getParagraphs().get(0).getRuns().get(0);
      assertThat(title.getFontFamily(XWPFRun.FontCharRange.eastAsia)).isEqualTo("方正小标宋简体");
      XWPFRun body =
          document.getParagraphs().stream()
              .filter(p -> p.getText().startsWith("共 2 项要点"))
              .findFirst()
              .orElseThrow()
              .getRuns()
              .get(0);
      assertThat(body.getFontFamily(XWPFRun.FontCharRange.eastAsia)).isEqualTo("仿宋");
      assertThat(body.getFontSizeAsDouble()).isEqualTo(16);
    }
  }

  @Test
  void textThatXmlCannotHoldDoesNotSpoilThePapers() throws IOException {
    String words = "预留\u0000\u000b\uD800<w:p>&amp;5%\uFFFE";

    assertThat(String.join("", paragraphs(words)))
        .contains("预留\uFFFD\uFFFD\uFFFD<w:p>&amp;5%\uFFFD");
    try (XSSFWorkbook book = workbook(words)) {
      assertThat(book.getSheetAt(0).getRow(1).getCell(6).getStringCellValue())
          .isEqualTo("预留\uFFFD\uFFFD\uFFFD<w:p>&amp;5%\uFFFD");
    }
  }

  @Test
  void aCellTakesNoMoreThanSpreadsheetsDo() throws IOException {
    try (XSSFWorkbook book = workbook("字".repeat(40_000))) {
      assertThat(book.getSheetAt(0).getRow(1).getCell(6).getStringCellValue())
          .hasSizeLessThan(32_768)
          .endsWith("…");
    }
  }

  @Test
  void countsHeadingsInChinese() {
    assertThat(List.of(1, 10, 11, 20, 21, 99, 100).stream().map(Numerals::of))
        .containsExactly("一", "十", "十一", "二十", "二十一", "九十九", "100");
  }

  @Test
  void saysThatNothingWasViolated() throws IOException {
    FindingsSheet clean =
        new FindingsSheet(List.of(), "共 1 项要点。", List.of(item("未评估", "", "")), Optional.empty());
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(FindingsDocument.bytes(clean)))) {
      assertThat(
              document.getParagraphs().stream()
                  .map(XWPFParagraph::getText)
                  .collect(Collectors.joining("\n")))
          .contains("没有发现违反的要点。", "二、未评估的要点");
    }
  }

  @Test
  void setsOutWhatTheLawOfAnotherDateChanges() throws IOException {
    FindingsSheet compared =
        new FindingsSheet(
            List.of(),
            "共 1 项要点。",
            List.of(item("违反", "较大", "预留5%")),
            Optional.of(
                new FindingsSheet.OtherLaw(
                    "2026-11-23",
                    List.of(
                        new FindingsSheet.Turn(
                            "新增违反",
                            "safety.fee-prepay-below-50",
                            "安全费预付",
                            "不适用",
                            "违反（较大）",
                            "预付30%。",
                            List.of("《规定》第二十二条"))))));
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(FindingsDocument.bytes(compared)))) {
      assertThat(
              document.getParagraphs().stream()
                  .map(XWPFParagraph::getText)
                  .collect(Collectors.joining("\n")))
          .contains("按2026-11-23的法律有何不同", "不适用 → 违反（较大）", "《规定》第二十二条");
    }
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(FindingsWorkbook.bytes(compared)))) {
      assertThat(book.getSheetName(2)).isEqualTo("按2026-11-23的法律");
      assertThat(book.getSheetAt(2).getRow(1).getCell(4).getStringCellValue()).isEqualTo("违反（较大）");
    }
  }
}
