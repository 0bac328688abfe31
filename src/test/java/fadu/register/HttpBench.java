package fadu.register;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.Contracts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A Word contract of 100,000 characters sent to a warm service over HTTP: how long one waits, and
 * how many two senders get done.
 *
 * <pre>mvn test -Dquick -Dtest.excluded= -Dtest=HttpBench</pre>
 */
@Tag("bench")
class HttpBench {
  private static final int CHARACTERS = 100_000;
  private static final int WARM_UP = 12;
  private static final int ROUNDS = 60;

  @TempDir Path folder;

  @Test
  void waitsAndThroughput() throws Exception {
    byte[] contract = contract();
    try (RealService service =
        RealService.start(Files.createDirectories(folder.resolve("data")), true)) {
      for (int i = 0; i < WARM_UP; i++) {
        assertThat(service.review("w" + i, contract)).startsWith("{\"schema\":\"fadu.review/1\"");
      }
      List<Long> waits = new ArrayList<>();
      long before = service.cpuMillis();
      for (int i = 0; i < ROUNDS; i++) {
        long start = System.nanoTime();
        assertThat(service.review("r" + i, contract)).startsWith("{\"schema\"");
        waits.add((System.nanoTime() - start) / 1_000_000);
      }
      long cpu = (service.cpuMillis() - before) / ROUNDS;
      Collections.sort(waits);
      long start = System.nanoTime();
      ExecutorService two = Executors.newFixedThreadPool(2);
      List<Future<String>> sent = new ArrayList<>();
      for (int i = 0; i < ROUNDS; i++) {
        String key = "t" + i;
        sent.add(two.submit(() -> service.review(key, contract)));
      }
      for (Future<String> each : sent) {
        assertThat(each.get()).startsWith("{\"schema\"");
      }
      two.shutdown();
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "docx of %d characters: p50 %d ms, p95 %d ms, %d ms of CPU; two at a time %.1f reviews/s%n",
          CHARACTERS, waits.get(ROUNDS / 2), waits.get(ROUNDS * 95 / 100), cpu, ROUNDS / seconds);
    }
  }

  /** The contract of the tests with clauses of another one repeated behind it. */
  private static byte[] contract() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      int written = 0;
      for (String line : Contracts.VIOLATING.text().split("\n")) {
        document.createParagraph().createRun().setText(line);
        written += line.length();
      }
      String[] more = Contracts.LAWFUL.text().split("\n");
      for (int i = 0; written < CHARACTERS; i++) {
        String line = more[i % more.length];
        document.createParagraph().createRun().setText(line);
        written += line.length();
      }
      document.write(out);
      return out.toByteArray();
    }
  }
}
