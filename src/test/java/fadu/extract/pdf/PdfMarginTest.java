package fadu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.PdfWriter;
import fadu.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfMarginTest {
  private static final String CLAUSE =
      "承包人应当按照合同约定的内容和质量要求完成全部工程，并在约定期限内移交；因承包人原因逾期的，每逾期一天按签约合同价的万分之二支付违约金。";

  private static PdfWriter contract(int clauses) {
    PdfWriter writer = PdfWriter.a4();
    for (int i = 1; i <= clauses; i++) {
      writer.paragraph("第" + i + "条 " + CLAUSE);
    }
    return writer;
  }

  @ParameterizedTest
  @ValueSource(strings = {"- # -", "第#页 共##页", "#/##", "#", "第 # 页"})
  void takesPageNumbersOut(String foot) throws Exception {
    for (int clauses : new int[] {2, 20, 60}) {
      SourceText text = Read.pdf(contract(clauses).foot(foot));
      assertThat(text.margins()).hasSize(text.pages().getAsInt());
      assertThat(text.paragraphs()).hasSize(clauses);
    }
  }

  @Test
  void takesRunningHeadsOut() throws Exception {
    SourceText text = Read.pdf(contract(60).head("某市政工程施工合同（编号2026-17）").foot("第#页"));
    assertThat(text.paragraphs()).hasSize(60);
    assertThat(text.margins()).contains("某市政工程施工合同（编号2026-17）", "第1页");
    assertThat(text.text()).doesNotContain("编号2026");
  }

  @Test
  void takesAHeadOutOfTwoPages() throws Exception {
    SourceText text = Read.pdf(contract(20).head("某市政工程施工合同"));
    assertThat(text.pages()).hasValue(2);
    assertThat(text.paragraphs()).hasSize(20);
  }

  @Test
  void leavesTitlesOfAnnexesInTheText() throws Exception {
    PdfWriter writer = PdfWriter.a4();
    for (int i = 1; i <= 6; i++) {
      writer.flush("附件" + i + "：").paragraph(CLAUSE).newPage();
    }
    SourceText text = Read.pdf(writer.paragraph(CLAUSE));
    assertThat(text.text()).contains("附件1：", "附件6：");
    assertThat(text.margins()).isEmpty();
  }

  @Test
  void leavesTheTextOfASinglePageAlone() throws Exception {
    SourceText text = Read.pdf(PdfWriter.a4().flush("承诺书").paragraph(CLAUSE));
    assertThat(text.paragraphs()).hasSize(2);
    assertThat(text.margins()).isEmpty();
  }

  /** Heads of two lines, chapters that change, a cover without them: all of one office's files. */
  @Test
  void takesHeadsOfTwoLinesOutThoughTheyDiffer() throws Exception {
    PdfWriter writer = PdfWriter.a4().title("某市道路工程施工合同").newPage();
    for (int page = 1; page <= 9; page++) {
      String chapter = page < 4 ? "第一部分 合同协议书" : page < 7 ? "第二部分 通用合同条款" : "第三部分 专用合同条款";
      writer.text(72, 40, 9, "某市政工程有限公司").text(470, 40, 9, "合同编号：2026-" + page % 2);
      writer.text(72, 52, 9, chapter);
      writer.text(280, 800, 9, "第 " + page + " 页");
      for (int i = 1; i <= 10; i++) {
        writer.paragraph(page + "." + i + " " + CLAUSE.substring(0, 30 + 3 * i) + "。");
      }
      if (page < 9) {
        writer.newPage();
      }
    }
    SourceText text = Read.pdf(writer);
    assertThat(text.paragraphs()).hasSize(91);
    assertThat(text.text()).doesNotContain("有限公司", "通用合同条款", "第 3 页");
  }

  @Test
  void findsASentenceAcrossHeadAndFoot() throws Exception {
    PdfWriter writer = PdfWriter.a4().head("施工合同").foot("— # —");
    for (int i = 1; i <= 14; i++) {
      writer.paragraph("第" + i + "条 " + CLAUSE + CLAUSE.substring(i));
    }
    for (int i = 1; i <= 14; i++) {
      assertThat(Read.pdf(writer).text()).contains("第" + i + "条 " + CLAUSE + CLAUSE.substring(i));
    }
  }

  @Test
  void leavesANumberAtTheEndOfATableInTheTable() throws Exception {
    String[][] rows = new String[29][];
    rows[0] = new String[] {"项目", "数量"};
    for (int i = 1; i < rows.length; i++) {
      rows[i] = new String[] {"子目", "" + i};
    }
    SourceText text = Read.pdf(PdfWriter.a4().table(new float[] {100, 100}, rows));
    assertThat(Read.rows(text)).hasSize(29);
    assertThat(text.margins()).isEmpty();
  }

  @Test
  void keepsAPagesOnlyLine() throws Exception {
    PdfWriter writer = PdfWriter.a4();
    for (int i = 0; i < 4; i++) {
      writer.paragraph("图纸另册，见附图。").newPage();
    }
    SourceText text = Read.pdf(writer.paragraph("以下无正文。"));
    assertThat(text.paragraphs()).hasSize(5);
    assertThat(text.margins()).isEmpty();
  }
}
