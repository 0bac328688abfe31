package fadu.extract.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.List;

/** A picture in shades of grey, 0 black to 255 white, row by row. */
record Gray(int width, int height, byte[] pixels) {
  static final int WHITE = 255;

  Gray(int width, int height) {
    this(width, height, new byte[width * height]);
  }

  int at(int x, int y) {
    return pixels[y * width + x] & 0xFF;
  }

  void set(int x, int y, int shade) {
    pixels[y * width + x] = (byte) shade;
  }

  /** The picture turned clockwise by so many quarters. */
  Gray turned(int quarters) {
    int n = Math.floorMod(quarters, 4);
    if (n == 0) {
      return this;
    }
    boolean upright = n == 2;
    Gray turned = new Gray(upright ? width : height, upright ? height : width);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        byte shade = pixels[y * width + x];
        int tx = n == 1 ? height - 1 - y : n == 2 ? width - 1 - x : y;
        int ty = n == 1 ? x : n == 2 ? height - 1 - y : width - 1 - x;
        turned.pixels[ty * turned.width + tx] = shade;
      }
    }
    return turned;
  }

  /** The picture with lines level that fall by this angle, in radians; its size stays. */
  Gray levelled(double angle) {
    Gray level = new Gray(width, height);
    double sin = Math.sin(angle);
    double cos = Math.cos(angle);
    double mx = (width - 1) / 2.0;
    double my = (height - 1) / 2.0;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double sx = mx + (x - mx) * cos - (y - my) * sin;
        double sy = my + (x - mx) * sin + (y - my) * cos;
        level.pixels[y * width + x] = (byte) between(sx, sy);
      }
    }
    return level;
  }

  /** The shade between pixels, as a smooth curve through those around it. */
  private int between(double x, double y) {
    int x0 = (int) Math.floor(x);
    int y0 = (int) Math.floor(y);
    if (x0 < 1 || y0 < 1 || x0 + 2 >= width || y0 + 2 >= height) {
      boolean outside = x < 0 || y < 0 || x > width - 1 || y > height - 1;
      return outside ? WHITE : at((int) Math.round(x), (int) Math.round(y));
    }
    double[] wx = weights(x - x0);
    double[] wy = weights(y - y0);
    double sum = 0;
    for (int v = 0; v < 4; v++) {
      int row = (y0 - 1 + v) * width + x0 - 1;
      double across = 0;
      for (int u = 0; u < 4; u++) {
        across += wx[u] * (pixels[row + u] & 0xFF);
      }
      sum += wy[v] * across;
    }
    return (int) Math.max(0, Math.min(WHITE, Math.round(sum)));
  }

  private static double[] weights(double t) {
    return new double[] {
      ((-0.5 * t + 1) * t - 0.5) * t,
      (1.5 * t - 2.5) * t * t + 1,
      ((-1.5 * t + 2) * t + 0.5) * t,
      (0.5 * t - 0.5) * t * t
    };
  }

  /** Part of the picture with a white edge around it, larger by a factor. */
  Gray cut(int x0, int y0, int x1, int y1, int edge, double larger) {
    int w = (int) Math.round((x1 - x0 + 2 * edge) * larger);
    int h = (int) Math.round((y1 - y0 + 2 * edge) * larger);
    Gray part = new Gray(Math.max(1, w), Math.max(1, h));
    for (int y = 0; y < part.height; y++) {
      for (int x = 0; x < part.width; x++) {
        double sx = x0 - edge + (x + 0.5) / larger - 0.5;
        double sy = y0 - edge + (y + 0.5) / larger - 0.5;
        boolean inside = sx >= x0 && sy >= y0 && sx < x1 && sy < y1;
        part.pixels[y * part.width + x] = (byte) (inside ? between(sx, sy) : WHITE);
      }
    }
    return part;
  }

  /** Pictures one below the other, each in a stripe of its own. */
  static Gray stack(List<Gray> pictures, int width, int height) {
    Gray stack = new Gray(width, height * pictures.size());
    Arrays.fill(stack.pixels, (byte) WHITE);
    for (int i = 0; i < pictures.size(); i++) {
      Gray one = pictures.get(i);
      for (int y = 0; y < Math.min(height, one.height); y++) {
        System.arraycopy(
            one.pixels, y * one.width, stack.pixels, (i * height + y) * width, one.width);
      }
    }
    return stack;
  }

  BufferedImage image() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] into = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    System.arraycopy(pixels, 0, into, 0, pixels.length);
    return image;
  }

  /** How often each shade occurs. */
  int[] shades() {
    int[] count = new int[256];
    for (byte pixel : pixels) {
      count[pixel & 0xFF]++;
    }
    return count;
  }
}
