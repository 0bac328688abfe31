package fadu.review.worker;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;

/**
 * Tells a worker that does not get on from a machine that does not let it: limits of time are meant
 * for the work a file makes, not for the work others make. On a machine with more to do than it
 * can, a worker that had less than half its time may go on, up to three times as long.
 */
final class Patience {
  private static final int MOST = 3;

  private final Machine machine;
  private final Optional<Duration> before;

  /** What is known of the machine and a process on it. */
  interface Machine {
    /** Whether more threads want to run than there are processors. */
    boolean overloaded();

    /** CPU time of the process so far; empty where the system does not tell. */
    Optional<Duration> cpu();

    /** The machine this runs on. */
    static Machine of(ProcessHandle process) {
      return new Machine() {
        @Override
        public boolean overloaded() {
          var system = ManagementFactory.getOperatingSystemMXBean();
          return system.getSystemLoadAverage() > system.getAvailableProcessors();
        }

        @Override
        public Optional<Duration> cpu() {
          return process.info().totalCpuDuration();
        }
      };
    }
  }

  Patience(Machine machine) {
    this.machine = machine;
    this.before = machine.cpu();
  }

  /**
   * Whether a worker may go on whose time is over.
   *
   * @param limit the time it has
   * @param taken since this was made
   */
  boolean lasts(Duration limit, Duration taken) {
    return taken.compareTo(limit.multipliedBy(MOST)) < 0
        && machine.overloaded()
        && machine
            .cpu()
            .flatMap(now -> before.map(now::minus))
            .filter(had -> had.multipliedBy(2).compareTo(limit) < 0)
            .isPresent();
  }
}
