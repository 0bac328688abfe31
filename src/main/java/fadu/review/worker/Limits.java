package fadu.review.worker;

import java.time.Duration;

/**
 * What a review may cost.
 *
 * @param base time any review may take
 * @param perMegabyte time added for each megabyte of files
 * @param perPage time added for each page found
 * @param cap no review takes longer
 * @param heapMegabytes memory of a worker
 * @param reviews a worker is replaced after so many reviews
 * @param lifetime or after so long
 * @param start a worker that is not ready by then is given up
 * @param silence a worker that says nothing for so long is given up; every later step may take as
 *     long, and all of them together no longer than that
 */
public record Limits(
    Duration base,
    Duration perMegabyte,
    Duration perPage,
    Duration cap,
    int heapMegabytes,
    int reviews,
    Duration lifetime,
    Duration start,
    Duration silence) {

  public static final Limits DEFAULT =
      new Limits(
          Duration.ofSeconds(10),
          Duration.ofSeconds(2),
          Duration.ofMillis(100),
          Duration.ofSeconds(120),
          512,
          500,
          Duration.ofHours(1),
          Duration.ofSeconds(90),
          Duration.ofSeconds(15));

  /** Time for reading a submission of so many bytes and pages. */
  Duration time(long bytes, long pages) {
    Duration time =
        base.plus(perMegabyte.multipliedBy(bytes).dividedBy(1 << 20))
            .plus(perPage.multipliedBy(pages));
    return time.compareTo(cap) > 0 ? cap : time;
  }

  /** The same limits with another time for small files; for tests and slow machines. */
  public Limits withBase(Duration time) {
    return new Limits(
        time, perMegabyte, perPage, cap, heapMegabytes, reviews, lifetime, start, silence);
  }

  public Limits withHeap(int megabytes) {
    return new Limits(
        base, perMegabyte, perPage, cap, megabytes, reviews, lifetime, start, silence);
  }

  public Limits withReviews(int count) {
    return new Limits(
        base, perMegabyte, perPage, cap, heapMegabytes, count, lifetime, start, silence);
  }

  public Limits withSilence(Duration longest) {
    return new Limits(
        base, perMegabyte, perPage, cap, heapMegabytes, reviews, lifetime, start, longest);
  }

  public Limits withLifetime(Duration longest) {
    return new Limits(
        base, perMegabyte, perPage, cap, heapMegabytes, reviews, longest, start, silence);
  }
}
