package fadu.review.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The child's side of the pipe to its parent: orders in, frames out, one after the other whichever
 * thread sends them. While it works, a child tells every two seconds that it runs at all: one that
 * is stopped, or does nothing but collect garbage, falls silent long before the time for its file
 * is over. A beat that finds the parent gone ends the process, whatever it is at.
 */
public final class ParentPipe {
  private static final long BEAT_MILLIS = 2000;
  private static final int BUFFER = 1 << 16;
  private static final byte[] NOTHING = {};

  private final DataInputStream in;
  private final DataOutputStream out;
  private volatile boolean beating;

  private ParentPipe(InputStream in, OutputStream out) {
    this.in = new DataInputStream(new BufferedInputStream(in, BUFFER));
    this.out = new DataOutputStream(new BufferedOutputStream(out, BUFFER));
  }

  /** A pipe of these two; a thread for the beats begins. */
  public static ParentPipe of(InputStream in, OutputStream out) {
    ParentPipe pipe = new ParentPipe(in, out);
    Thread pulse = new Thread(pipe::pulse, "pulse");
    pulse.setDaemon(true);
    pulse.start();
    return pipe;
  }

  /**
   * Standard input and output of this process. Whatever libraries print goes to standard error from
   * now on, so that it cannot get between the frames.
   */
  public static ParentPipe standard() {
    ParentPipe pipe = of(System.in, new FileOutputStream(FileDescriptor.out));
    System.setOut(System.err);
    System.setIn(InputStream.nullInputStream());
    return pipe;
  }

  /** Orders of the parent. */
  public DataInputStream in() {
    return in;
  }

  public synchronized void send(Frame.Type type, byte[] payload) throws IOException {
    Frame.write(out, type, payload);
  }

  /** Only while it works: between two orders nobody reads what a child says. */
  public void beat(boolean on) {
    beating = on;
  }

  private void pulse() {
    try {
      while (true) {
        Thread.sleep(BEAT_MILLIS);
        if (beating) {
          send(Frame.Type.BEAT, NOTHING);
        }
      }
    } catch (IOException | InterruptedException e) {
      Runtime.getRuntime().halt(0);
    }
  }
}
