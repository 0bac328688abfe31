package fadu.review.worker;

/**
 * Where something went wrong, without the messages of the exceptions: those may hold words of a
 * contract.
 */
public final class Traces {
  private static final int FRAMES = 12;

  private Traces() {}

  public static void print(Throwable failure) {
    StringBuilder lines = new StringBuilder();
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 4; depth++, cause = cause.getCause()) {
      lines.append(cause.getClass().getName()).append('\n');
      StackTraceElement[] frames = cause.getStackTrace();
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
        lines.append("  at ").append(frames[i]).append('\n');
      }
    }
    System.err.print(lines);
    System.err.flush();
  }
}
