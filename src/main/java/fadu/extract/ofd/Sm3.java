package fadu.extract.ofd;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The hash SM3 (GB/T 32905), which signatures of OFD use; the JDK has none. */
final class Sm3 {
  private static final int BLOCK = 64;

  private Sm3() {}

  static byte[] digest(byte[] message) {
    int[] v = {
      0x7380166F, 0x4914B2B9, 0x172442D7, 0xDA8A0600, 0xA96F30BC, 0x163138AA, 0xE38DEE4D, 0xB0FB0E4E
    };
    int padded = (message.length + 9 + BLOCK - 1) / BLOCK * BLOCK;
    byte[] tail = Arrays.copyOfRange(message, message.length / BLOCK * BLOCK, message.length);
    byte[] last = Arrays.copyOf(tail, padded - message.length / BLOCK * BLOCK);
    last[tail.length] = (byte) 0x80;
    ByteBuffer.wrap(last).putLong(last.length - 8, message.length * 8L);
    ByteBuffer whole = ByteBuffer.wrap(message);
    for (int i = 0; i + BLOCK <= message.length; i += BLOCK) {
      compress(v, whole, i);
    }
    ByteBuffer rest = ByteBuffer.wrap(last);
    for (int i = 0; i < last.length; i += BLOCK) {
      compress(v, rest, i);
    }
    ByteBuffer out = ByteBuffer.allocate(32);
    for (int word : v) {
      out.putInt(word);
    }
    return out.array();
  }

  private static void compress(int[] v, ByteBuffer in, int at) {
    int[] w = new int[68];
    for (int j = 0; j < 16; j++) {
      w[j] = in.getInt(at + 4 * j);
    }
    for (int j = 16; j < 68; j++) {
      int x = w[j - 16] ^ w[j - 9] ^ Integer.rotateLeft(w[j - 3], 15);
      int p = x ^ Integer.rotateLeft(x, 15) ^ Integer.rotateLeft(x, 23);
      w[j] = p ^ Integer.rotateLeft(w[j - 13], 7) ^ w[j - 6];
    }
    int[] r = v.clone();
    for (int j = 0; j < 64; j++) {
      int t = j < 16 ? 0x79CC4519 : 0x7A879D8A;
      int a12 = Integer.rotateLeft(r[0], 12);
      int ss1 = Integer.rotateLeft(a12 + r[4] + Integer.rotateLeft(t, j % 32), 7);
      int ff = j < 16 ? r[0] ^ r[1] ^ r[2] : (r[0] & r[1]) | (r[0] & r[2]) | (r[1] & r[2]);
      int gg = j < 16 ? r[4] ^ r[5] ^ r[6] : (r[4] & r[5]) | (~r[4] & r[6]);
      int tt1 = ff + r[3] + (ss1 ^ a12) + (w[j] ^ w[j + 4]);
      int tt2 = gg + r[7] + ss1 + w[j];
      r[3] = r[2];
      r[2] = Integer.rotateLeft(r[1], 9);
      r[1] = r[0];
      r[0] = tt1;
      r[7] = r[6];
      r[6] = Integer.rotateLeft(r[5], 19);
      r[5] = r[4];
      r[4] = tt2 ^ Integer.rotateLeft(tt2, 9) ^ Integer.rotateLeft(tt2, 17);
    }
    for (int i = 0; i < 8; i++) {
      v[i] ^= r[i];
    }
  }
}
