package fadu.review.worker;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A process that reads numbers and tells how many came one after the other. */
public final class CountingWorker {
  private CountingWorker() {}

  public static void main(String[] args) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
    int count = in.readInt();
    int ordered = 0;
    for (int i = 0; i < count; i++) {
      ordered += in.readInt() == i ? 1 : 0;
    }
    Frame.write(out, Frame.Type.PAGES, ByteBuffer.allocate(4).putInt(ordered).array());
  }
}
