package fadu.review.scan;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.extract.ocr.PageReading;
import fadu.review.worker.Content;
import fadu.review.worker.NetworkIsolation;
import fadu.review.worker.Submission;
import fadu.review.worker.SubmittedFile;
import fadu.review.worker.WorkerCommand;
import fadu.testing.ScanWriter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Full pages of an ordinary contract through one engine and through two: pages a second, processor
 * time a page, memory of a process. Pages a second mean something on an idle machine only.
 */
@Tag("bench")
class OcrSpeedRun {
  private static final int PAGES = Integer.getInteger("fadu.ocr.bench.pages", 8);

  @TempDir Path folder;

  @Test
  void printsPagesASecondAndMemory() throws Exception {
    List<BufferedImage> pages = pages();
    System.out.println("| engines | pages/s | processor s/page | memory of a process, MB |");
    for (int engines = 1; engines <= 2; engines++) {
      WorkerCommand command =
          WorkerCommand.ofThisProgram("fadu.Fadu", Map.of(), NetworkIsolation.NONE);
      try (OcrLane lane =
          new OcrLane(
              command,
              "",
              OcrLimits.DEFAULT.withEngines(engines),
              folder.resolve("ocr"),
              OcrCache.none())) {
        read(lane, pages.subList(0, engines));
        Duration before = worked();
        long start = System.nanoTime();
        read(lane, pages);
        double seconds = (System.nanoTime() - start) / 1e9;
        double work = worked().minus(before).toMillis() / 1e3;
        System.out.printf(
            "| %d | %.2f | %.2f | %d |%n",
            engines, pages.size() / seconds, work / pages.size(), memory());
      }
    }
  }

  private static List<BufferedImage> pages() {
    ScanWriter writer = ScanWriter.at(200).orElseThrow();
    for (int i = 1; writer.pages().size() <= PAGES; i++) {
      writer.paragraph(
          "第"
              + i
              + "条 承包人应当在收到开工通知后第"
              + i % 28
              + "日内进场施工，发包人按照已完成工程价款的"
              + (80 + i % 20)
              + "%支付进度款，金额以人民币"
              + i * 13_577
              + "元为限，逾期支付的按照贷款市场报价利率承担利息。");
    }
    return new ArrayList<>(writer.pages().subList(0, PAGES));
  }

  private static void read(OcrLane lane, List<BufferedImage> pages) throws InterruptedException {
    Submission submission =
        new Submission(
            List.of(
                new SubmittedFile(
                    "a.pdf", Content.of(ScanWriter.pdf(pages, 0.8f)), Optional.of(Map.of()))),
            "",
            Optional.empty());
    TreeSet<Integer> numbers = new TreeSet<>();
    IntStream.rangeClosed(1, pages.size()).forEach(numbers::add);
    OcrJob job = lane.order(new OcrOrder(submission, new TreeMap<>(Map.of(0, numbers))));
    assertThat(job.await(Duration.ofMinutes(30))).isTrue();
    Map<Integer, PageReading> read = job.submission().files().get(0).recognised().orElseThrow();
    assertThat(read.values()).allMatch(PageReading.Read.class::isInstance);
  }

  private static List<ProcessHandle> processes() {
    return ProcessHandle.current()
        .descendants()
        .filter(p -> p.info().command().orElse("").endsWith("java"))
        .toList();
  }

  private static Duration worked() {
    return processes().stream()
        .map(p -> p.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** The most that any of them has had resident. */
  private static long memory() throws IOException {
    long most = 0;
    for (ProcessHandle process : processes()) {
      Path status = Path.of("/proc", Long.toString(process.pid()), "status");
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          most = Math.max(most, Long.parseLong(line.replaceAll("\\D", "")) / 1024);
        }
      }
    }
    return most;
  }
}
