package fadu.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * What a service keeps in memory after a full collection.
 *
 * @param heap kilobytes in use
 * @param classes kilobytes in use by classes
 */
record Memory(long heap, long classes) {
  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  static Memory of(RealService service) throws IOException, InterruptedException {
    tell(service, "GC.run");
    tell(service, "GC.run");
    String[] said = tell(service, "GC.heap_info").split("Metaspace");
    return new Memory(used(said[0]).sum(), used(said[1]).limit(1).sum());
  }

  private static LongStream used(String said) {
    return USED.matcher(said).results().mapToLong(r -> Long.parseLong(r.group(1)));
  }

  private static String tell(RealService service, String what)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(service.process().pid()),
                what)
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
