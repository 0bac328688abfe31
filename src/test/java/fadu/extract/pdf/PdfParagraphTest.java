package fadu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.PdfFont;
import fadu.testing.PdfWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfParagraphTest {
  private static final String LONG =
      "发包人应当在收到承包人提交的竣工结算申请单后28天内完成审核，逾期未答复的，视为发包人认可承包人提交的竣工结算申请单，"
          + "并自第29天起视为已签发竣工付款证书；发包人对其中部分款项有异议的，无异议部分应当先行支付。";

  @ParameterizedTest
  @EnumSource(PdfFont.class)
  void readsFontsThatAreNotEmbedded(PdfFont font) throws Exception {
    assertThat(Read.paragraphs(PdfWriter.a4().font(font).paragraph("第一条 质量保证金为结算总额的3%。")))
        .containsExactly("第一条 质量保证金为结算总额的3%。");
  }

  @Test
  void joinsLinesToTheParagraphsOfTheDrafter() throws Exception {
    List<String> written =
        List.of("第一条 " + LONG, "第二条 " + LONG, "（一）" + LONG, "1.1 " + LONG, "短句一行。", "① " + LONG);
    PdfWriter writer = PdfWriter.a4();
    written.forEach(writer::paragraph);
    assertThat(Read.paragraphs(writer)).isEqualTo(written);
  }

  @Test
  void joinsParagraphsThatBeginAtTheMargin() throws Exception {
    List<String> written = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      written.add("3." + i + " " + LONG.substring(0, 30 + 6 * i) + "。");
    }
    PdfWriter writer = PdfWriter.a4();
    written.forEach(writer::flush);
    assertThat(Read.paragraphs(writer)).isEqualTo(written);
  }

  /** A line may be full to the last letter; then only indent and number tell the next paragraph. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void partsParagraphsWhoseLastLineIsFull(boolean indented) throws Exception {
    List<String> written = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      // 37 letters fill a line of the writer; two fewer with the indent
      String words = "甲乙双方应当按照约定全面履行义务并承担责任任何一方不得擅自变更或解除本协议书。";
      written.add(i + ".1 " + words.substring(words.length() - (indented ? 33 : 35)));
      written.add(i + ".2 " + LONG);
    }
    PdfWriter writer = PdfWriter.a4();
    written.forEach(indented ? writer::paragraph : writer::flush);
    assertThat(Read.paragraphs(writer)).isEqualTo(written);
  }

  @Test
  void readsASentenceOverAPageEndAsOneParagraph() throws Exception {
    PdfWriter writer = PdfWriter.a4().head("某市道路工程施工合同").foot("- # -").title("建设工程施工合同");
    List<String> written = new ArrayList<>();
    written.add("建设工程施工合同");
    for (int i = 1; i <= 60; i++) {
      String words = "第" + i + "条 " + LONG.repeat(1 + i % 3);
      writer.paragraph(words);
      written.add(words);
    }
    assertThat(Read.paragraphs(writer)).isEqualTo(written);
  }

  @Test
  void doesNotTakeAWrappedReferenceForANumber() throws Exception {
    String filler = "甲".repeat(24);
    String words = filler + "双方应当按照第12.1款和3.2款约定的程序办理结算手续并按时支付价款";
    List<String> written = List.of("1.1 " + LONG, "1.2 " + words + "。", "1.3 " + LONG);
    PdfWriter writer = PdfWriter.a4();
    written.forEach(writer::flush);
    assertThat(Read.paragraphs(writer)).isEqualTo(written);
  }

  @Test
  void keepsHeadingsApart() throws Exception {
    PdfWriter writer = PdfWriter.a4().title("第二部分 通用合同条款").flush("一、工程概况").paragraph(LONG);
    assertThat(Read.paragraphs(writer)).containsExactly("第二部分 通用合同条款", "一、工程概况", LONG);
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void readsTurnedPages(int degrees) throws Exception {
    PdfWriter writer = PdfWriter.a4().rotate(degrees).paragraph(LONG).paragraph("第二条 短句。");
    assertThat(Read.paragraphs(writer)).containsExactly(LONG, "第二条 短句。");
  }

  @Test
  void sortsLettersThatWereDrawnInAnyOrder() throws Exception {
    PdfWriter writer = PdfWriter.a4();
    String words = "审计结果作为结算依据";
    for (int i = words.length() - 1; i >= 0; i--) {
      writer.text(72 + 12 * i, 100, 12, words.substring(i, i + 1));
    }
    assertThat(Read.paragraphs(writer)).containsExactly(words);
  }

  @Test
  void dropsTheSecondStrokeOfBoldLettersOnly() throws Exception {
    PdfWriter writer = PdfWriter.a4();
    writer.text(72, 100, 12, "天天照管1100元").text(72.4f, 100, 12, "天天照管1100元");
    assertThat(Read.paragraphs(writer)).containsExactly("天天照管1100元");
  }

  @Test
  void keepsAWideGapBetweenTwoColumns() throws Exception {
    PdfWriter writer =
        PdfWriter.a4()
            .columns("发包人：（盖章）", "承包人：（盖章）")
            .columns("法定代表人：", "法定代表人：")
            .columns("地址：中山路1号", "地址：人民路2号");
    assertThat(Read.paragraphs(writer))
        .hasSize(3)
        .allMatch(line -> line.matches("[^ ]+ {4,}[^ ]+"));
  }

  @Test
  void keepsRaisedLettersOnTheirLine() throws Exception {
    PdfWriter writer = PdfWriter.a4().text(72, 100, 12, "建筑面积3200m");
    writer.text(150, 95, 6, "2").text(153, 100, 12, "，共五层").text(72, 120, 12, "结构为框架。");
    assertThat(Read.paragraphs(writer)).containsExactly("建筑面积3200m2，共五层", "结构为框架。");
  }

  @Test
  void hangsLinesUnderTheWordsAfterTheirNumber() throws Exception {
    PdfWriter writer = PdfWriter.a4();
    String line = "承包人应当按照约定完成全部工程并对质量负责任何一方不得擅自变更";
    for (int i = 0; i < 6; i++) {
      writer.text(72, 100 + 60 * i, 12, (i + 1) + ")").text(108, 100 + 60 * i, 12, line + "甲乙");
      writer.text(108, 119 + 60 * i, 12, line + "丙丁").text(108, 138 + 60 * i, 12, "并负责到底。");
    }
    String whole = line + "甲乙" + line + "丙丁并负责到底。";
    assertThat(Read.paragraphs(writer))
        .hasSize(6)
        .allMatch(p -> p.replaceAll("^\\d\\) *", "").equals(whole));
  }

  @Test
  void putsABlankBetweenEnglishWordsOnly() throws Exception {
    String words =
        "The Contractor shall complete the whole of the Works within the Time for Completion and shall"
            + " remedy any defects notified by the Employer before the expiry date of the period.";
    assertThat(Read.paragraphs(PdfWriter.a4().flush(words))).containsExactly(words);
  }

  @Test
  void keepsWatermarksOutOfTheLines() throws Exception {
    PdfWriter writer = PdfWriter.a4();
    for (int i = 1; i <= 40; i++) {
      writer.paragraph("第" + i + "条 " + LONG);
    }
    byte[] plain = writer.bytes();
    PdfWriter marked = PdfWriter.a4();
    marked.draw("q 0.7 0.7 -0.7 0.7 100 300 cm").text(0, 842, 60, "仅供审查").draw("Q");
    marked.paragraph("第一条 " + LONG);
    assertThat(Read.paragraphs(marked)).containsExactly("第一条 " + LONG);
    assertThat(Read.pdf(marked).margins()).containsExactly("仅供审查");
    assertThat(Read.pdf(plain).paragraphs()).hasSize(40);
  }
}
