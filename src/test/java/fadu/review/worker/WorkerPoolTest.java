package fadu.review.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class WorkerPoolTest {
  @TempDir static Path folder;
  private static WorkerPool pool;

  @BeforeAll
  static void start() throws InterruptedException {
    pool = pool("pool", Map.of(), NetworkIsolation.NONE, limits());
    assertThat(pool.awaitReady(60)).isTrue();
  }

  @AfterAll
  static void stop() {
    pool.close();
  }

  private static Limits limits() {
    return Limits.DEFAULT
        .withBase(Duration.ofSeconds(4))
        .withSilence(Duration.ofSeconds(5))
        .withHeap(64);
  }

  private static WorkerPool pool(
      String name, Map<String, String> properties, NetworkIsolation isolation, Limits limits) {
    WorkerCommand command =
        new WorkerCommand(
            List.of(FaultWorker.class.getName()),
            System.getProperty("java.class.path"),
            properties,
            isolation);
    return new WorkerPool(command, limits, folder.resolve(name), 2);
  }

  private static Submission submission(String name, String text) {
    return new Submission(
        List.of(new SubmittedFile(name, Content.of(text.getBytes(StandardCharsets.UTF_8)))),
        "价: 1",
        Optional.of(LocalDate.of(2026, 3, 20)));
  }

  private static Answer review(String name) throws InterruptedException {
    return pool.review(submission(name, "合同"), Progress.NONE);
  }

  private static String text(Answer answer) {
    return new String(((Answer.Reviewed) answer).json(), StandardCharsets.UTF_8);
  }

  @Test
  void carriesFilesDataAndDateToAWorkerAndTheAnswerBack() throws InterruptedException {
    List<Step> steps = new ArrayList<>();

    Answer answer = pool.review(submission("good", "甲方𠮷"), steps::add);

    assertThat(text(answer)).startsWith("甲方𠮷|价: 1|Optional[2026-03-20]|null|");
    assertThat(steps).containsExactly(Step.READING);
  }

  @ParameterizedTest
  @CsvSource({
    "hang, PARSE_TIMEOUT",
    "sleep, PARSE_TIMEOUT",
    "stall, PARSE_TIMEOUT",
    "steps, PARSE_TIMEOUT",
    "stopped, PARSE_TIMEOUT",
    "half, PARSE_TIMEOUT",
    "trickle, PARSE_TIMEOUT",
    "child, PARSE_TIMEOUT",
    "killed, PARSER_CRASH",
    "crashed, PARSER_CRASH",
    "half-exit, PARSER_CRASH",
    "readings, PARSER_CRASH",
    "memory, PARSE_MEMORY",
    "thrown-memory, PARSE_MEMORY",
    "stack, TOO_DEEP",
    "exit, PARSER_CRASH",
    "exit-3, PARSER_CRASH",
    "halt, PARSER_CRASH",
    "throw, PARSER_CRASH",
    "garbage, PARSER_CRASH",
    "flood, PARSER_CRASH",
    "mute, PARSER_CRASH"
  })
  void answersAFaultByItsCodeAndStaysAtWork(String fault, String code) throws InterruptedException {
    Answer answer = review(fault);

    assertThat(answer).isInstanceOf(Answer.Refused.class);
    assertThat(((Answer.Refused) answer).code()).isEqualTo(code);
    assertThat(((Answer.Refused) answer).message()).contains("没有得出审查结果");
    long start = System.nanoTime();
    assertThat(text(review("good"))).startsWith("合同|");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void tellsTheLimitThatWasPassed() throws InterruptedException {
    Answer.Refused late = (Answer.Refused) review("hang");
    Answer.Refused large = (Answer.Refused) review("memory");

    assertThat(late.limit()).hasValue(4);
    assertThat(late.actual().orElse(0)).isGreaterThanOrEqualTo(2);
    assertThat(large.limit()).hasValue(64 << 20);
  }

  @Test
  void aWorkerThatFallsSilentIsGivenUpLongBeforeItsTime() throws Exception {
    Limits patient = limits().withBase(Duration.ofSeconds(100)).withSilence(Duration.ofSeconds(4));
    try (WorkerPool own = pool("silent", Map.of(), NetworkIsolation.NONE, patient)) {
      long start = System.nanoTime();
      Answer answer = own.review(submission("stopped", "x"), Progress.NONE);
      assertThat(((Answer.Refused) answer).code()).isEqualTo("PARSE_TIMEOUT");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
  }

  @Test
  void aWorkerThatBeatsMayTakeItsTime() throws Exception {
    Limits patient = limits().withBase(Duration.ofSeconds(6)).withSilence(Duration.ofSeconds(4));
    try (WorkerPool own = pool("patient", Map.of(), NetworkIsolation.NONE, patient)) {
      Answer.Refused answer = (Answer.Refused) own.review(submission("sleep", "x"), Progress.NONE);
      assertThat(answer.limit()).hasValue(6);
    }
  }

  @Test
  void noNumberOfPagesBuysMoreThanTheCap() throws Exception {
    Limits capped =
        new Limits(
            Duration.ofSeconds(1),
            Duration.ZERO,
            Duration.ofSeconds(1),
            Duration.ofSeconds(3),
            64,
            500,
            Duration.ofHours(1),
            Duration.ofSeconds(60),
            Duration.ofSeconds(5));
    try (WorkerPool own = pool("pages", Map.of(), NetworkIsolation.NONE, capped)) {
      Answer.Refused answer = (Answer.Refused) own.review(submission("pages", "x"), Progress.NONE);
      assertThat(answer.limit()).hasValue(3);
    }
  }

  @Test
  void leavesNoChildOfAWorkerBehind() throws Exception {
    try (WorkerPool own = pool("child", Map.of(), NetworkIsolation.NONE, limits())) {
      own.review(submission("child", "x"), Progress.NONE);
    }
    assertThat(
            ProcessHandle.allProcesses()
                .filter(p -> p.info().commandLine().orElse("").endsWith("sleep 300")))
        .isEmpty();
  }

  @Test
  void aPoolThatClosesBlamesNoSubmission() throws Exception {
    WorkerPool own = pool("closing", Map.of(), NetworkIsolation.NONE, limits());
    CompletableFuture<Void> begun = new CompletableFuture<>();
    CompletableFuture<Answer> answer =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return own.review(submission("hang", "x"), step -> begun.complete(null));
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    begun.get();
    own.close();
    assertThat(answer.get()).isInstanceOf(Answer.Failed.class);
    assertThat(((Answer.Failed) answer.get()).code()).isEqualTo("BUSY");
  }

  @Test
  void aWorkerWhoseParentIsKilledEndsByItself() throws Exception {
    Path parent = Files.createDirectories(folder.resolve("parent"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FaultParent.class.getName(),
                parent.toString())
            .redirectErrorStream(true)
            .start();
    List<ProcessHandle> workers;
    try (java.io.BufferedReader lines = process.inputReader()) {
      String line = lines.readLine();
      while (line != null && !line.equals("busy")) {
        line = lines.readLine();
      }
      workers = process.toHandle().descendants().toList();
      assertThat(workers).hasSizeGreaterThanOrEqualTo(2);
    } finally {
      process.destroyForcibly().waitFor();
    }
    for (ProcessHandle worker : workers) {
      worker.onExit().get(20, java.util.concurrent.TimeUnit.SECONDS);
    }
    // Their folders wait for the next start.
    try (WorkerPool next =
        new WorkerPool(
            new WorkerCommand(
                List.of(FaultWorker.class.getName()),
                System.getProperty("java.class.path"),
                Map.of(),
                NetworkIsolation.NONE),
            limits(),
            parent,
            1)) {
      assertThat(next.awaitReady(60)).isTrue();
      try (Stream<Path> folders = Files.list(parent)) {
        assertThat(folders.count()).isLessThanOrEqualTo(2);
      }
    }
  }

  @Test
  void libraryChatterDoesNotDisturbTheAnswer() throws InterruptedException {
    assertThat(text(review("chatter"))).startsWith("合同|");
  }

  @Test
  void servesOthersWhileOneHangs() throws Exception {
    CompletableFuture<Answer> hanging =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return review("hang");
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    for (int i = 0; i < 20; i++) {
      assertThat(text(review("good"))).startsWith("合同|");
    }
    assertThat(hanging.get()).isInstanceOf(Answer.Refused.class);
  }

  @Test
  void returnsToItsSizeAfterAWorkerIsKilledFromOutside() throws Exception {
    String answer = text(review("good"));
    long pid = Long.parseLong(answer.substring(answer.lastIndexOf('|') + 1));

    ProcessHandle.of(pid).orElseThrow().destroyForcibly();

    awaitAlive(pool, 3);
    assertThat(text(review("good"))).startsWith("合同|");
  }

  @Test
  void removesWhatAWorkerLeavesBehind() throws Exception {
    try (WorkerPool own = pool("temp", Map.of(), NetworkIsolation.NONE, limits().withReviews(1))) {
      own.review(submission("temp", "x"), Progress.NONE);
      awaitAlive(own, 3);
      try (Stream<Path> left = Files.walk(folder.resolve("temp"))) {
        assertThat(left.filter(Files::isRegularFile)).isEmpty();
      }
    }
    assertThat(folder.resolve("temp")).doesNotExist();
  }

  @Test
  void replacesAWorkerThatHasDoneItsShare() throws Exception {
    try (WorkerPool own = pool("share", Map.of(), NetworkIsolation.NONE, limits().withReviews(1))) {
      String first = text(own.review(submission("good", "x"), Progress.NONE));
      String second = text(own.review(submission("good", "x"), Progress.NONE));
      assertThat(first).isNotEqualTo(second);
      assertThat(own.status().lost()).isZero();
    }
  }

  @Test
  void saysWhyNoWorkerIsFit() throws Exception {
    try (WorkerPool own =
        pool("unfit", Map.of("fadu.test.unfit", "true"), NetworkIsolation.NONE, limits())) {
      Answer answer = own.review(submission("good", "x"), Progress.NONE);
      assertThat(answer).isEqualTo(new Answer.Failed("RULES_UNAVAILABLE", "规则有误"));
    }
  }

  @Test
  void takesTheNetworkAwayWhereTheSystemAllowsIt() throws Exception {
    NetworkIsolation isolation = NetworkIsolation.probe();
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        WorkerPool own = pool("net", Map.of(), isolation, limits())) {
      Submission submission =
          new Submission(
              List.of(new SubmittedFile("network", Content.of(new byte[0]))),
              Integer.toString(server.getLocalPort()),
              Optional.empty());
      Answer answer = own.review(submission, Progress.NONE);
      assertThat(((Answer.Refused) answer).code())
          .isEqualTo(isolation.active() ? "NO_NETWORK" : "CONNECTED");
    }
  }

  @Test
  void leavesNoProcessBehind() throws IOException, InterruptedException {
    long before = ProcessHandle.current().children().count();
    WorkerPool own = pool("end", Map.of(), NetworkIsolation.NONE, limits());
    assertThat(own.awaitReady(60)).isTrue();
    own.close();
    assertThat(ProcessHandle.current().children().count()).isLessThanOrEqualTo(before);
  }

  private static void awaitAlive(WorkerPool pool, int count) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (pool.status().ready() < count && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertThat(pool.status().ready()).isEqualTo(count);
  }
}
