package fadu;

import fadu.cli.Cli;
import java.lang.reflect.InvocationTargetException;

/**
 * Entry point: a command is run without loading a class of Spring; without a command the service
 * starts.
 */
public final class Fadu {
  private static final String SERVICE = "fadu.FaduApplication";

  private Fadu() {}

  public static void main(String[] args) throws Throwable {
    if (isCommand(args)) {
      silenceLibraries();
      System.exit(Cli.run(args));
    }
    Class<?> service;
    try {
      service = Class.forName(SERVICE);
    } catch (ClassNotFoundException e) {
      System.exit(Cli.run("--help"));
      return;
    }
    try {
      service.getMethod("main", String[].class).invoke(null, (Object) args);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }

  /**
   * A command prints its result and what people must know. What libraries log about a file (a font
   * that is not embedded) would stand in the middle of the JSON, so it goes nowhere.
   */
  private static void silenceLibraries() {
    System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "ERROR");
  }

  /** Settings of the service look like {@code --server.port=80}; all else is for people. */
  static boolean isCommand(String... args) {
    return args.length > 0 && (!args[0].startsWith("--") || args[0].matches("--(help|version)"));
  }
}
