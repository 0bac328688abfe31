package fadu.review.original;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.extract.ofd.OfdFile;
import fadu.review.worker.Content;
import fadu.review.worker.NetworkIsolation;
import fadu.review.worker.WorkerCommand;
import fadu.testing.ScanWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PageDrawerTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  @TempDir Path folder;
  private PageDrawer drawer;

  private PageDrawer drawer(Duration longest) {
    drawer = new PageDrawer(command("fadu.Fadu"), folder.resolve("draw"), longest);
    return drawer;
  }

  /** Paths of this test's own may be relative; a process stands elsewhere. */
  private static WorkerCommand command(String main) {
    String path =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator));
    return new WorkerCommand(List.of(main, "worker"), path, Map.of(), NetworkIsolation.NONE);
  }

  @AfterEach
  void nothingIsLeft() {
    drawer.close();
    assertThat(folder.resolve("draw")).doesNotExist();
    assertThat(
            ProcessHandle.current()
                .descendants()
                .filter(p -> p.info().commandLine().orElse("").contains(folder.toString())))
        .isEmpty();
  }

  private static BufferedImage drawn(DrawnPage page) throws Exception {
    assertThat(page).isInstanceOf(DrawnPage.Drawn.class);
    return ImageIO.read(new ByteArrayInputStream(((DrawnPage.Drawn) page).bytes()));
  }

  @Test
  void drawsThePagesOfAFaxAndOfOfdInOneProcess() throws Exception {
    BufferedImage white = new BufferedImage(1654, 2339, BufferedImage.TYPE_INT_RGB);
    white.createGraphics().fillRect(0, 0, 1654, 1170);
    Content tiff = Content.of(ScanWriter.tiff(List.of(white, white)));
    PageDrawer pages = drawer(LONG);
    BufferedImage second = drawn(pages.picture(tiff, "t", 2));
    assertThat(second.getWidth()).isEqualTo(1654);
    assertThat(second.getRGB(800, 100) & 0xFF).isEqualTo(0xFF);
    assertThat(second.getRGB(800, 2000) & 0xFF).isZero();

    Content ofd = Content.of(new OfdFile().page(OfdFile.lines("质量\"保证金\"5%")).bytes());
    DrawnPage words = pages.words(ofd, "o", 1);
    assertThat(new String(((DrawnPage.Drawn) words).bytes(), StandardCharsets.UTF_8))
        .startsWith("{\"drawn\":false,\"pieces\":[[\"质量\",")
        .contains("\\\"");
    assertThat(drawn(pages.picture(ofd, "o", 1)).getWidth()).isBetween(1650, 1656);
    assertThat(pages.processes()).isEqualTo(1);
  }

  @Test
  void aPageThatCannotBeDrawnIsAnsweredAndTheProcessStays() throws Exception {
    PageDrawer pages = drawer(LONG);
    byte[] png = png(300, 400);
    // A header that says 40,000 x 40,000; nothing is decoded to find out.
    png[18] = png[22] = (byte) 0x9C;
    png[19] = png[23] = (byte) 0x40;
    assertThat(pages.picture(Content.of(png), "giant", 1))
        .isInstanceOfSatisfying(
            DrawnPage.Undrawn.class, page -> assertThat(page.code()).isEqualTo("IMAGE_TOO_LARGE"));
    assertThat(pages.picture(Content.of("no picture".getBytes(StandardCharsets.UTF_8)), "n", 1))
        .isInstanceOf(DrawnPage.Undrawn.class);
    assertThat(pages.picture(Content.of(png(30, 40)), "p", 9))
        .isInstanceOf(DrawnPage.Undrawn.class);
    assertThat(drawn(pages.picture(Content.of(png(30, 40)), "p", 1)).getWidth()).isEqualTo(30);
    assertThat(pages.processes()).isEqualTo(1);
  }

  private static byte[] png(int width, int height) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  @Test
  void aPageThatHangsCostsItsProcessAndIsNotTriedAgain() throws Exception {
    drawer =
        new PageDrawer(
            command(HangingDrawer.class.getName()), folder.resolve("draw"), Duration.ofMillis(300));
    Content file = Content.of(new byte[10]);
    DrawnPage first = drawer.picture(file, "h", 1);
    assertThat(first)
        .isInstanceOfSatisfying(
            DrawnPage.Undrawn.class, page -> assertThat(page.code()).isEqualTo("PAGE_NOT_SHOWN"));
    assertThat(drawer.processes()).isZero();
    assertThat(drawer.picture(file, "h", 1)).isSameAs(first);
    assertThat(drawer.processes()).isZero();
  }
}
