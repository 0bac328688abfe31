package fadu.review.worker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One review by one worker, watched by a monotonic clock. */
final class Conversation {
  /**
   * How it went.
   *
   * @param keep whether the worker may be given another submission
   * @param retry whether another worker may do better
   */
  record Verdict(Answer answer, boolean keep, boolean retry) {
    static Verdict last(Answer answer) {
      return new Verdict(answer, false, false);
    }
  }

  private static final byte[] NOTHING = {};

  /** How soon to ask again whether a worker whose time is over was kept from working. */
  private static final long AGAIN = Duration.ofMillis(500).toNanos();

  private final Worker worker;
  private final Limits limits;
  private final long size;
  private final Progress progress;
  private final Patience patience;
  private final long start = System.nanoTime();
  private long pages;
  private @Nullable Step step;
  private long stepStart = start;
  private long lastSign = start;
  private byte[] reading = NOTHING;

  private Conversation(Worker worker, Limits limits, long size, Progress progress) {
    this.worker = worker;
    this.limits = limits;
    this.size = size;
    this.progress = progress;
    this.patience = worker.patience();
  }

  static Verdict hold(Worker worker, Submission submission, Limits limits, Progress progress)
      throws InterruptedException {
    Conversation conversation = new Conversation(worker, limits, submission.size(), progress);
    worker.send(submission);
    return conversation.listen();
  }

  private Verdict listen() throws InterruptedException {
    while (true) {
      long now = System.nanoTime();
      long left = end() - now;
      if (left <= 0) {
        Duration limit = Duration.ofNanos(end() - start);
        Duration taken = Duration.ofNanos(now - start);
        if (now >= quiet() || !patience.lasts(limit, taken)) {
          return Verdict.last(Refusals.timeout(limit, taken));
        }
        left = AGAIN;
      }
      Worker.Event event = worker.next(left);
      if (event != null) {
        lastSign = System.nanoTime();
        Verdict verdict = hear(event);
        if (verdict != null) {
          return verdict;
        }
      }
    }
  }

  /**
   * When patience ends. Reading may take the longer the larger the files are; every step after it
   * is short, and so is the silence between two signs of life.
   */
  private long end() {
    long silence = limits.silence().toNanos();
    long read = start + limits.time(size, pages).toNanos();
    boolean reading = step == null || step == Step.READING;
    long stepEnd = reading ? read : Math.min(stepStart, read) + silence;
    return Math.min(stepEnd, quiet());
  }

  private long quiet() {
    return lastSign + limits.silence().toNanos();
  }

  private @Nullable Verdict hear(Worker.Event event) throws InterruptedException {
    if (event instanceof Worker.Event.Said said) {
      try {
        return hear(said.frame());
      } catch (IOException e) {
        return new Verdict(Refusals.crash(), false, true);
      }
    }
    if (worker.ended(event instanceof Worker.Event.Ended ? 1000 : 300)) {
      return worker.outOfMemory()
          ? Verdict.last(Refusals.memory(limits))
          : new Verdict(Refusals.crash(), false, true);
    }
    return event instanceof Worker.Event.NotSent
        ? Verdict.last(Refusals.unreadable())
        : new Verdict(Refusals.crash(), false, true);
  }

  private @Nullable Verdict hear(Frame frame) throws IOException {
    byte[] payload = frame.payload();
    switch (frame.type()) {
      case BEAT -> {
        return null;
      }
      case STEP -> {
        enter(payload);
        return null;
      }
      case PAGES -> {
        if (payload.length != Integer.BYTES) {
          throw new Frame.Garbage("pages");
        }
        pages += Math.max(0, ByteBuffer.wrap(payload).getInt());
        return null;
      }
      case READING -> {
        if (reading != NOTHING) {
          throw new Frame.Garbage("a second reading");
        }
        reading = payload;
        return null;
      }
      case REVIEWED -> {
        return new Verdict(new Answer.Reviewed(payload, reading), true, false);
      }
      case REFUSED -> {
        List<String> texts = Messages.texts(payload, 4);
        return new Verdict(
            new Answer.Refused(
                texts.get(0), texts.get(1), number(texts.get(2)), number(texts.get(3))),
            true,
            false);
      }
      case FAILED -> {
        List<String> texts = Messages.texts(payload, 2);
        return new Verdict(new Answer.Failed(texts.get(0), texts.get(1)), true, false);
      }
      case BROKEN -> {
        List<String> texts = Messages.texts(payload, 2);
        return Verdict.last(new Answer.Refused(texts.get(0), texts.get(1)));
      }
      case WANTED -> {
        return new Verdict(new Answer.Wanted(Messages.pages(payload)), true, false);
      }
      case READY, UNFIT, KEY, PAGE -> throw new Frame.Garbage("out of turn");
    }
    throw new Frame.Garbage("unknown frame");
  }

  private static OptionalLong number(String text) throws IOException {
    try {
      return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    } catch (NumberFormatException e) {
      throw new Frame.Garbage("number");
    }
  }

  private void enter(byte[] payload) throws IOException {
    if (payload.length != 1 || payload[0] < 0 || payload[0] >= Step.values().length) {
      throw new Frame.Garbage("step");
    }
    Step next = Step.values()[payload[0]];
    // Steps only go forward: one that is said again and again is no progress.
    if (step == null || next.ordinal() > step.ordinal()) {
      step = next;
      stepStart = System.nanoTime();
      progress.at(next);
    }
  }
}
