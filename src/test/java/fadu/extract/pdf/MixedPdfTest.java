package fadu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.extract.Extractor;
import fadu.extract.OpenPages;
import fadu.extract.Refused;
import fadu.extract.ocr.PageReading;
import fadu.extract.ocr.PagesWanted;
import fadu.extract.ocr.Recognition;
import fadu.extract.ocr.ScanPage;
import fadu.text.SourceText;
import fadu.text.Warning;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.Test;

/** Pages with words of their own beside pages that are pictures. */
class MixedPdfTest {
  private static final String WORDS = "The contractor shall finish the works within 240 days.";

  @Test
  void wantsOnlyThePagesThatArePictures() throws Exception {
    byte[] pdf = pdf(List.of(true, false, true, false));
    assertThatThrownBy(() -> Extractor.extract("a.pdf", pdf, n -> {}, Recognition.of(Map.of())))
        .isInstanceOfSatisfying(
            PagesWanted.class, wanted -> assertThat(wanted.pages()).containsExactly(2, 4));
  }

  @Test
  void putsRecognisedPagesWhereTheyBelong() throws Exception {
    SourceText text =
        Extractor.extract(
            "a.pdf",
            pdf(List.of(true, false, true)),
            n -> {},
            Recognition.of(Map.of(2, scanned("第二条质量保证金为结算总价的百分之三。"))));
    assertThat(text.text()).containsSubsequence("contractor", "第二条质量保证金", "contractor");
    assertThat(text.layout().recognised(1)).isFalse();
    assertThat(text.layout().recognised(2)).isTrue();
    int at = text.text().indexOf("质量保证金");
    assertThat(text.layout().page(at)).hasValue(2);
    assertThat(text.complete()).isTrue();
  }

  @Test
  void takesWhatAScanShowsWhereTheLayerUnderItSaysSomethingElse() throws Exception {
    SourceText text =
        Extractor.extract(
            "a.pdf", layered(), n -> {}, Recognition.of(Map.of(1, scanned("第二条质量保证金为结算总价的百分之三。"))));
    assertThat(text.text()).contains("百分之三").doesNotContain("contractor");
    assertThat(text.warnings()).extracting(Warning::code).contains("TEXT_LAYER_DIFFERS");
  }

  @Test
  void refusesToDrawAPageWithAGiantPicture() throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      PDImageXObject image = picture(document);
      image.getCOSObject().setInt(COSName.WIDTH, 65_000);
      image.getCOSObject().setInt(COSName.HEIGHT, 65_000);
      draw(document, page, image);
      byte[] pdf = bytes(document);
      try (OpenPages pages = new OpenPages(pdf)) {
        assertThatThrownBy(() -> pages.image(1))
            .isInstanceOfSatisfying(
                Refused.class, r -> assertThat(r.code()).isEqualTo(Refused.Code.IMAGE_TOO_LARGE));
      }
    }
  }

  @Test
  void drawsAPageAsItIsShown() throws Exception {
    try (OpenPages pages = new OpenPages(pdf(List.of(false)))) {
      assertThat(pages.image(1).pixels().getWidth()).isBetween(1650, 1656);
      assertThat(pages.image(1).height()).isBetween(841f, 843f);
    }
  }

  private static PageReading scanned(String words) {
    int n = words.length();
    float[] x0 = new float[n];
    float[] x1 = new float[n];
    byte[] sure = new byte[n];
    Arrays.fill(sure, (byte) 99);
    for (int i = 0; i < n; i++) {
      x0[i] = 72 + 12 * i;
      x1[i] = 84 + 12 * i;
    }
    List<ScanPage.Run> runs = new ArrayList<>();
    runs.add(new ScanPage.Run(words, x0, x1, sure, 200, 12));
    return new PageReading.Read(new ScanPage(595, 842, 0, 0, runs, List.of()));
  }

  private static byte[] pdf(List<Boolean> words) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (boolean text : words) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        if (text) {
          write(document, page, RenderingMode.FILL);
        } else {
          draw(document, page, picture(document));
        }
      }
      return bytes(document);
    }
  }

  /** A picture with invisible words over it, as recognition by others leaves it. */
  private static byte[] layered() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      draw(document, page, picture(document));
      write(document, page, RenderingMode.NEITHER);
      return bytes(document);
    }
  }

  private static void write(PDDocument document, PDPage page, RenderingMode mode)
      throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(
            document, page, PDPageContentStream.AppendMode.APPEND, false, true)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.setRenderingMode(mode);
      content.newLineAtOffset(72, 700);
      content.showText(WORDS);
      content.endText();
    }
  }

  private static void draw(PDDocument document, PDPage page, PDImageXObject image)
      throws IOException {
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(image, 0, 0, 595, 842);
    }
  }

  private static PDImageXObject picture(PDDocument document) throws IOException {
    return LosslessFactory.createFromImage(
        document, new BufferedImage(60, 84, BufferedImage.TYPE_BYTE_GRAY));
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
