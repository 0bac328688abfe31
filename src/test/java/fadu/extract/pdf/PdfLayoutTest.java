package fadu.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.PdfWriter;
import fadu.text.Box;
import fadu.text.SourceText;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfLayoutTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void givesTheBoxOfWordsAsThePageIsSeen(int degrees) throws Exception {
    SourceText text = Read.pdf(PdfWriter.a4().rotate(degrees).text(100, 200, 12, "甲方应当付款"));
    List<Box> boxes = text.layout().boxes(2, 4);
    assertThat(boxes).hasSize(1);
    Box box = boxes.get(0);
    assertThat(box.page()).isEqualTo(1);
    assertThat(box.x0()).isCloseTo(124, Assertions.within(0.1));
    assertThat(box.x1()).isCloseTo(148, Assertions.within(0.1));
    assertThat(box.y0()).isBetween(188.0, 192.0);
    assertThat(box.y1()).isBetween(200.0, 204.0);
  }

  @Test
  void givesOneBoxForEachLineOverPages() throws Exception {
    String clause = "承包人应当按照约定完成全部工程并对质量负责".repeat(8) + "。";
    PdfWriter writer = PdfWriter.a4().head("某合同文本").foot("#");
    for (int i = 1; i <= 12; i++) {
      writer.paragraph(i + "、" + clause);
    }
    SourceText text = Read.pdf(writer);
    assertThat(text.paragraphs()).hasSize(12);
    List<Box> boxes = text.layout().boxes(0, text.text().length());
    assertThat(boxes).hasSizeGreaterThan(48);
    assertThat(text.layout().page(0)).hasValue(1);
    assertThat(text.layout().page(text.text().length() - 1)).hasValue(text.pages().getAsInt());
    assertThat(boxes)
        .isSortedAccordingTo(
            java.util.Comparator.comparingInt(Box::page).thenComparingDouble(Box::y0));
  }
}
