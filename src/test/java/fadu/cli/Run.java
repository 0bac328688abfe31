package fadu.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One run of the command line inside the test. */
record Run(int status, byte[] bytes, String err) {

  static Run of(Object... args) {
    return in(Map.of(), args);
  }

  static Run in(Map<String, String> environment, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(out, err, StandardCharsets.UTF_8, false, false, environment);
    String[] words = java.util.Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
    int status = new Cli(terminal, new FileNames()).execute(words);
    return new Run(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
  }

  String out() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
