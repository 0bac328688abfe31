package fadu.review.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fadu.extract.Extractor;
import fadu.extract.ocr.PageReading;
import fadu.extract.ocr.PagesWanted;
import fadu.extract.ocr.Recognition;
import fadu.review.worker.Content;
import fadu.review.worker.NetworkIsolation;
import fadu.review.worker.Submission;
import fadu.review.worker.SubmittedFile;
import fadu.review.worker.WorkerCommand;
import fadu.testing.ScanWriter;
import fadu.testing.Worn;
import fadu.text.Box;
import fadu.text.SourceText;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real pages through a real process, where this machine has an engine and a font. */
class OcrLaneTest {
  private static final String CLAUSE = "第一条 质量保证金为结算总价的3%，缺陷责任期24个月。";
  private static final String OTHER = "第二条 本合同价款为人民币6380000元，工期150日历天。";

  @TempDir static Path folder;
  private static OcrLane lane;

  @BeforeAll
  static void start() {
    lane = lane(OcrCache.in(folder.resolve("cache"), 1 << 20), folder.resolve("ocr"));
  }

  @AfterAll
  static void end() {
    lane.close();
  }

  private static OcrLane lane(OcrCache cache, Path temp) {
    WorkerCommand command =
        WorkerCommand.ofThisProgram("fadu.Fadu", Map.of(), NetworkIsolation.NONE);
    return new OcrLane(command, "", OcrLimits.DEFAULT, temp, cache);
  }

  @Test
  void readsTurnedSkewedAndStampedPagesAndTellsWhereTheWordsStand() throws Exception {
    BufferedImage page = page();
    byte[] scan =
        ScanWriter.pdf(
            List.of(
                Worn.skewed(page, 1.5),
                Worn.turned(page, 1),
                Worn.turned(page, 2),
                Worn.stamped(page)),
            1);
    Map<Integer, PageReading> pages = recognised(lane, scan, 4);
    SourceText text = Extractor.extract("合同.pdf", scan, count -> {}, Recognition.of(pages));
    assertThat(text.text().replace(" ", "")).contains("质量保证金为结算总价的3%", "工期150日历天");
    for (int number = 1; number <= 4; number++) {
      assertThat(text.layout().recognised(number)).isTrue();
      int from = text.text().indexOf("结算总价");
      while (text.layout().page(from).orElseThrow() < number) {
        from = text.text().indexOf("结算总价", from + 1);
      }
      List<Box> boxes = text.layout().boxes(from, from + 4);
      assertThat(boxes).hasSize(1);
      Box box = boxes.get(0);
      // On its side, words run down the page; upright, they run across.
      boolean upright = number != 2;
      assertThat(box.x1() - box.x0() > box.y1() - box.y0()).isEqualTo(upright);
    }
    assertThat(Files.exists(folder.resolve("ocr"))).isTrue();
  }

  @Test
  void readsTwoColumnsOneAfterTheOther() throws Exception {
    Optional<ScanWriter> found = ScanWriter.at(200);
    assumeTrue(found.isPresent(), "no font with Chinese letters on this machine");
    ScanWriter writer = found.get();
    String full = "本合同工程的全部内容按照施工图施工";
    for (int i = 0; i < 10; i++) {
      String left = i == 0 ? "　　第一条" + full.substring(5) : full;
      String right = i == 3 ? "　　第二条" + full.substring(5) : full;
      writer.at(70, 120 + i * 22, left).at(70 + 17 * 12 + 26, 120 + i * 22, right);
    }
    byte[] scan = ScanWriter.pdf(List.of(Worn.skewed(writer.pages().get(0), 0.7)), 1);
    Map<Integer, PageReading> pages = recognised(lane, scan, 1);
    SourceText text = Extractor.extract("合同.pdf", scan, count -> {}, Recognition.of(pages));
    String words = text.text().replaceAll("\\s", "");
    int second = words.indexOf("第二条");
    assertThat(words.indexOf("第一条")).isZero();
    // Ten lines of the left column and three of the right one stand before it.
    assertThat(second).isBetween(13 * 17 - 6, 13 * 17 + 2);
    assertThat(text.paragraphs().stream().filter(p -> p.to() - p.from() > 60)).hasSize(2);
  }

  @Test
  void knowsAPageAgainByWhatItShows() throws Exception {
    byte[] scan = ScanWriter.pdf(List.of(page()), 1);
    Map<Integer, PageReading> first = recognised(lane, scan, 1);
    Submission submission = submission(scan);
    OcrJob again = lane.order(new OcrOrder(submission, pages(1)));
    assertThat(again.isDone()).isTrue();
    // The same page in another file is drawn, and not read.
    long lost = lane.status().lost();
    byte[] other = ScanWriter.pdf(List.of(page(), page()), 1);
    Map<Integer, PageReading> second = recognised(lane, other, 2);
    assertThat(fadu.extract.ocr.ScanPages.bytes(second.get(2)))
        .isEqualTo(fadu.extract.ocr.ScanPages.bytes(first.get(1)));
    assertThat(lane.status().lost()).isEqualTo(lost);
  }

  @Test
  void leavesNoProcessAndNoFileBehind() throws Exception {
    Path temp = folder.resolve("short");
    OcrLane brief = lane(OcrCache.none(), temp);
    recognised(brief, ScanWriter.pdf(List.of(page()), 1), 1);
    assertThat(brief.status().processes()).isEqualTo(1);
    brief.close();
    try (Stream<Path> left = Files.exists(temp) ? Files.list(temp) : Stream.empty()) {
      assertThat(left).isEmpty();
    }
    assertThat(
            ProcessHandle.current()
                .descendants()
                .filter(p -> p.info().commandLine().orElse("").contains(temp.toString())))
        .isEmpty();
  }

  private static BufferedImage page() {
    Optional<ScanWriter> writer = ScanWriter.at(200);
    assumeTrue(writer.isPresent(), "no font with Chinese letters on this machine");
    ScanWriter page = writer.get();
    for (int i = 0; i < 4; i++) {
      page.paragraph(CLAUSE).paragraph(OTHER);
    }
    return page.pages().get(0);
  }

  private static Submission submission(byte[] scan) {
    return new Submission(
        List.of(new SubmittedFile("合同.pdf", Content.of(scan), Optional.of(Map.of()))),
        "",
        Optional.empty());
  }

  private static SortedMap<Integer, SortedSet<Integer>> pages(int count) {
    SortedSet<Integer> numbers = new TreeSet<>();
    for (int i = 1; i <= count; i++) {
      numbers.add(i);
    }
    return new TreeMap<>(Map.of(0, numbers));
  }

  private static Map<Integer, PageReading> recognised(OcrLane lane, byte[] scan, int count)
      throws Exception {
    try {
      SourceText unused = Extractor.extract("合同.pdf", scan, pages -> {}, Recognition.of(Map.of()));
      throw new AssertionError("nothing is wanted");
    } catch (PagesWanted wanted) {
      assertThat(wanted.pages()).hasSize(count);
    }
    OcrJob job = lane.order(new OcrOrder(submission(scan), pages(count)));
    assertThat(job.await(Duration.ofMinutes(5))).isTrue();
    assumeTrue(lane.status().fault().isEmpty(), "no engine on this machine");
    return job.submission().files().get(0).recognised().orElseThrow();
  }
}
