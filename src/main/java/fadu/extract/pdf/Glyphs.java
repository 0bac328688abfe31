package fadu.extract.pdf;

import java.util.Arrays;

/**
 * The characters of one page in the order of the file, in reading coordinates of their direction.
 * Arrays, not objects: a page holds thousands.
 */
final class Glyphs {
  static final byte HIDDEN = 1;
  static final byte STRUCK = 2;

  /** Drawn without ink; the text under a scan is, and so is text that means to deceive. */
  static final byte INKLESS = 4;

  /** Recognised from an image, perhaps wrongly. */
  static final byte DOUBTFUL = 8;

  int count;
  int[] code = new int[2048];
  float[] u0 = new float[2048];
  float[] u1 = new float[2048];

  /** Base line. */
  float[] v = new float[2048];

  float[] size = new float[2048];
  byte[] direction = new byte[2048];
  byte[] flags = new byte[2048];

  void clear() {
    count = 0;
  }

  void add(int codePoint, float from, float to, float base, float em, int towards, int flag) {
    if (count == code.length) {
      grow();
    }
    code[count] = codePoint;
    u0[count] = from;
    u1[count] = to;
    v[count] = base;
    size[count] = em;
    direction[count] = (byte) towards;
    flags[count] = (byte) flag;
    count++;
  }

  private void grow() {
    int n = count * 2;
    code = Arrays.copyOf(code, n);
    u0 = Arrays.copyOf(u0, n);
    u1 = Arrays.copyOf(u1, n);
    v = Arrays.copyOf(v, n);
    size = Arrays.copyOf(size, n);
    direction = Arrays.copyOf(direction, n);
    flags = Arrays.copyOf(flags, n);
  }

  /** Marks what stands in a box of the display. */
  void mark(PageSpace space, float left, float top, float right, float bottom, byte as) {
    for (int i = 0; i < count; i++) {
      float x = space.displayX(direction[i], middle(i), centre(i));
      float y = space.displayY(direction[i], middle(i), centre(i));
      if (x > left && x < right && y > top && y < bottom) {
        flags[i] |= as;
      }
    }
  }

  float middle(int i) {
    return (u0[i] + u1[i]) / 2;
  }

  /** Height at which the middle of the letters stands. */
  float centre(int i) {
    return v[i] - 0.35f * size[i];
  }

  boolean blank(int i) {
    int c = code[i];
    return c == ' ' || c == 0xA0 || c == 0x3000 || c == '\t' || c >= 0x2000 && c <= 0x200B;
  }
}
