package fadu.review.scan;

import fadu.extract.ocr.PageReading;
import fadu.review.worker.Content;
import fadu.review.worker.Submission;
import fadu.review.worker.SubmittedFile;
import fadu.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The pages of one submission on their way through the queue. */
public final class OcrJob {
  /** One page. */
  final class Page {
    private final int file;
    private final int number;
    private final Content content;
    private final String link;

    private Page(int file, int number, Content content, String link) {
      this.file = file;
      this.number = number;
      this.content = content;
      this.link = link;
    }

    int number() {
      return number;
    }

    Content content() {
      return content;
    }

    String link() {
      return link;
    }

    void spent(Duration work) {
      spend(work);
    }

    void done(PageReading reading) {
      OcrJob.this.done(this, reading);
    }
  }

  private final OcrOrder order;
  private final Deque<Page> left = new ArrayDeque<>();
  private final Map<Integer, Map<Integer, PageReading>> read = new TreeMap<>();
  private final Duration limit;
  private final List<Runnable> listeners = new ArrayList<>();
  private int done;
  private Duration spent = Duration.ZERO;

  OcrJob(OcrOrder order, OcrLimits limits, String engine, OcrCache cache) {
    this.order = order;
    order
        .pages()
        .forEach(
            (file, numbers) -> {
              Content content = order.submission().files().get(file).content();
              String hash = hash(content);
              for (int number : numbers) {
                String link = hash((engine + " " + hash + " " + number));
                Page page = new Page(file, number, content, link);
                cache
                    .linked(link)
                    .ifPresentOrElse(reading -> done(page, reading), () -> left.addLast(page));
              }
            });
    this.limit = limits.time(left.size());
  }

  /** The next page to recognise; null if all are under way, or the time for them is over. */
  synchronized @Nullable Page next() {
    if (spent.compareTo(limit) > 0) {
      giveUp(Failures.late(limit));
    }
    return left.pollFirst();
  }

  /** Counts work against the time the file has. */
  private synchronized void spend(Duration work) {
    spent = spent.plus(work.isNegative() ? Duration.ZERO : work);
  }

  synchronized int left() {
    return left.size();
  }

  private void done(Page page, PageReading reading) {
    List<Runnable> told;
    synchronized (this) {
      boolean fresh =
          read.computeIfAbsent(page.file, f -> new TreeMap<>()).putIfAbsent(page.number, reading)
              == null;
      done += fresh ? 1 : 0;
      told = List.copyOf(listeners);
      notifyAll();
    }
    told.forEach(Runnable::run);
  }

  void giveUp(PageReading.Unread why) {
    List<Page> rest;
    synchronized (this) {
      rest = new ArrayList<>(left);
      left.clear();
    }
    rest.forEach(page -> done(page, why));
  }

  /** Told of each page that is done from now on, on the thread that did it. */
  public synchronized void onPage(Runnable listener) {
    listeners.add(listener);
  }

  public synchronized int done() {
    return done;
  }

  public int count() {
    return order.count();
  }

  public synchronized boolean isDone() {
    return done >= order.count();
  }

  /** Waits until all pages are done, or for so long. */
  public synchronized boolean await(Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    while (!isDone() && System.nanoTime() < end) {
      wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
    }
    return isDone();
  }

  /** The submission with the pages known by now, beside those it had before. */
  public synchronized Submission submission() {
    Submission submission = order.submission();
    List<SubmittedFile> files = new ArrayList<>();
    for (int i = 0; i < submission.files().size(); i++) {
      SubmittedFile file = submission.files().get(i);
      Map<Integer, PageReading> pages = new TreeMap<>(file.recognised().orElse(Map.of()));
      pages.putAll(read.getOrDefault(i, Map.of()));
      files.add(file.with(pages));
    }
    return submission.with(files);
  }

  private static String hash(Content content) {
    MessageDigest hash = Sha256.digest();
    try (InputStream in = new DigestInputStream(content.open(), hash)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException e) {
      // A file that cannot be read has no name either; the process that is sent it will tell.
      hash.update(
          Integer.toString(System.identityHashCode(content)).getBytes(StandardCharsets.UTF_8));
    }
    return Sha256.of(hash);
  }

  private static String hash(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
