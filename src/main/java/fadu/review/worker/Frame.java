package fadu.review.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * One message of a worker: mark, type, length, payload. Whatever does not begin with the mark, has
 * no known type or is longer than its type may be is garbage, and is told before memory is taken
 * for it.
 */
public record Frame(Type type, byte[] payload) {
  /** Longest result that is believed. */
  static final int LIMIT = 64 << 20;

  private static final int WORDS = 1 << 16;

  private static final int MARK = 0x6661_6475;
  private static final Type[] TYPES = Type.values();

  /** What a frame says. Reviews use those up to the beat, recognition of pages the last. */
  public enum Type {
    /** The worker is warm; its {@link Reviewer.Engine}. */
    READY(WORDS),
    /** The worker cannot work: code and message. */
    UNFIT(1 << 20),
    /** A step begins: its name. */
    STEP(1),
    /** Number of pages found. */
    PAGES(Integer.BYTES),
    /** The text for the screen. */
    READING(LIMIT),
    /** The review; ends the answer. */
    REVIEWED(LIMIT),
    /** Code and message; ends the answer. */
    REFUSED(WORDS),
    /** Code and message of a fault of the service; ends the answer. */
    FAILED(WORDS),
    /** Code and message, then the worker ends itself; ends the answer. */
    BROKEN(WORDS),
    /** Pages that must be recognised first; ends the answer. */
    WANTED(1 << 20),
    /** Still alive, however long this file takes. */
    BEAT(0),
    /** Number of a page image and the key under which its words may be known. */
    KEY(WORDS),
    /** The words of a page. */
    PAGE(LIMIT);

    private final int longest;

    Type(int longest) {
      this.longest = longest;
    }
  }

  /** The stream holds no frame. */
  public static final class Garbage extends IOException {
    private static final long serialVersionUID = 1;

    public Garbage(String what) {
      super(what);
    }
  }

  public static void write(DataOutputStream out, Type type, byte[] payload) throws IOException {
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
    if (mark != MARK || type >= TYPES.length || length < 0 || length > TYPES[type].longest) {
      throw new Garbage("no frame");
    }
    byte[] payload = in.readNBytes(length);
    if (payload.length < length) {
      throw new EOFException();
    }
    return new Frame(TYPES[type], payload);
  }
}
