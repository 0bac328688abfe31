package fadu.cli;

/** Says on a terminal what goes on, once it has gone on for a second. */
final class Spinner implements AutoCloseable {
  private static final String[] WHEEL = {"⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"};

  private final Terminal terminal;
  private final Thread thread = new Thread(this::turn, "spinner");
  private volatile String message;
  private boolean shown;

  Spinner(Terminal terminal, String message) {
    this.terminal = terminal;
    this.message = message;
    if (terminal.errIsTerminal()) {
      thread.setDaemon(true);
      thread.start();
    }
  }

  void say(String next) {
    message = next;
  }

  private void turn() {
    try {
      Thread.sleep(1000);
      for (int i = 0; ; i++) {
        terminal.mark(WHEEL[i % WHEEL.length] + " " + message);
        shown = true;
        Thread.sleep(120);
      }
    } catch (InterruptedException e) {
      if (shown) {
        terminal.mark("");
      }
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
