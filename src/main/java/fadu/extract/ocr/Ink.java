package fadu.extract.ocr;

import java.awt.image.BufferedImage;

/** What is ink on a page and what is paper. */
final class Ink {
  /** Share of the page that is surely no text: its palest and its darkest pixels are left out. */
  private static final double PAPER = 0.60;

  private static final double DARKEST = 0.004;

  /** Contrast, in shades, that needs no help. */
  private static final int ENOUGH = 140;

  private Ink() {}

  /** The page in grey, without stamps, its paper white. */
  static Gray of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    Gray gray = new Gray(width, height);
    Stamps stamps = new Stamps(width, height);
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int r = row[x] >> 16 & 0xFF;
        int g = row[x] >> 8 & 0xFF;
        int b = row[x] & 0xFF;
        gray.set(x, y, (r * 77 + g * 150 + b * 29) >> 8);
        stamps.look(x, y, r, g, b);
      }
    }
    stamps.lift(image, gray);
    stretch(gray);
    return gray;
  }

  /** Spreads the shades of a pale copy. */
  private static void stretch(Gray gray) {
    int[] shades = gray.shades();
    int white = level(shades, PAPER * gray.pixels().length);
    int black = level(shades, DARKEST * gray.pixels().length);
    if (white - black < 24 || white - black >= ENOUGH && white >= 200) {
      return;
    }
    byte[] map = new byte[256];
    for (int i = 0; i < 256; i++) {
      int spread = (int) Math.round((i - black) * 235.0 / (white - black));
      map[i] = (byte) Math.max(0, Math.min(Gray.WHITE, spread));
    }
    byte[] pixels = gray.pixels();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = map[pixels[i] & 0xFF];
    }
  }

  private static int level(int[] shades, double count) {
    long sum = 0;
    for (int i = 0; i < 256; i++) {
      sum += shades[i];
      if (sum >= count) {
        return i;
      }
    }
    return Gray.WHITE;
  }

  /** The shade that parts ink from paper (Otsu), within what either can be. */
  static int threshold(Gray gray) {
    int[] shades = gray.shades();
    long total = gray.pixels().length;
    double sum = 0;
    for (int i = 0; i < 256; i++) {
      sum += (double) i * shades[i];
    }
    double dark = 0;
    long count = 0;
    double best = -1;
    int threshold = 128;
    for (int i = 0; i < 256; i++) {
      count += shades[i];
      if (count == 0 || count == total) {
        continue;
      }
      dark += (double) i * shades[i];
      double apart = dark / count - (sum - dark) / (total - count);
      double variance = (double) count * (total - count) * apart * apart;
      if (variance > best) {
        best = variance;
        threshold = i + 1;
      }
    }
    return Math.max(90, Math.min(190, threshold));
  }
}
