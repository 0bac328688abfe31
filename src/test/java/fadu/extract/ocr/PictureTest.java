package fadu.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fadu.extract.Refused;
import fadu.testing.Worn;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done to a picture before it is read; no engine is needed. */
class PictureTest {

  @ParameterizedTest
  @ValueSource(doubles = {-2, -0.5, 0, 1, 2})
  void tellsHowFarLinesFall(double degrees) {
    Gray page = Ink.of(Worn.skewed(lines(), degrees));
    assertThat(Math.toDegrees(Posture.of(page, 128).tilt())).isCloseTo(degrees, within(0.11));
  }

  @Test
  void tellsLinesThatRunUpOrDown() {
    assertThat(Posture.of(Ink.of(lines()), 128).isSideways()).isFalse();
    assertThat(Posture.of(Ink.of(Worn.turned(lines(), 1)), 128).isSideways()).isTrue();
    assertThat(Posture.of(Ink.of(Worn.turned(lines(), 3)), 128).isSideways()).isTrue();
  }

  @Test
  void turnsBackWhatItTurned() {
    Gray page = Ink.of(lines());
    assertThat(page.turned(1).turned(3).pixels()).isEqualTo(page.pixels());
    assertThat(page.turned(2).turned(2).pixels()).isEqualTo(page.pixels());
  }

  @Test
  void liftsAStampAndKeepsTheWordsUnderItAndRedWordsElsewhere() {
    BufferedImage page = lines();
    Graphics2D g = page.createGraphics();
    g.setColor(new Color(200, 20, 30));
    g.fillOval(300, 300, 300, 300);
    g.setColor(Color.BLACK);
    g.fillRect(400, 440, 60, 20);
    g.setColor(new Color(200, 20, 30));
    g.fillRect(100, 1000, 400, 12);
    g.dispose();
    Gray gray = Ink.of(page);
    assertThat(gray.at(350, 420)).as("the stamp").isGreaterThan(180);
    assertThat(gray.at(430, 450)).as("the word under it").isLessThan(60);
    assertThat(gray.at(300, 1006)).as("a red word").isLessThan(128);
  }

  @Test
  void spreadsTheShadesOfAPaleCopy() {
    Gray gray = Ink.of(Worn.pale(lines()));
    int[] shades = gray.shades();
    int dark = 0;
    for (int i = 0; i < 90; i++) {
      dark += shades[i];
    }
    assertThat(dark).isGreaterThan(1000);
    assertThat(Ink.threshold(gray)).isBetween(90, 190);
  }

  @Test
  void findsTheRulesOfATableAndNoDashes() {
    BufferedImage page = blank();
    Graphics2D g = page.createGraphics();
    g.setColor(Color.BLACK);
    g.fillRect(100, 100, 600, 3);
    g.fillRect(100, 200, 600, 3);
    g.fillRect(100, 100, 3, 103);
    g.fillRect(697, 100, 3, 103);
    g.fillRect(300, 400, 50, 3);
    g.fillRect(100, 600, 600, 40);
    g.dispose();
    assertThat(RuleFinder.of(Ink.of(page), 128, 200 / 72f)).hasSize(4);
  }

  @Test
  void laysCharactersOverTheirInk() {
    double[] ink = ink("xxxxxxxxx.xxxxxxxxx.xxxxxxxxx..........xxxxxxxxx.");
    Alignment a = Alignment.of("质保金额", ink, 100, 9);
    assertThat(a.from()[0]).isCloseTo(100, within(1f));
    assertThat(a.from()[2]).isCloseTo(120, within(1f));
    assertThat(a.from()[3]).as("after the gap").isCloseTo(139, within(1f));
    assertThat(a.missed()).containsOnly(0f);
  }

  @Test
  void noticesInkThatNobodyRead() {
    double[] ink = ink("xxxxxxxxx.xxxxxxxxx.xxxxxxxxx.xxxxxxxxx.xxxxxxxxx.");
    Alignment a = Alignment.of("工结算款", ink, 0, 9);
    float most = 0;
    for (float missed : a.missed()) {
      most = Math.max(most, missed);
    }
    assertThat(most).isGreaterThan(0.45f * a.em());
  }

  private static double[] ink(String columns) {
    return columns.chars().mapToDouble(c -> c == 'x' ? 0.4 : 0).toArray();
  }

  @Test
  void readsTheTableOfTesseract() {
    String table =
        "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
            + "4\t1\t1\t1\t1\t0\t10\t20\t300\t30\t-1\t\n"
            + "5\t1\t1\t1\t1\t1\t10\t20\t60\t30\t91.5\t合同\n"
            + "5\t1\t1\t1\t1\t2\t80\t20\t30\t30\t95\t \n";
    List<Block> blocks = TesseractEngine.blocks(table);
    assertThat(blocks).hasSize(1);
    assertThat(blocks.get(0).text()).isEqualTo("合同");
    assertThat(blocks.get(0).x1()).isEqualTo(70);
    assertThat(blocks.get(0).mean()).isCloseTo(0.915, within(0.001));
  }

  @Test
  void refusesAGiantByItsHeaderWithoutDecodingIt() throws Exception {
    try (ImageFile file = ImageFile.open(png(30_000, 30_000))) {
      assertThat(file.count()).isEqualTo(1);
      assertThatThrownBy(() -> file.page(1))
          .isInstanceOfSatisfying(
              Refused.class, r -> assertThat(r.code()).isEqualTo(Refused.Code.IMAGE_TOO_LARGE));
    }
  }

  @Test
  void refusesWhatIsNoPicture() {
    assertThatThrownBy(
            () -> ImageFile.open(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.code()).isEqualTo(Refused.Code.DAMAGED));
  }

  @Test
  void takesAPictureForAnA4Page() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(lines(), "png", out);
    try (ImageFile file = ImageFile.open(out.toByteArray())) {
      PageImage page = file.page(1);
      assertThat(page.width()).isCloseTo(595, within(2f));
      assertThat(page.height()).isCloseTo(842, within(2f));
    }
  }

  /** The beginning of a png: its header claims a size, its pixels are not there. */
  private static byte[] png(int width, int height) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    ByteBuffer head = ByteBuffer.allocate(17).put("IHDR".getBytes("US-ASCII"));
    head.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
    CRC32 crc = new CRC32();
    crc.update(head.array());
    out.write(ByteBuffer.allocate(4).putInt(13).array());
    out.write(head.array());
    out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    return out.toByteArray();
  }

  private static BufferedImage blank() {
    BufferedImage page = new BufferedImage(1654, 2339, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = page.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, page.getWidth(), page.getHeight());
    g.dispose();
    return page;
  }

  /** Lines of blots the size of letters. */
  private static BufferedImage lines() {
    BufferedImage page = blank();
    Graphics2D g = page.createGraphics();
    g.setColor(Color.BLACK);
    for (int y = 250; y < 2050; y += 56) {
      for (int x = 200 + y * 7 % 34; x < 1450; x += 34) {
        g.fillRect(x, y, 28, 30);
      }
    }
    g.dispose();
    return page;
  }
}
