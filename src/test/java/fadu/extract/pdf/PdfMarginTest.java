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
}
