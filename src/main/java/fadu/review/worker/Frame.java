package fadu.review.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * One message of a worker: mark, type, length, payload. Whatever does not begin with the mark, has
 * no known type or is too long is garbage.
 */
record Frame(Type type, byte[] payload) {
  /** Longest payload that is believed. */
  static final int LIMIT = 128 << 20;

  private static final int MARK = 0x6661_6475;

  /** What a frame says. */
  enum Type {
    /** The worker is warm; its {@link Reviewer.Engine}. */
    READY,
    /** The worker cannot work: code and message. */
    UNFIT,
    /** A step begins: its name. */
    STEP,
    /** Number of pages found. */
    PAGES,
    /** The text for the screen. */
    READING,
    /** The review; ends the answer. */
    REVIEWED,
    /** Code and message; ends the answer. */
    REFUSED,
    /** Code and message of a fault of the service; ends the answer. */
    FAILED,
    /** Code and message, then the worker ends itself; ends the answer. */
    BROKEN
  }

  /** The stream holds no frame. */
  static final class Garbage extends IOException {
    private static final long serialVersionUID = 1;

    Garbage(String what) {
      super(what);
    }
  }

  static void write(DataOutputStream out, Type type, byte[] payload) throws IOException {
    out.writeInt(MARK);
    out.writeByte(type.ordinal());
    out.writeInt(payload.length);
    out.write(payload);
    out.flush();
  }

  /** The next frame; throws {@link EOFException} at the end of the stream. */
  static Frame read(DataInputStream in) throws IOException {
    int mark = in.readInt();
    int type = in.readUnsignedByte();
    int length = in.readInt();
    if (mark != MARK || type >= Type.values().length || length < 0 || length > LIMIT) {
      throw new Garbage("no frame");
    }
    byte[] payload = in.readNBytes(length);
    if (payload.length < length) {
      throw new EOFException();
    }
    return new Frame(Type.values()[type], payload);
  }
}
