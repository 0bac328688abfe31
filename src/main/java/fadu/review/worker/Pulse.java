package fadu.review.worker;

import java.io.IOException;

/**
 * Tells the parent every two seconds that this process runs at all: one that is stopped, or does
 * nothing but collect garbage, falls silent long before the time for its file is over.
 */
public final class Pulse extends Thread {
  private static final long MILLIS = 2000;
  private static final byte[] NOTHING = {};

  /** Where frames go. */
  public interface Sender {
    void send(Frame.Type type, byte[] payload) throws IOException;
  }

  private final Sender sender;
  private volatile boolean beating;

  public Pulse(Sender sender) {
    super("pulse");
    this.sender = sender;
    setDaemon(true);
  }

  /** Only while a review goes on: between reviews nobody reads what it says. */
  public void beat(boolean on) {
    beating = on;
  }

  @Override
  public void run() {
    try {
      while (true) {
        Thread.sleep(MILLIS);
        if (beating) {
          sender.send(Frame.Type.BEAT, NOTHING);
        }
      }
    } catch (IOException | InterruptedException e) {
      // The parent is gone, or this process ends.
    }
  }
}
