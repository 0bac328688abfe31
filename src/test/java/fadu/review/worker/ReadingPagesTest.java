package fadu.review.worker;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.extract.Extractor;
import fadu.extract.ocr.PageReading;
import fadu.extract.ocr.Recognition;
import fadu.extract.ocr.ScanPage;
import fadu.testing.PdfWriter;
import fadu.testing.ScanWriter;
import fadu.text.SourceText;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingPagesTest {
  private static String json(SourceText text) {
    return new String(ReadingText.json(List.of(text)), StandardCharsets.UTF_8);
  }

  @Test
  void countsPagesOfOneSizeTogetherAndKeepsNoWordsThatTheFileHolds() throws Exception {
    byte[] pdf =
        PdfWriter.a4().paragraph("第一条 工程款分三次支付。").newPage().paragraph("第二条 工期一百天。").bytes();
    assertThat(json(Extractor.extract("a.pdf", pdf)))
        .contains("\"sheets\":[[595,842,2]]")
        .doesNotContain("layers");
  }

  @Test
  void textWithoutPagesHasNone() throws Exception {
    byte[] txt = "第一条 工期一百天。".getBytes(StandardCharsets.UTF_8);
    assertThat(json(Extractor.extract("a.txt", txt))).doesNotContain("sheets");
  }

  @Test
  void keepsRecognisedWordsByPiecesOfOneWidth() throws Exception {
    String words = "预留5%质保金";
    float[] left = new float[words.length()];
    float[] right = new float[words.length()];
    for (int i = 0; i < words.length(); i++) {
      left[i] = 100 + 12 * i;
      right[i] = left[i] + 12;
    }
    byte[] sure = new byte[words.length()];
    Arrays.fill(sure, (byte) 99);
    ScanPage page =
        new ScanPage(
            595,
            842,
            0,
            0,
            List.of(new ScanPage.Run(words, left, right, sure, 200, 12)),
            List.of());
    byte[] tiff = ScanWriter.tiff(List.of(new BufferedImage(595, 842, BufferedImage.TYPE_INT_RGB)));
    SourceText text =
        Extractor.extract(
            "a.tif", tiff, pages -> {}, Recognition.of(Map.of(1, new PageReading.Read(page))));
    assertThat(json(text))
        .contains("\"sheets\":[[595,842,1]]")
        .containsPattern(
            "\"layers\":\\{\"1\":\\[\\[0,0,2,0,100,[0-9.]+,124,[0-9.]+],"
                + "\\[0,2,4,0,124,[0-9.]+,148,[0-9.]+],\\[0,4,7,0,148,[0-9.]+,184,[0-9.]+]]}");
  }
}
