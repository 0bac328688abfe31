package fadu.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody who sends the sample contracts one after the other, whatever else goes on. */
final class GoodReviews implements AutoCloseable {
  private static final Path SAMPLES = Path.of("contracts-samples");
  private static final Pattern SET = Pattern.compile("\"ruleSet\":\\{\"version\":\"([0-9a-f]+)\"");

  private final Department department;
  private final List<Path> files;
  private final List<Long> millis = Collections.synchronizedList(new ArrayList<>());
  private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, String> results = new ConcurrentHashMap<>();
  private final Thread thread = new Thread(this::send, "good reviews");
  private volatile boolean closed;

  GoodReviews(Department department) throws IOException {
    this.department = department;
    try (Stream<Path> all = Files.walk(SAMPLES)) {
      files = all.filter(f -> f.toString().matches(".*\\.(docx|pdf|doc|txt)")).sorted().toList();
    }
    thread.setDaemon(true);
  }

  GoodReviews start() {
    thread.start();
    return this;
  }

  /** One round of all of them. */
  GoodReviews round() throws IOException, InterruptedException {
    for (Path file : files) {
      review(file);
    }
    return this;
  }

  private void send() {
    try {
      for (int i = 0; !closed; i = (i + 1) % files.size()) {
        review(files.get(i));
        Thread.sleep(200);
      }
    } catch (IOException e) {
      failures.add(e.toString());
    } catch (InterruptedException e) {
      // Closed.
    }
  }

  private void review(Path file) throws IOException, InterruptedException {
    Department.Answer answer =
        department.review(file.getFileName().toString(), Files.readAllBytes(file));
    if (!answer.reviewed()) {
      failures.add(file + ": " + answer.outcome() + " " + answer.body());
      return;
    }
    millis.add(answer.millis());
    Matcher set = SET.matcher(answer.body());
    if (set.find()) {
      String before = results.putIfAbsent(set.group(1) + " " + file, answer.body());
      if (before != null && !before.equals(answer.body())) {
        failures.add(file + ": another result by the same rule set " + set.group(1));
      }
    }
  }

  List<String> failures() {
    return List.copyOf(failures);
  }

  /** The rule sets that results named. */
  List<String> sets() {
    return results.keySet().stream().map(k -> k.substring(0, k.indexOf(' '))).distinct().toList();
  }

  /** How many, and the wait that so many of a hundred stayed below. */
  String waits() {
    List<Long> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    return sorted.isEmpty()
        ? "none"
        : "%d, p50 %d ms, p95 %d ms"
            .formatted(
                sorted.size(), sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100));
  }

  @Override
  public void close() throws InterruptedException {
    closed = true;
    thread.join(150_000);
  }
}
