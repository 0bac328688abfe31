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
 * @param heapMegabytes memory of a process besides that of the engine
 */
public record OcrLimits(
    int engines,
    Duration perPage,
    Duration cap,
    Duration longest,
    int pages,
    Duration idle,
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
          1024);

  public OcrLimits withEngines(int count) {
    return new OcrLimits(count, perPage, cap, longest, pages, idle, heapMegabytes);
  }

  public OcrLimits withPages(int count) {
    return new OcrLimits(engines, perPage, cap, longest, count, idle, heapMegabytes);
  }

  public OcrLimits withLongest(Duration time) {
    return new OcrLimits(engines, perPage, cap, time, pages, idle, heapMegabytes);
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
