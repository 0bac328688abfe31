package fadu.review.scan;

import fadu.review.worker.Limits;
import java.time.Duration;

/**
 * What recognition may cost.
 *
 * @param engines processes at work at a time, one thread each
 * @param perPage time a file has for each of its pages, on average
 * @param cap time for one file, however many pages it has
 * @param longest time for any one page
 * @param pages a process is replaced after so many
 * @param idle a process that has had nothing to do for so long is ended
 * @param start a process that is not ready by then is given up
 * @param heapMegabytes memory of a process besides that of the engine
 */
public record OcrLimits(
    int engines,
    Duration perPage,
    Duration cap,
    Duration longest,
    int pages,
    Duration idle,
    Duration start,
    int heapMegabytes) {
  /** One engine: on two processors two are hardly faster, and text files have the other. */
  public static final OcrLimits DEFAULT =
      new OcrLimits(
          1,
          Duration.ofSeconds(10),
          Duration.ofMinutes(30),
          Duration.ofSeconds(30),
          200,
          Duration.ofMinutes(2),
          Duration.ofSeconds(60),
          1024);

  public OcrLimits withEngines(int count) {
    return new OcrLimits(count, perPage, cap, longest, pages, idle, start, heapMegabytes);
  }

  public OcrLimits withPages(int count) {
    return new OcrLimits(engines, perPage, cap, longest, count, idle, start, heapMegabytes);
  }

  public OcrLimits withLongest(Duration time) {
    return new OcrLimits(engines, perPage, cap, time, pages, idle, start, heapMegabytes);
  }

  /** Another time for a process to begin; for tests. */
  OcrLimits withStart(Duration time) {
    return new OcrLimits(engines, perPage, cap, longest, pages, idle, time, heapMegabytes);
  }

  OcrLimits withCap(Duration time) {
    return new OcrLimits(engines, perPage, time, longest, pages, idle, start, heapMegabytes);
  }

  OcrLimits withHeap(int megabytes) {
    return new OcrLimits(engines, perPage, cap, longest, pages, idle, start, megabytes);
  }

  /** Time for so many pages of one file. */
  Duration time(int count) {
    Duration time = perPage.multipliedBy(count);
    time = time.compareTo(longest) < 0 ? longest : time;
    return time.compareTo(cap) > 0 ? cap : time;
  }

  /** The same for the process. */
  Limits process() {
    return Limits.DEFAULT.withHeap(heapMegabytes);
  }
}
