package fadu.extract.rtf;

import java.nio.charset.Charset;
import java.util.Arrays;

/** Bytes of text that wait until all of a character is there. */
final class Pending {
  private byte[] bytes = new byte[64];
  private int length;

  void add(int c) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    bytes[length++] = (byte) c;
  }

  boolean isHalf(Charset charset) {
    return Charsets.isHalf(bytes, length, charset);
  }

  /** The bytes as text; they wait no longer. */
  String take(Charset charset) {
    String words = length == 0 ? "" : new String(bytes, 0, length, charset);
    length = 0;
    return words;
  }
}
