package fadu.report;

import fadu.review.Reviews;
import fadu.review.worker.Answer;
import fadu.review.worker.Content;
import fadu.review.worker.Progress;
import fadu.review.worker.Submission;
import fadu.review.worker.SubmittedFile;
import fadu.rules.RuleSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** A process that reviews one file many times on some threads and prints how often each digest. */
final class Repeating {
  private static final LocalDate DAY = LocalDate.of(2026, 10, 10);

  private Repeating() {}

  /**
   * @param args file, threads, reviews of each thread
   */
  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]);
    int threads = Integer.parseInt(args[1]);
    int times = Integer.parseInt(args[2]);
    JsonEngine engine = new JsonEngine(Reviews.loading(RuleSource.packed()));
    SubmittedFile submitted =
        new SubmittedFile(file.getFileName().toString(), Content.of(Files.readAllBytes(file)));
    Submission submission = new Submission(List.of(submitted), "", Optional.of(DAY));
    Map<String, Integer> counts = new TreeMap<>();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<String>> digests =
          IntStream.range(0, threads * times)
              .mapToObj(i -> pool.submit(() -> digest(engine, submission)))
              .toList();
      for (Future<String> digest : digests) {
        counts.merge(digest.get(), 1, Integer::sum);
      }
    } finally {
      pool.shutdown();
    }
    counts.forEach((digest, count) -> System.out.println(digest + " " + count));
  }

  private static String digest(JsonEngine engine, Submission submission) throws Exception {
    Answer answer = engine.review(submission, Progress.NONE);
    if (answer instanceof Answer.Reviewed reviewed) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(reviewed.json());
      return HexFormat.of().formatHex(hash);
    }
    return answer.toString();
  }
}
