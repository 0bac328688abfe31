package fadu.review.worker;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Whether workers run without a network.
 *
 * @param prefix command put in front of the worker's
 * @param active whether that takes the network away
 * @param description for the status page
 */
public record NetworkIsolation(List<String> prefix, boolean active, String description) {
  public static final NetworkIsolation NONE =
      new NetworkIsolation(List.of(), false, "未隔离：本机不允许建立网络命名空间");

  public NetworkIsolation {
    prefix = List.copyOf(prefix);
  }

  /** Tries out what this system allows. */
  public static NetworkIsolation probe() {
    for (List<String> prefix : List.of(List.of("unshare", "-n"), List.of("unshare", "-r", "-n"))) {
      if (works(prefix)) {
        return new NetworkIsolation(prefix, true, "已隔离（" + String.join(" ", prefix) + "）");
      }
    }
    return NONE;
  }

  private static boolean works(List<String> prefix) {
    try {
      Process process =
          new ProcessBuilder(
                  java.util.stream.Stream.concat(
                          prefix.stream(), java.util.stream.Stream.of("true"))
                      .toList())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
