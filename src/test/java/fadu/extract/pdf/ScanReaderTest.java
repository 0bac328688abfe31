package fadu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.extract.Refused;
import fadu.extract.ocr.PageReading;
import fadu.extract.ocr.Recognition;
import fadu.extract.ocr.ScanPage;
import fadu.text.Mark;
import fadu.text.SourceText;
import fadu.text.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Recognised pages become text as the pages of a text PDF do. */
class ScanReaderTest {
  @Test
  void joinsTheLinesOfAParagraphAndKeepsClausesApart() throws Exception {
    String full = "一".repeat(37);
    SourceText text =
        read(
            List.of(
                run("第一条" + full.substring(3), 72, 100, 99),
                run("质量保证金为3%。", 72, 120, 99),
                run("第二条工期", 72, 140, 99)));
    assertThat(text.paragraphs()).hasSize(2);
    assertThat(text.text()).contains("一质量保证金为3%。");
    assertThat(text.complete()).isTrue();
    assertThat(text.warnings()).extracting(Warning::code).containsExactly("OCR_TEXT");
  }

  @Test
  void marksDoubtfulCharactersAndSaysWhenTheyAreMany() throws Exception {
    SourceText sure = read(List.of(run("质量保证金为结算总价款的百分之三，缺陷责任期二十四个月", 72, 100, 99)));
    assertThat(sure.marks()).isEmpty();
    SourceText unsure = read(List.of(run("质量保证金为结算总价款的百分之三，缺陷责任期二十四个月", 72, 100, 20)));
    assertThat(unsure.marks()).extracting(Mark::kind).containsOnly(Mark.Kind.DOUBTFUL);
    assertThat(unsure.complete()).isFalse();
    assertThat(unsure.warnings()).extracting(Warning::code).contains("OCR_LOW_CONFIDENCE");
  }

  @Test
  void refusesByTheReasonWhyNoPageWasRead() {
    PageReading why = new PageReading.Unread(Refused.Code.OCR_UNAVAILABLE, "本机没有识别引擎。");
    assertThatThrownBy(() -> ScanReader.read("a.png", "", "png", 1, Recognition.of(Map.of(1, why))))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.code()).isEqualTo(Refused.Code.OCR_UNAVAILABLE));
  }

  @Test
  void namesThePagesOfOthersThatWereNotRead() throws Exception {
    PageReading why = new PageReading.Unread(Refused.Code.OCR_FAILED, "没有识别成功。");
    PageReading first =
        new PageReading.Read(
            new ScanPage(595, 842, 0, 0, List.of(run("第一条工期为二十日", 72, 100, 99)), List.of()));
    SourceText text =
        ScanReader.read("a.tif", "", "tif", 2, Recognition.of(Map.of(1, first, 2, why)));
    assertThat(text.complete()).isFalse();
    assertThat(text.warnings())
        .extracting(Warning::code)
        .contains("PARTIAL_TEXT", "OCR_FAILED", "OCR_TEXT");
  }

  @Test
  void placesWordsOfATiltedPageWhereTheyStandOnIt() throws Exception {
    ScanPage tilted =
        new ScanPage(595, 842, 0, 0.03f, List.of(run("第一条工期为二十日", 72, 100, 99)), List.of());
    SourceText text =
        ScanReader.read(
            "a.png", "", "png", 1, Recognition.of(Map.of(1, new PageReading.Read(tilted))));
    double left = text.layout().boxes(0, 1).get(0).y0();
    double right = text.layout().boxes(8, 9).get(0).y0();
    assertThat(right - left).isBetween(2.0, 4.0);
  }

  private static SourceText read(List<ScanPage.Run> runs) throws Refused {
    ScanPage page = new ScanPage(595, 842, 0, 0, new ArrayList<>(runs), List.of());
    return ScanReader.read(
        "a.png", "", "png", 1, Recognition.of(Map.of(1, new PageReading.Read(page))));
  }

  private static ScanPage.Run run(String text, float x, float base, int certainty) {
    int n = text.length();
    float[] x0 = new float[n];
    float[] x1 = new float[n];
    byte[] sure = new byte[n];
    for (int i = 0; i < n; i++) {
      x0[i] = x + 12 * i;
      x1[i] = x + 12 * i + 12;
      sure[i] = (byte) certainty;
    }
    return new ScanPage.Run(text, x0, x1, sure, base, 12);
  }
}
