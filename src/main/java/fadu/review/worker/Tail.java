package fadu.review.worker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a stream to its end and keeps its last bytes; however much comes, memory stays small. */
final class Tail implements Runnable {
  private static final int KEPT = 8192;

  private final InputStream in;
  private final byte[] ring = new byte[KEPT];
  private long count;

  Tail(InputStream in) {
    this.in = in;
  }

  @Override
  public void run() {
    byte[] buffer = new byte[4096];
    try (in) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        keep(buffer, n);
      }
    } catch (IOException e) {
      // The process is gone.
    }
  }

  private synchronized void keep(byte[] buffer, int n) {
    for (int i = 0; i < n; i++) {
      ring[(int) (count++ % KEPT)] = buffer[i];
    }
  }

  synchronized String text() {
    int length = (int) Math.min(count, KEPT);
    byte[] last = new byte[length];
    for (int i = 0; i < length; i++) {
      last[i] = ring[(int) ((count - length + i) % KEPT)];
    }
    return new String(last, StandardCharsets.UTF_8);
  }
}
