package fadu.review.scan;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.extract.Refused;
import fadu.extract.ocr.PageReading;
import fadu.extract.ocr.ScanPages;
import fadu.review.worker.Content;
import fadu.review.worker.NetworkIsolation;
import fadu.review.worker.Submission;
import fadu.review.worker.SubmittedFile;
import fadu.review.worker.WorkerCommand;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An engine that hangs, dies or talks nonsense costs the page it was at, and nothing else. */
@Timeout(120)
class OcrFaultsTest {
  private static final OcrLimits LIMITS =
      OcrLimits.DEFAULT
          .withLongest(Duration.ofSeconds(3))
          .withStart(Duration.ofSeconds(20))
          .withHeap(48);

  @TempDir Path folder;

  private OcrLane lane(OcrLimits limits, OcrCache cache, String begin) {
    WorkerCommand command =
        new WorkerCommand(
            List.of(FaultOcr.class.getName(), "worker"),
            System.getProperty("java.class.path"),
            Map.of(FaultOcr.LOG, folder.resolve("log").toString(), FaultOcr.BEGIN, begin),
            NetworkIsolation.NONE);
    return new OcrLane(command, "", limits, folder.resolve("ocr"), cache);
  }

  private static OcrJob order(OcrLane lane, String file, int pages) {
    Content content = Content.of(file.getBytes(StandardCharsets.UTF_8));
    TreeSet<Integer> numbers = new TreeSet<>();
    IntStream.rangeClosed(1, pages).forEach(numbers::add);
    return lane.order(
        new OcrOrder(
            new Submission(
                List.of(new SubmittedFile("a.pdf", content, Optional.of(Map.of()))),
                "",
                Optional.empty()),
            new TreeMap<>(Map.of(0, numbers))));
  }

  private static Map<Integer, PageReading> pages(OcrJob job) throws InterruptedException {
    assertThat(job.await(Duration.ofSeconds(100))).isTrue();
    return job.submission().files().get(0).recognised().orElseThrow();
  }

  private static String words(PageReading reading) {
    return ((PageReading.Read) reading).page().runs().get(0).text();
  }

  @ParameterizedTest
  @CsvSource({
    "hang, 超过了时间上限",
    "stopped, 超过了时间上限",
    "exit, 没有识别成功",
    "crashed, 没有识别成功",
    "memory, 内存超过了上限",
    "garbage, 没有识别成功",
    "flood, 没有识别成功",
    "turn, 没有识别成功",
    "key, 没有识别成功",
    "page, 没有识别成功",
    "mute, 超过了时间上限"
  })
  void answersAFaultOnceByItsCodeAndStaysAtWork(String fault, String words) throws Exception {
    try (OcrLane lane = lane(LIMITS, OcrCache.none(), "")) {
      Map<Integer, PageReading> lost = pages(order(lane, fault, 1));

      assertThat(lost.get(1)).isInstanceOf(PageReading.Unread.class);
      PageReading.Unread why = (PageReading.Unread) lost.get(1);
      assertThat(why.code()).isEqualTo(Refused.Code.OCR_FAILED);
      assertThat(why.message()).contains(words);
      assertThat(words(pages(order(lane, "good", 1)).get(1))).isEqualTo("good1");
      assertThat(lane.status().fault()).isEmpty();
      assertThat(lane.status().processes()).isEqualTo(1);
    }
    assertThat(folder.resolve("ocr")).doesNotExist();
  }

  @Test
  void aPageThatKillsItsProcessTakesNoOtherPageWithIt() throws Exception {
    try (OcrLane lane = lane(LIMITS, OcrCache.none(), "")) {
      Map<Integer, PageReading> read = pages(order(lane, "third", 5));

      assertThat(read.get(3)).isInstanceOf(PageReading.Unread.class);
      for (int page : new int[] {1, 2, 4, 5}) {
        assertThat(words(read.get(page))).isEqualTo("third" + page);
      }
    }
  }

  @Test
  void aPageIsTriedOnceMoreInAnotherProcess() throws Exception {
    try (OcrLane lane = lane(LIMITS, OcrCache.none(), "")) {
      assertThat(words(pages(order(lane, "once", 1)).get(1))).isEqualTo("once1");
      assertThat(lane.status().lost()).isEqualTo(1);
    }
  }

  @Test
  void aFileWhosePagesAllHangEndsWithItsTime() throws Exception {
    OcrLimits brief = LIMITS.withLongest(Duration.ofSeconds(2)).withCap(Duration.ofSeconds(3));
    try (OcrLane lane = lane(brief, OcrCache.none(), "")) {
      long start = System.nanoTime();
      Map<Integer, PageReading> read = pages(order(lane, "hang", 200));

      assertThat(read).hasSize(200);
      assertThat(read.values()).allMatch(PageReading.Unread.class::isInstance);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"hang", "exit", "garbage"})
  void anEngineThatNeverBeginsIsAskedTwiceAndThenMissing(String fault) throws Exception {
    OcrLimits brief = LIMITS.withStart(Duration.ofSeconds(3));
    try (OcrLane lane = lane(brief, OcrCache.none(), fault)) {
      Map<Integer, PageReading> read = pages(order(lane, "good", 100));

      assertThat(read).hasSize(100);
      for (PageReading reading : read.values()) {
        PageReading.Unread why = (PageReading.Unread) reading;
        assertThat(why.code()).isEqualTo(Refused.Code.OCR_UNAVAILABLE);
        assertThat(why.message()).contains("管理员", "fadu.ocr.tesseract");
      }
      assertThat(lane.status().lost()).isEqualTo(1);
      assertThat(lane.status().fault()).contains("识别进程");
    }
  }

  @Test
  void aShortScanDoesNotWaitForALongOne() throws Exception {
    try (OcrLane lane = lane(LIMITS, OcrCache.none(), "")) {
      OcrJob large = order(lane, "slow", 40);
      OcrJob small = order(lane, "good", 2);

      assertThat(pages(small)).hasSize(2);
      assertThat(large.isDone()).isFalse();
    }
  }

  @Test
  void aLongFileGoesOnAfterAKillWhereItWas() throws Exception {
    OcrCache before = OcrCache.in(folder.resolve("cache"), 64 << 20);
    int known;
    try (OcrLane lane = lane(LIMITS, before, "")) {
      OcrJob job = order(lane, "slow", 100);
      while (job.done() < 7) {
        Thread.sleep(20);
      }
      // Closing kills the processes in the middle of a page, as a killed service does.
      lane.close();
      known = job.done();
    }
    long read = Files.size(folder.resolve("log"));
    assertThat(read).isBetween(7L, 20L);

    OcrCache after = OcrCache.in(folder.resolve("cache"), 64 << 20);
    try (OcrLane lane = lane(LIMITS, after, "")) {
      OcrJob job = order(lane, "slow", 100);
      assertThat(job.done()).isGreaterThanOrEqualTo(known);
      Map<Integer, PageReading> pages = pages(job);
      assertThat(pages).hasSize(100);
      assertThat(words(pages.get(100))).isEqualTo("slow100");
      assertThat(ScanPages.bytes(pages.get(1))).isNotEmpty();
    }
    // At most the page under way was read twice.
    assertThat(Files.size(folder.resolve("log"))).isBetween(100L, 101L);
  }
}
