package fadu.extract.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.NonSeekableRandomAccessReadInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Content streams as they are inflated, never as a whole in memory, and never without end. */
final class Contents {
  static final long MOST_BYTES = 200_000_000L;

  /** Deflate turns one byte into at most this many. */
  private static final long DEFLATE = 1_032;

  private Contents() {}

  /** The drawing instructions of a page; {@code damage} is run when some cannot be inflated. */
  static RandomAccessRead of(COSDictionary page, Runnable damage) throws IOException {
    COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
    List<InputStream> parts = new ArrayList<>();
    if (contents instanceof COSStream one) {
      parts.add(decoded(one, damage));
    } else if (contents instanceof COSArray many) {
      for (int i = 0; i < many.size(); i++) {
        if (many.getObject(i) instanceof COSStream one) {
          parts.add(decoded(one, damage));
          parts.add(new ByteArrayInputStream(new byte[] {'\n'}));
        }
      }
    }
    if (parts.isEmpty()) {
      return new RandomAccessReadBuffer(new byte[] {'\n'});
    }
    InputStream all =
        parts.size() == 1 ? parts.get(0) : new SequenceInputStream(Collections.enumeration(parts));
    return new NonSeekableRandomAccessReadInputStream(new Bounded(all, MOST_BYTES));
  }

  /** Refuses a stream that would inflate beyond the limit; costs nothing for ordinary ones. */
  static void check(COSStream stream) throws IOException {
    int deflations = deflations(stream);
    long most = stream.getLength();
    for (int i = 0; i < Math.max(1, Math.abs(deflations)) && most <= MOST_BYTES; i++) {
      most *= DEFLATE;
    }
    if (most > MOST_BYTES && deflations > 0) {
      try (InputStream in = new Bounded(inflated(stream, deflations, () -> {}), MOST_BYTES)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
    }
  }

  private static InputStream decoded(COSStream stream, Runnable damage) throws IOException {
    check(stream);
    int deflations = deflations(stream);
    return deflations > 0 ? inflated(stream, deflations, damage) : stream.createInputStream();
  }

  /** How many times a stream is deflated and nothing else; -1 if other filters are involved. */
  private static int deflations(COSStream stream) {
    if (stream.containsKey(COSName.DECODE_PARMS) || stream.containsKey(COSName.DP)) {
      return -1;
    }
    COSBase filters = stream.getFilters();
    if (filters instanceof COSName name) {
      return isFlate(name) ? 1 : -1;
    }
    if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (!isFlate(array.getObject(i))) {
          return -1;
        }
      }
      return array.size();
    }
    return 0;
  }

  private static boolean isFlate(COSBase name) {
    return COSName.FLATE_DECODE.equals(name) || COSName.FLATE_DECODE_ABBREVIATION.equals(name);
  }

  private static InputStream inflated(COSStream stream, int times, Runnable damage)
      throws IOException {
    InputStream in = stream.createRawInputStream();
    for (int i = 0; i < times; i++) {
      in =
          new Lenient(
              new InflaterInputStream(new Bounded(in, MOST_BYTES), new Inflater(), 8192), damage);
    }
    return in;
  }
}
