package fadu.account;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing. Five failures of one account from one address, or fifty of one account or
 * one address, close that door for a while. An account cannot be locked for its owner by a few
 * failures from elsewhere.
 */
@Component
public class LoginThrottle {
  private static final int PER_PAIR = 5;
  private static final int PER_SIDE = 50;
  private static final int KEYS = 20_000;
  private static final long WINDOW = Duration.ofMinutes(15).toNanos();

  private record Failures(int count, long last) {}

  private final Map<String, Failures> failures = new HashMap<>();

  /** Whether this account may be tried from this address now. */
  public synchronized boolean open(String account, String address) {
    long now = System.nanoTime();
    return count(pair(account, address), now) < PER_PAIR
        && count("a " + account, now) < PER_SIDE
        && count("s " + address, now) < PER_SIDE;
  }

  public synchronized void failed(String account, String address) {
    long now = System.nanoTime();
    if (failures.size() > KEYS) {
      failures.values().removeIf(f -> now - f.last() > WINDOW);
      if (failures.size() > KEYS) {
        failures.clear();
      }
    }
    add(pair(account, address), now);
    add("a " + account, now);
    add("s " + address, now);
  }

  synchronized void succeeded(String account, String address) {
    failures.remove(pair(account, address));
  }

  private void add(String key, long now) {
    failures.put(key, new Failures(count(key, now) + 1, now));
  }

  private int count(String key, long now) {
    Failures f = failures.get(key);
    return f == null || now - f.last() > WINDOW ? 0 : f.count();
  }

  private static String pair(String account, String address) {
    return "p " + address + ' ' + account;
  }
}
