package fadu.review.scan;

import fadu.extract.Extractor;
import fadu.extract.ocr.PageReading;
import fadu.extract.ocr.Recognition;
import fadu.finding.Outcome;
import fadu.review.Review;
import fadu.review.Reviews;
import fadu.review.worker.Content;
import fadu.review.worker.NetworkIsolation;
import fadu.review.worker.Progress;
import fadu.review.worker.Submission;
import fadu.review.worker.SubmittedFile;
import fadu.review.worker.WorkerCommand;
import fadu.rules.RuleSource;
import fadu.testing.ScanWriter;
import fadu.testing.Worn;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A contract of our own printed, worn in several ways and read again: characters right, outcomes
 * like those of its text, pages a second, memory. Prints the table of {@code docs/ocr.md}.
 */
@Tag("bench")
class DegradedScansRun {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final int PAGES = Integer.getInteger("fadu.degraded.pages", 3);

  private record Way(int dpi, float quality, UnaryOperator<BufferedImage> wear) {}

  private static Map<String, Way> ways() {
    Map<String, Way> ways = new LinkedHashMap<>();
    ways.put("clean, 200 dpi", new Way(200, 1, page -> page));
    ways.put("skew 0.5°", new Way(200, 1, page -> Worn.skewed(page, 0.5)));
    ways.put("skew 1°", new Way(200, 1, page -> Worn.skewed(page, 1)));
    ways.put("skew 2°", new Way(200, 1, page -> Worn.skewed(page, -2)));
    ways.put("on its side", new Way(200, 1, page -> Worn.turned(page, 1)));
    ways.put("noise and specks", new Way(200, 1, Worn::noisy));
    ways.put("red stamp over text", new Way(200, 0.8f, Worn::stamped));
    ways.put("low contrast", new Way(200, 1, Worn::pale));
    ways.put("fax, 150 dpi black and white", new Way(200, 1, Worn::faxed));
    ways.put("150 dpi", new Way(150, 1, page -> page));
    ways.put("JPEG quality 40", new Way(200, 0.4f, page -> page));
    ways.keySet().removeIf(name -> !name.contains(System.getProperty("fadu.degraded.only", "")));
    return ways;
  }

  @Test
  void printsHowWellWornPagesAreRead(@TempDir Path folder) throws Exception {
    byte[] pdf = Files.readAllBytes(Path.of("contracts-samples/violating-road/violating-road.pdf"));
    SourceText whole = Extractor.extract("a.pdf", pdf);
    Reviews reviews = Reviews.loading(RuleSource.packed());
    OcrLane lane =
        new OcrLane(
            WorkerCommand.ofThisProgram("fadu.Fadu", Map.of(), NetworkIsolation.NONE),
            "",
            OcrLimits.DEFAULT.withEngines(Integer.getInteger("fadu.ocr.engines", 1)),
            folder.resolve("ocr"),
            OcrCache.none());
    try (lane) {
      System.out.println("| pages | characters right | doubtful | outcomes as the text | s/page |");
      for (Map.Entry<String, Way> way : ways().entrySet()) {
        System.out.println("| " + way.getKey() + " | " + row(whole, reviews, lane, way.getValue()));
      }
    }
  }

  private static String row(SourceText whole, Reviews reviews, OcrLane lane, Way way)
      throws Exception {
    ScanWriter writer = ScanWriter.at(way.dpi()).orElseThrow();
    StringBuilder words = new StringBuilder();
    for (Paragraph paragraph : whole.paragraphs()) {
      if (writer.pages().size() > PAGES) {
        break;
      }
      write(writer, whole, paragraph, words);
    }
    List<BufferedImage> worn = writer.pages().stream().map(way.wear()).toList();
    byte[] scan = ScanWriter.pdf(worn, way.quality());
    long start = System.nanoTime();
    Map<Integer, PageReading> pages = recognised(lane, scan, worn.size());
    double seconds = (System.nanoTime() - start) / 1e9 / worn.size();
    SourceText read = Extractor.extract("a.pdf", scan, n -> {}, Recognition.of(pages));
    Map<String, Outcome> text = outcomes(reviews, "a.txt", words.toString(), Optional.empty());
    Map<String, Outcome> seen = outcomes(reviews, "a.pdf", scan, Optional.of(pages));
    long same = text.keySet().stream().filter(c -> text.get(c) == seen.get(c)).count();
    int doubtful = read.marks().stream().mapToInt(m -> m.to() - m.from()).sum();
    return String.format(
        "%.2f %% | %.2f %% | %d of %d | %.1f |",
        100 * accuracy(plain(words.toString()), plain(read.text())),
        100.0 * doubtful / read.text().length(),
        same,
        text.size(),
        seconds);
  }

  private static void write(
      ScanWriter writer, SourceText whole, Paragraph paragraph, StringBuilder words) {
    if (paragraph.kind() == Paragraph.Kind.TABLE_ROW && paragraph.cells().size() <= 5) {
      List<String> cells =
          paragraph.cells().stream().map(c -> whole.words(c.from(), c.to())).toList();
      writer.row(cells);
      words.append("| ").append(String.join(" | ", cells)).append(" |\n");
    } else {
      String line = whole.words(paragraph.from(), paragraph.to()).replace('\t', ' ');
      writer.paragraph(line);
      words.append(line).append('\n');
    }
  }

  private static Map<Integer, PageReading> recognised(OcrLane lane, byte[] scan, int count)
      throws InterruptedException {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (int i = 1; i <= count; i++) {
      numbers.add(i);
    }
    Submission submission =
        new Submission(
            List.of(new SubmittedFile("a.pdf", Content.of(scan), Optional.of(Map.of()))),
            "",
            Optional.empty());
    OcrJob job = lane.order(new OcrOrder(submission, new TreeMap<>(Map.of(0, numbers))));
    boolean unused = job.await(Duration.ofMinutes(30));
    return job.submission().files().get(0).recognised().orElseThrow();
  }

  private static Map<String, Outcome> outcomes(
      Reviews reviews, String name, String text, Optional<Map<Integer, PageReading>> pages)
      throws Exception {
    return outcomes(reviews, name, text.getBytes(StandardCharsets.UTF_8), pages);
  }

  private static Map<String, Outcome> outcomes(
      Reviews reviews, String name, byte[] file, Optional<Map<Integer, PageReading>> pages)
      throws Exception {
    Review review =
        reviews.attempt(
            new Submission(
                List.of(new SubmittedFile(name, Content.of(file), pages)), "", Optional.of(DAY)),
            Progress.NONE);
    return review.result().findings().stream()
        .collect(
            Collectors.toMap(f -> f.point().code(), f -> f.outcome(), (a, b) -> a, TreeMap::new));
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && c != '|')
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** One minus edits per character. */
  private static double accuracy(String truth, String read) {
    int[] row = new int[read.length() + 1];
    int[] before = new int[read.length() + 1];
    for (int k = 0; k < before.length; k++) {
      before[k] = k;
    }
    for (int i = 1; i <= truth.length(); i++) {
      row[0] = i;
      for (int k = 1; k <= read.length(); k++) {
        int change = before[k - 1] + (truth.charAt(i - 1) == read.charAt(k - 1) ? 0 : 1);
        row[k] = Math.min(change, Math.min(before[k], row[k - 1]) + 1);
      }
      int[] swap = before;
      before = row;
      row = swap;
    }
    return 1 - before[read.length()] / (double) truth.length();
  }
}
