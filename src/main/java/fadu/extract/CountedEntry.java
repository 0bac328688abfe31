package fadu.extract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/** Bytes of a zip entry that must be as many, and the same, as the directory says. */
final class CountedEntry extends FilterInputStream {
  private final long size;
  private final long crc;
  private final String name;
  private final CRC32 sum = new CRC32();
  private long count;

  CountedEntry(InputStream in, long size, long crc, String name) {
    super(in);
    this.size = size;
    this.crc = crc;
    this.name = name;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int n;
    try {
      n = in.read(buffer, from, length);
    } catch (ZipException | java.io.EOFException e) {
      throw broken();
    }
    if (n > 0) {
      count += n;
      sum.update(buffer, from, n);
      if (count > size) {
        throw broken();
      }
    } else if (n < 0 && (count != size || sum.getValue() != crc)) {
      throw broken();
    }
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = 0;
    byte[] buffer = new byte[4096];
    while (skipped < n) {
      int read = read(buffer, 0, (int) Math.min(buffer.length, n - skipped));
      if (read < 0) {
        break;
      }
      skipped += read;
    }
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private IOException broken() {
    return new IOException(GuardedZip.damaged(name));
  }
}
