package fadu.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class FindingsFilesTest {
  private static final String EVIL = "=HYPERLINK(\"http://x\",\"y\")";

  private static final FindingsSheet SHEET =
      new FindingsSheet(
          List.of(new FindingsSheet.Line("合同文件", EVIL), new FindingsSheet.Line("发包人", "某局")),
          "共 2 项要点。",
          List.of(item("违反", "较大", "预留比例过高", "不采纳（其他）：<b>已说明</b>"), item("未评估", "", "缺中标价", "")));

  private static FindingsSheet.Item item(
      String outcome, String severity, String title, String decision) {
    return new FindingsSheet.Item(
        outcome,
        severity,
        "价款支付",
        "payment.x",
        title,
        "",
        "原因" + (char) 1,
        List.of(new FindingsSheet.Quote("专用 3.1 款", EVIL)),
        List.of("《某办法》第七条【待核】"),
        "改为3%",
        "",
        decision,
        decision.isEmpty() ? "" : "周顾问",
        decision.isEmpty() ? "" : "2026-11-23 10:00");
  }

  @Test
  void theDocumentHasQuoteLawSuggestionAndDecision() throws IOException {
    byte[] bytes = FindingsDocument.bytes(SHEET);

    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      assertThat(words.getText())
          .contains("一、违反的要点", "（一）预留比例过高（较大）", "合同原文：专用 3.1 款 “" + EVIL + "”")
          .contains("依据：《某办法》第七条【待核】", "修改建议：改为3%")
          .contains("顾问意见：不采纳（其他）：<b>已说明</b>　周顾问　2026-11-23 10:00")
          .contains("二、未评估的要点", "1. 缺中标价：原因\uFFFD")
          .doesNotContain("参考条文");
      assertThat(document.getTables().get(0).getCTTbl().getTblGrid().sizeOfGridColArray())
          .isEqualTo(2);
    }
  }

  @Test
  void everyCellOfTheWorkbookIsText() throws IOException {
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(FindingsWorkbook.bytes(SHEET)))) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).doesNotStartWith("=");
          }
        }
      }
      assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(2);
      assertThat(book.getSheetAt(0).getRow(1).getCell(6).getStringCellValue())
          .isEqualTo("'" + EVIL);
      assertThat(book.getSheetAt(1).getRow(0).getCell(1).getStringCellValue())
          .isEqualTo("'" + EVIL);
    }
  }
}
