package fadu.report.sheet;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** Paragraphs in the type and measures of an official paper (GB/T 9704). */
final class Typesetting {
  private static final String TITLE = "方正小标宋简体";
  private static final String HEI = "黑体";
  private static final String KAI = "楷体";
  private static final String SONG = "仿宋";
  private static final String LATIN = "Times New Roman";

  /** Sizes in points: 二号, 三号, 小四. */
  private static final int TITLE_SIZE = 22;

  private static final int BODY_SIZE = 16;
  private static final int SMALL_SIZE = 12;

  /** Distance of lines in points, which puts 22 of them on a page. */
  private static final double LINE = 28;

  private static final double SMALL_LINE = 20;

  /** Width of the names of a table, in millimetres; the values take what is left of 156. */
  private static final int NAMES = 32;

  private final XWPFDocument document;

  Typesetting(XWPFDocument document) {
    this.document = document;
  }

  /** A4, margins 37 mm above, 35 below, 28 at the binding, 26 outside; a page number below. */
  void page() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(twips(210));
    size.setH(twips(297));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(twips(37));
    margins.setBottom(twips(35));
    margins.setLeft(twips(28));
    margins.setRight(twips(26));
    margins.setFooter(twips(28));
    XWPFFooter footer = document.createFooter(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT);
    XWPFParagraph line = footer.createParagraph();
    line.setAlignment(ParagraphAlignment.CENTER);
    run(line, "— ", LATIN, 14, false);
    XWPFRun number = line.createRun();
    number.setFontSize(14);
    number.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    number.getCTR().addNewInstrText().setStringValue("PAGE");
    number.getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    run(line, " —", LATIN, 14, false);
  }

  void title(String words) {
    XWPFParagraph paragraph = paragraph(34);
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setSpacingAfter(240);
    run(paragraph, words, TITLE, TITLE_SIZE, false);
  }

  void heading(String words) {
    XWPFParagraph paragraph = indented(LINE, BODY_SIZE);
    paragraph.setSpacingBefore(160);
    paragraph.setKeepNext(true);
    run(paragraph, words, HEI, BODY_SIZE, false);
  }

  void subheading(String words) {
    XWPFParagraph paragraph = indented(LINE, BODY_SIZE);
    paragraph.setSpacingBefore(80);
    paragraph.setKeepNext(true);
    run(paragraph, words, KAI, BODY_SIZE, true);
  }

  void body(String words) {
    run(indented(LINE, BODY_SIZE), words, SONG, BODY_SIZE, false);
  }

  void small(String words) {
    run(indented(SMALL_LINE, SMALL_SIZE), words, SONG, SMALL_SIZE, false);
  }

  /** A paragraph that begins with its name; nothing where there is nothing to say. */
  void labelled(String name, String words) {
    if (!words.isBlank()) {
      XWPFParagraph paragraph = indented(LINE, BODY_SIZE);
      run(paragraph, name + "：", HEI, BODY_SIZE, false);
      run(paragraph, words, SONG, BODY_SIZE, false);
    }
  }

  /** Words of the contract. */
  void quote(String where, String words) {
    XWPFParagraph paragraph = indented(LINE, BODY_SIZE);
    run(paragraph, "合同原文：", HEI, BODY_SIZE, false);
    run(paragraph, (where.isEmpty() ? "" : where + " "), SONG, BODY_SIZE, false);
    run(paragraph, "“" + words + "”", KAI, BODY_SIZE, false);
  }

  void item(int number, String title, String reason) {
    XWPFParagraph paragraph = indented(SMALL_LINE + 2, SMALL_SIZE + 2);
    run(paragraph, number + ". " + title, HEI, SMALL_SIZE, false);
    run(paragraph, reason.isEmpty() ? "。" : "：" + reason, SONG, SMALL_SIZE, false);
  }

  /** Names and values side by side. */
  void table(List<FindingsSheet.Line> lines) {
    XWPFTable table = document.createTable(lines.size(), 2);
    table.setWidth("100%");
    table.getCTTbl().addNewTblGrid().addNewGridCol().setW(twips(NAMES));
    table.getCTTbl().getTblGrid().addNewGridCol().setW(twips(156 - NAMES));
    for (int i = 0; i < lines.size(); i++) {
      cell(table.getRow(i).getCell(0), lines.get(i).name(), HEI, "20%");
      cell(table.getRow(i).getCell(1), lines.get(i).value(), SONG, "80%");
    }
    paragraph(SMALL_LINE);
  }

  private void cell(XWPFTableCell cell, String words, String font, String width) {
    cell.setWidth(width);
    cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setSpacingBetween(SMALL_LINE, LineSpacingRule.EXACT);
    run(paragraph, words, font, SMALL_SIZE, false);
  }

  private XWPFParagraph paragraph(double line) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingBetween(line, LineSpacingRule.EXACT);
    paragraph.setSpacingBefore(0);
    paragraph.setSpacingAfter(0);
    return paragraph;
  }

  /** The first line begins two characters in. */
  private XWPFParagraph indented(double line, int size) {
    XWPFParagraph paragraph = paragraph(line);
    // Spread over the line, a law's number that cannot be broken would tear the words before it.
    paragraph.setAlignment(ParagraphAlignment.LEFT);
    CTPPr properties =
        paragraph.getCTP().isSetPPr()
            ? paragraph.getCTP().getPPr()
            : paragraph.getCTP().addNewPPr();
    CTInd indent = properties.isSetInd() ? properties.getInd() : properties.addNewInd();
    indent.setFirstLineChars(BigInteger.valueOf(200));
    indent.setFirstLine(BigInteger.valueOf(2L * size * 20));
    return paragraph;
  }

  private static void run(
      XWPFParagraph paragraph, String words, String font, int size, boolean bold) {
    XWPFRun run = paragraph.createRun();
    run.setFontSize(size);
    run.setBold(bold);
    CTFonts fonts = run.getCTR().isSetRPr() ? run.getCTR().getRPr().addNewRFonts() : null;
    if (fonts != null) {
      fonts.setEastAsia(font);
      fonts.setAscii(LATIN);
      fonts.setHAnsi(LATIN);
      // Quotation marks and dashes stand in both scripts; here they are Chinese.
      fonts.setHint(STHint.EAST_ASIA);
    }
    String[] lines = Plain.text(words).replace('\t', ' ').split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i], i);
    }
  }

  private static BigInteger twips(int millimetres) {
    return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
  }
}
