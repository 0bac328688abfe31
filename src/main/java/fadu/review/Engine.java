package fadu.review;

/** Name and version of the program, as results carry them. */
public final class Engine {
  public static final String VERSION = "0.1.0";
  public static final String NAME = "fadu " + VERSION;

  private Engine() {}
}
