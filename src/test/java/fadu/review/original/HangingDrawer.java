package fadu.review.original;

import fadu.review.worker.Frame;
import java.io.DataOutputStream;

/** A process that says it is ready, and nothing more. */
public final class HangingDrawer {
  private HangingDrawer() {}

  public static void main(String[] args) throws Exception {
    Frame.write(new DataOutputStream(System.out), Frame.Type.READY, new byte[0]);
    Thread.sleep(60_000);
  }
}
