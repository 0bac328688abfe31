package fadu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.extract.Extractor;
import fadu.testing.PdfWriter;
import fadu.text.Mark;
import fadu.text.SourceText;
import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationStrikeout;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationTextMarkup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfMarkTest {
  @Test
  void marksLettersThatARuleStrikesOut() throws Exception {
    SourceText text = Read.pdf(PdfWriter.a4().text(72, 100, 12, "向仲裁委员会申请仲裁").rule(84, 96, 132));
    assertThat(text.marks()).containsExactly(new Mark(1, 5, Mark.Kind.STRUCK));
  }

  @Test
  void showsARuleUnderNothingAsABlank() throws Exception {
    PdfWriter writer = PdfWriter.a4().text(72, 100, 12, "工期").text(156, 100, 12, "天，自");
    writer.rule(96, 102, 156).text(222, 100, 12, "年").rule(192, 102, 222);
    assertThat(Read.paragraphs(writer).get(0)).matches("工期_{5,}天，自_{2,}年");
  }

  @Test
  void leavesAFilledBlankAlone() throws Exception {
    PdfWriter writer = PdfWriter.a4().text(72, 100, 12, "工期").text(110, 100, 12, "240");
    writer.text(140, 100, 12, "天").rule(96, 102, 140);
    assertThat(Read.paragraphs(writer).get(0).replace(" ", "")).isEqualTo("工期240天");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 Tr", // no ink
        "1 1 1 rg", // white
        "1 g",
        "0 0 0 0 k",
        "0.01 0 0 0.01 300 300 cm", // too small to read
        "1 0 0 1 900 0 cm" // beside the page
      })
  void marksTextThatNobodySees(String how) throws Exception {
    PdfWriter writer = PdfWriter.a4().paragraph("本合同以审计结果作为结算依据。");
    writer.draw("q " + how).text(72, 300, 12, "发包人无须付款。").draw("Q");
    SourceText text = Read.pdf(writer);
    int at = text.text().indexOf("发包人无须付款");
    assertThat(at).isNotNegative();
    assertThat(text.marked(at, at + 7, Mark.Kind.HIDDEN)).isTrue();
    assertThat(text.marked(0, 5, Mark.Kind.HIDDEN) && at > 0).isFalse();
    assertThat(text.warnings()).extracting("code").contains("HIDDEN_TEXT");
  }

  @Test
  void seesWhiteLettersOnADarkGround() throws Exception {
    PdfWriter writer = PdfWriter.a4().draw("0.2 g 60 700 400 60 re f");
    writer.draw("1 g").text(72, 110, 12, "合同总价一览").draw("0 g");
    assertThat(Read.pdf(writer).marks()).isEmpty();
  }

  @Test
  void marksTextUnderAnOpaqueBox() throws Exception {
    PdfWriter writer = PdfWriter.a4().text(72, 100, 12, "违约金每日千分之一");
    writer.draw("1 g 130 730 100 30 re f 0 g").text(72, 140, 12, "其余不变");
    SourceText text = Read.pdf(writer);
    assertThat(text.marks()).containsExactly(new Mark(5, 9, Mark.Kind.HIDDEN));
  }

  @Test
  void keepsTextOnABackgroundThatIsClippedAway() throws Exception {
    PdfWriter writer = PdfWriter.a4().text(72, 100, 12, "违约金每日千分之一");
    writer.draw("q 0 0 50 50 re W n 1 g 0 0 595 842 re f Q");
    assertThat(Read.pdf(writer).marks()).isEmpty();
  }

  @Test
  void marksWordsStruckOutByAnAnnotation() throws Exception {
    byte[] plain = PdfWriter.a4().text(72, 100, 12, "违约金每日千分之一").bytes();
    try (PDDocument document = Loader.loadPDF(plain)) {
      PDAnnotationTextMarkup strike = new PDAnnotationStrikeout();
      strike.setRectangle(new PDRectangle(108, 735, 60, 16));
      strike.setQuadPoints(new float[] {108, 754, 170, 754, 108, 738, 170, 738});
      document.getPage(0).getAnnotations().add(strike);
      ByteArrayOutputStream struck = new ByteArrayOutputStream();
      document.save(struck);
      SourceText text = Extractor.extract("a.pdf", struck.toByteArray());

      assertThat(text.marks()).containsExactly(new Mark(3, 8, Mark.Kind.STRUCK));
      assertThat(text.warnings()).extracting("code").containsExactly("STRUCK_TEXT");
    }
  }
}
