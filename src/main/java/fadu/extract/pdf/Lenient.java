package fadu.extract.pdf;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** Ends where deflated data is broken off or damaged: what came before is still the page. */
final class Lenient extends FilterInputStream {
  private final Runnable damage;
  private boolean broken;

  /**
   * @param damage called when data is damaged; data that only lacks its end mark is common and
   *     whole
   */
  Lenient(InputStream in, Runnable damage) {
    super(in);
    this.damage = damage;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) <= 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    if (broken) {
      return -1;
    }
    try {
      return in.read(buffer, from, length);
    } catch (EOFException e) {
      broken = true;
      return -1;
    } catch (ZipException e) {
      broken = true;
      damage.run();
      return -1;
    }
  }
}
