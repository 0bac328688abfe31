package fadu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Where the program writes: bytes of results, text for people, messages.
 *
 * @param out standard output, unbuffered
 * @param err standard error
 * @param charset of text for people; results in JSON are UTF-8 whatever it is
 * @param outIsTerminal whether a person looks at standard output
 * @param errIsTerminal whether a person looks at standard error
 * @param environment variables of the process
 */
record Terminal(
    OutputStream out,
    OutputStream err,
    Charset charset,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment) {

  private static final int COLUMNS = 100;

  static Terminal ofProcess(OutputStream out, OutputStream err) {
    return new Terminal(out, err, locale(), terminal(1), terminal(2), System.getenv());
  }

  /** The charset of the locale if it can print Chinese, else UTF-8. */
  private static Charset locale() {
    for (String property :
        new String[] {"stdout.encoding", "sun.stdout.encoding", "native.encoding"}) {
      String name = System.getProperty(property);
      if (name != null && Charset.isSupported(name)) {
        Charset charset = Charset.forName(name);
        return charset.canEncode() && charset.newEncoder().canEncode("审查〔。")
            ? charset
            : StandardCharsets.UTF_8;
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static boolean terminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      if (Files.isSymbolicLink(link)) {
        String target = Files.readSymbolicLink(link).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      }
    } catch (IOException e) {
      return false;
    }
    return System.console() != null;
  }

  /** Whether to colour, by the customs NO_COLOR, CLICOLOR_FORCE, CLICOLOR and TERM. */
  boolean colour() {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    if (!environment.getOrDefault("CLICOLOR_FORCE", "0").equals("0")) {
      return true;
    }
    return outIsTerminal
        && !environment.getOrDefault("CLICOLOR", "1").equals("0")
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Cells in a line. */
  int columns() {
    String said = environment.getOrDefault("COLUMNS", "");
    if (said.matches("[1-9][0-9]{0,3}")) {
      return Integer.parseInt(said);
    }
    return outIsTerminal ? measured() : COLUMNS;
  }

  private static int measured() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(Path.of("/dev/tty").toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (stty.waitFor(1, TimeUnit.SECONDS)) {
        String[] size =
            new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                .strip()
                .split(" ");
        if (size.length == 2 && size[1].matches("[1-9][0-9]{0,3}")) {
          return Integer.parseInt(size[1]);
        }
      }
    } catch (IOException e) {
      return COLUMNS;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return COLUMNS;
  }

  /** The same with results going into a file, as UTF-8 and without colour. */
  Terminal withOut(OutputStream file) {
    return new Terminal(
        file, err, StandardCharsets.UTF_8, false, errIsTerminal, Map.of("NO_COLOR", "1"));
  }

  void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Text for people on standard output. */
  void print(String text) {
    write(out, text.getBytes(charset));
  }

  /** A result and a line feed on standard output. */
  void result(byte[] bytes) {
    byte[] line = java.util.Arrays.copyOf(bytes, bytes.length + 1);
    line[bytes.length] = '\n';
    write(out, line);
  }

  /** A message on standard error. */
  void say(String message) {
    write(err, (seen(message) + "\n").getBytes(charset));
  }

  /** A message on standard error that the next one overwrites. */
  void mark(String message) {
    write(err, ("\r" + seen(message) + "\u001b[K").getBytes(charset));
  }

  /** A file name may hold what a terminal would obey. */
  private static String seen(String message) {
    return message.replaceAll("[\\x00-\\x1f\\x7f-\\x9f\u202a-\u202e]", "?");
  }

  private static void write(OutputStream stream, byte[] bytes) {
    try {
      stream.write(bytes);
      stream.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
