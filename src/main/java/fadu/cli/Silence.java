package fadu.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/**
 * Keeps libraries quiet: standard output belongs to the result, standard error to our messages. Not
 * loading a logging system saves start-up time as well.
 */
final class Silence {
  private Silence() {}

  /** Before the first class of a library that logs is loaded. */
  static void begin() {
    setDefault("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    setDefault("slf4j.internal.verbosity", "ERROR");
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
  }

  /** What the pool of workers notes down about lost workers; the result says it already. */
  static void ofJdkLoggers() {
    LogManager.getLogManager().reset();
  }

  private static void setDefault(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
