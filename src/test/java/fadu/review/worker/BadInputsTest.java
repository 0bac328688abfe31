package fadu.review.worker;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.testing.BadFile;
import fadu.testing.BadFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every class of bad file through the worker pool, held to its one answer in both directions: what
 * is to be refused and is now read fails as much as what is to be read and is now refused.
 */
@Timeout(300)
class BadInputsTest {
  private static final long LONGEST = 20_000;

  @TempDir static Path folder;
  private static final AtomicInteger CALLS = new AtomicInteger();
  private static ServerSocket canary;
  private static WorkerPool pool;

  @BeforeAll
  static void start() throws Exception {
    canary = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread =
        new Thread(
            () -> {
              while (!canary.isClosed()) {
                try {
                  canary.accept().close();
                  CALLS.incrementAndGet();
                } catch (IOException e) {
                  return;
                }
              }
            });
    thread.setDaemon(true);
    thread.start();
    WorkerCommand command =
        new WorkerCommand(
            List.of(ReadingWorker.class.getName()),
            System.getProperty("java.class.path"),
            Map.of(),
            NetworkIsolation.NONE);
    pool = new WorkerPool(command, Limits.DEFAULT.withHeap(384), folder.resolve("pool"), 1);
    assertThat(pool.awaitReady(90)).isTrue();
  }

  @AfterAll
  static void stop() throws IOException {
    pool.close();
    canary.close();
  }

  @Test
  void answersEveryBadFileAsItIsHeldTo() throws Exception {
    StringBuilder table = new StringBuilder();
    StringBuilder wrong = new StringBuilder();
    List<BadFile> files = BadFiles.all("http://127.0.0.1:" + canary.getLocalPort() + "/call");
    for (BadFile file : files) {
      long start = System.nanoTime();
      String got = answer(file.name(), file.content());
      long ms = (System.nanoTime() - start) / 1_000_000;
      String row =
          "%-4s %-28s %-44s %-44s %6d%n"
              .formatted(file.kind(), file.name(), file.expected(), got, ms);
      table.append(row);
      if (!got.equals(file.expected()) || ms > LONGEST) {
        wrong.append(row);
      }
    }
    System.out.print(table);
    assertThat(wrong.toString()).as("class, file, expected, got, ms").isEmpty();
    assertThat(files).extracting(BadFile::kind).contains("A1", "A4", "A8", "A15", "A28");
    assertThat(CALLS).hasValue(0);
    assertThat(answer("good.txt", "第一条 工期60天。".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("READ txt");
    pool.close();
    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }

  private static String answer(String name, byte[] content) throws InterruptedException {
    Answer answer =
        pool.review(
            new Submission(
                List.of(new SubmittedFile(name, Content.of(content))), "", Optional.empty()),
            Progress.NONE);
    if (answer instanceof Answer.Reviewed reviewed) {
      return new String(reviewed.json(), StandardCharsets.UTF_8);
    }
    return answer instanceof Answer.Refused refused
        ? "REFUSED " + refused.code()
        : answer.toString();
  }
}
