package fadu.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Findings as a workbook: one sheet with a row per point, one with what the contract is. */
public final class FindingsWorkbook {
  private static final int LONGEST = 32_000;
  private static final List<String> COLUMNS =
      List.of(
          "序号", "结果", "严重程度", "领域", "要点", "审查发现", "原文", "位置", "依据", "修改建议", "参考条文", "顾问意见", "顾问",
          "时间", "要点代码");
  private static final List<Integer> WIDTHS =
      List.of(6, 9, 9, 12, 26, 40, 40, 20, 48, 36, 40, 28, 12, 17, 38);

  private static final List<String> TURN_COLUMNS =
      List.of("序号", "变化", "要点", "本次结论", "届时结论", "届时的发现", "届时的依据", "要点代码");
  private static final List<Integer> TURN_WIDTHS = List.of(6, 14, 30, 14, 14, 44, 48, 38);

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final CellStyle heading = heading();
  private final CellStyle text = text();

  private FindingsWorkbook() {}

  /** The workbook as an xlsx file. */
  public static byte[] bytes(FindingsSheet findings) {
    FindingsWorkbook workbook = new FindingsWorkbook();
    try (XSSFWorkbook book = workbook.book) {
      workbook.points(findings);
      workbook.head(findings);
      findings.otherLaw().ifPresent(workbook::otherLaw);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void points(FindingsSheet findings) {
    Sheet sheet = book.createSheet("审查发现");
    row(sheet, 0, COLUMNS, heading);
    int number = 0;
    for (FindingsSheet.Item item : findings.items()) {
      number++;
      row(sheet, number, cells(number, item), text);
    }
    for (int i = 0; i < WIDTHS.size(); i++) {
      sheet.setColumnWidth(i, WIDTHS.get(i) * 256);
    }
    sheet.createFreezePane(5, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, number), 0, COLUMNS.size() - 1));
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, COLUMNS.size() - 1));
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private static List<String> cells(int number, FindingsSheet.Item item) {
    return List.of(
        String.valueOf(number),
        item.outcome(),
        item.severity(),
        item.area(),
        item.title(),
        item.message().isEmpty() ? item.reason() : item.message() + item.reason(),
        lines(item.quotes().stream().map(FindingsSheet.Quote::words).toList()),
        lines(item.quotes().stream().map(FindingsSheet.Quote::where).distinct().toList()),
        lines(item.basis()),
        item.suggestion(),
        item.replacement(),
        item.decision(),
        item.decidedBy(),
        item.decidedAt(),
        item.code());
  }

  private void otherLaw(FindingsSheet.OtherLaw other) {
    Sheet sheet = book.createSheet("按" + other.asOf() + "的法律");
    row(sheet, 0, TURN_COLUMNS, heading);
    int number = 0;
    for (FindingsSheet.Turn turn : other.turns()) {
      number++;
      row(
          sheet,
          number,
          List.of(
              String.valueOf(number),
              turn.change(),
              turn.title(),
              turn.before(),
              turn.after(),
              turn.says(),
              lines(turn.basis()),
              turn.code()),
          text);
    }
    for (int i = 0; i < TURN_WIDTHS.size(); i++) {
      sheet.setColumnWidth(i, TURN_WIDTHS.get(i) * 256);
    }
    sheet.createFreezePane(3, 1);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  private void head(FindingsSheet findings) {
    Sheet sheet = book.createSheet("合同");
    int at = 0;
    for (FindingsSheet.Line line : findings.head()) {
      row(sheet, at++, List.of(line.name(), line.value()), text);
    }
    row(sheet, at, List.of("合计", findings.sums()), text);
    sheet.setColumnWidth(0, 16 * 256);
    sheet.setColumnWidth(1, 80 * 256);
  }

  private void row(Sheet sheet, int at, List<String> cells, CellStyle style) {
    Row row = sheet.createRow(at);
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(Plain.text(cells.get(i), LONGEST));
      cell.setCellStyle(style);
    }
  }

  private static String lines(List<String> texts) {
    return texts.stream().filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
  }

  private CellStyle text() {
    CellStyle style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    // "@": typed as text, and stays text when somebody edits it; the quote prefix says so to Excel.
    style.setDataFormat(book.createDataFormat().getFormat("@"));
    style.setQuotePrefixed(true);
    style.setBorderBottom(BorderStyle.HAIR);
    style.setBorderRight(BorderStyle.HAIR);
    return style;
  }

  private CellStyle heading() {
    CellStyle style = book.createCellStyle();
    Font bold = book.createFont();
    bold.setBold(true);
    style.setFont(bold);
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }
}
