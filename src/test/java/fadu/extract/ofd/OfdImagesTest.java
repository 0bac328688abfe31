package fadu.extract.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fadu.extract.Extractor;
import fadu.extract.OpenPages;
import fadu.extract.Refused;
import fadu.extract.ocr.PageImage;
import fadu.extract.ocr.PagesWanted;
import fadu.extract.ocr.Recognition;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class OfdImagesTest {
  private static final String SCAN =
      "<ofd:ImageObject ID=\"7\" Boundary=\"0 0 210 297\" CTM=\"210 0 0 297 0 0\""
          + " ResourceID=\"70\"/>";

  /** White, its lower half black. */
  private static byte[] png() throws IOException {
    BufferedImage image = new BufferedImage(210, 298, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 210; x++) {
      for (int y = 0; y < 298; y++) {
        image.setRGB(x, y, y < 149 ? 0xFFFFFF : 0);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static byte[] file() throws IOException {
    return new OfdFile()
        .common("<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>")
        .part(
            "Doc_0/DocumentRes.xml",
            "<ofd:Res xmlns:ofd=\"http://www.ofdspec.org/2016\""
                + " BaseLoc=\"Res\"><ofd:MultiMedias><ofd:MultiMedia ID=\"70\" Type=\"Image\">"
                + "<ofd:MediaFile>scan.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>")
        .part("Doc_0/Res/scan.png", png())
        .page(OfdFile.lines("第一条 总则。"))
        .page(SCAN)
        .bytes();
  }

  @Test
  void asksForThePagesThatArePictures() throws Exception {
    PagesWanted wanted =
        catchThrowableOfType(
            PagesWanted.class,
            () -> Extractor.extract("a.ofd", file(), pages -> {}, Recognition.of(Map.of())));

    assertThat(wanted.pages()).containsExactly(2);
  }

  @Test
  void drawsThePictureWhereThePageHasIt() throws Exception {
    try (OpenPages pages = new OpenPages(file())) {
      PageImage page = pages.image(2);

      assertThat(page.width()).isBetween(594f, 596f);
      assertThat(page.pixels().getWidth()).isBetween(1650, 1656);
      assertThat(new Color(page.pixels().getRGB(800, 300))).isEqualTo(Color.WHITE);
      assertThat(new Color(page.pixels().getRGB(800, 2000))).isEqualTo(Color.BLACK);
    }
  }

  @Test
  void readsTheRestWhereNothingIsRecognised() throws Exception {
    assertThat(Extractor.extract("a.ofd", file()).text()).isEqualTo("第一条 总则。");
    assertThat(Extractor.extract("a.ofd", file()).complete()).isFalse();
  }

  @Test
  void refusesAPageTooLargeToDraw() throws Exception {
    byte[] huge =
        new OfdFile()
            .page(SCAN, "<ofd:Area><ofd:PhysicalBox>0 0 900000 900000</ofd:PhysicalBox></ofd:Area>")
            .bytes();
    try (OpenPages pages = new OpenPages(huge)) {
      Refused refused = catchThrowableOfType(Refused.class, () -> pages.image(1));
      assertThat(refused.code()).isEqualTo(Refused.Code.IMAGE_TOO_LARGE);
    }
  }
}
