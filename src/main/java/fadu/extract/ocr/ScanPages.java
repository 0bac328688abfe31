package fadu.extract.ocr;

import fadu.extract.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Recognised pages as bytes: how they are stored, and how they pass between processes. */
public final class ScanPages {
  /** Changes with the form of the bytes; what was stored in another form is not believed. */
  private static final int FORM = 1;

  private static final int MOST = 100_000;

  private ScanPages() {}

  public static byte[] bytes(PageReading reading) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(FORM);
      if (reading instanceof PageReading.Unread unread) {
        out.writeByte(0);
        out.writeUTF(unread.code().name());
        out.writeUTF(unread.message());
      } else if (reading instanceof PageReading.Read read) {
        out.writeByte(1);
        write(out, read.page());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, ScanPage page) throws IOException {
    out.writeFloat(page.width());
    out.writeFloat(page.height());
    out.writeByte(page.direction());
    out.writeFloat(page.tilt());
    out.writeInt(page.runs().size());
    for (ScanPage.Run run : page.runs()) {
      out.writeUTF(run.text());
      out.writeFloat(run.base());
      out.writeFloat(run.size());
      for (int i = 0; i < run.text().length(); i++) {
        out.writeFloat(run.x0()[i]);
        out.writeFloat(run.x1()[i]);
        out.writeByte(run.certainty()[i]);
      }
    }
    out.writeInt(page.rules().size());
    for (ScanPage.Rule rule : page.rules()) {
      out.writeFloat(rule.x0());
      out.writeFloat(rule.y0());
      out.writeFloat(rule.x1());
      out.writeFloat(rule.y1());
    }
  }

  /**
   * What these bytes say.
   *
   * @throws IOException if they are not of this form
   */
  public static PageReading read(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readByte() != FORM) {
        throw new IOException("another form");
      }
      if (in.readByte() == 0) {
        return new PageReading.Unread(code(in.readUTF()), in.readUTF());
      }
      return new PageReading.Read(page(in));
    }
  }

  private static Refused.Code code(String name) throws IOException {
    try {
      return Refused.Code.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw new IOException("no such code", e);
    }
  }

  private static ScanPage page(DataInputStream in) throws IOException {
    float width = in.readFloat();
    float height = in.readFloat();
    int direction = in.readByte();
    float tilt = in.readFloat();
    boolean sane = width > 0 && height > 0 && direction >= 0 && direction < 4;
    if (!sane) {
      throw new IOException("no page");
    }
    int runs = count(in);
    List<ScanPage.Run> lines = new ArrayList<>(runs);
    for (int i = 0; i < runs; i++) {
      lines.add(run(in));
    }
    int rules = count(in);
    List<ScanPage.Rule> ruled = new ArrayList<>(rules);
    for (int i = 0; i < rules; i++) {
      ruled.add(new ScanPage.Rule(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat()));
    }
    return new ScanPage(width, height, direction, tilt, lines, ruled);
  }

  private static ScanPage.Run run(DataInputStream in) throws IOException {
    String text = in.readUTF();
    float base = in.readFloat();
    float size = in.readFloat();
    float[] x0 = new float[text.length()];
    float[] x1 = new float[text.length()];
    byte[] certainty = new byte[text.length()];
    for (int i = 0; i < text.length(); i++) {
      x0[i] = in.readFloat();
      x1[i] = in.readFloat();
      certainty[i] = in.readByte();
    }
    return new ScanPage.Run(text, x0, x1, certainty, base, size);
  }

  private static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST) {
      throw new IOException("no count");
    }
    return count;
  }
}
