package fadu.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.extract.Refused;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScanPagesTest {
  @Test
  void bytesComeBackAsThePageTheyWere() throws Exception {
    ScanPage.Run run =
        new ScanPage.Run("甲方", new float[] {1, 2}, new float[] {2, 3}, new byte[] {99, 20}, 10, 12);
    ScanPage page =
        new ScanPage(595, 842, 3, 0.01f, List.of(run), List.of(new ScanPage.Rule(1, 2, 3, 4)));
    byte[] bytes = ScanPages.bytes(new PageReading.Read(page));
    ScanPage back = ((PageReading.Read) ScanPages.read(bytes)).page();
    assertThat(ScanPages.bytes(new PageReading.Read(back))).isEqualTo(bytes);
    assertThat(back.doubtful()).isEqualTo(1);
    PageReading no = new PageReading.Unread(Refused.Code.OCR_FAILED, "没有识别成功");
    assertThat(ScanPages.read(ScanPages.bytes(no))).isEqualTo(no);
  }

  @Test
  void believesNoBytesOfAnotherForm() {
    byte[] bytes = ScanPages.bytes(new PageReading.Unread(Refused.Code.OCR_FAILED, "否"));
    assertThatThrownBy(() -> ScanPages.read(new byte[] {9, 1, 2})).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> ScanPages.read(Arrays.copyOf(bytes, bytes.length - 1)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void wantsThePagesItDoesNotKnowAndNoneWhereNothingIsRecognised() throws Exception {
    PageReading known = new PageReading.Unread(Refused.Code.OCR_FAILED, "否");
    Recognition recognition = Recognition.of(Map.of(2, known));
    assertThat(recognition.page(2)).contains(known);
    assertThat(recognition.pending()).isFalse();
    assertThat(recognition.page(5)).isEmpty();
    assertThat(recognition.wanted()).containsExactly(5);
    Recognition none = Recognition.none();
    assertThat(none.page(1)).isEmpty();
    assertThat(none.pending()).isFalse();
  }

  @Test
  void recognisesNoMorePagesThanTheLimit() throws Exception {
    Recognition recognition = Recognition.of(Map.of());
    for (int i = 1; i <= 500; i++) {
      assertThat(recognition.page(i)).isEmpty();
    }
    assertThatThrownBy(() -> recognition.page(501))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.code()).isEqualTo(Refused.Code.TOO_MANY_PAGES));
  }
}
