package fadu.register;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Those who wait for a review to finish. */
final class Waiting {
  private record Door(CountDownLatch latch, int waiters) {}

  private final Map<String, Door> doors = new HashMap<>();

  /**
   * @param finished asked once the waiter is registered, so that no end is missed
   */
  boolean await(String id, Duration limit, BooleanSupplier finished) throws InterruptedException {
    CountDownLatch latch = enter(id);
    try {
      return finished.getAsBoolean()
          || latch.await(limit.toMillis(), TimeUnit.MILLISECONDS)
          || finished.getAsBoolean();
    } finally {
      leave(id);
    }
  }

  private synchronized CountDownLatch enter(String id) {
    Door door = doors.getOrDefault(id, new Door(new CountDownLatch(1), 0));
    doors.put(id, new Door(door.latch(), door.waiters() + 1));
    return door.latch();
  }

  private synchronized void leave(String id) {
    doors.computeIfPresent(
        id, (k, d) -> d.waiters() == 1 ? null : new Door(d.latch(), d.waiters() - 1));
  }

  /** Lets all go: nothing will be finished soon. */
  synchronized void close() {
    doors.values().forEach(door -> door.latch().countDown());
  }

  synchronized void finished(String id) {
    Door door = doors.get(id);
    if (door != null) {
      door.latch().countDown();
    }
  }
}
