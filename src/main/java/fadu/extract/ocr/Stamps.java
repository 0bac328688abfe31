package fadu.extract.ocr;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Red stamps over text. Within the square of a stamp the red channel is taken for grey: red ink
 * turns white there and black ink stays. Red words elsewhere are words.
 */
final class Stamps {
  /** Pixels of a cell; a millimetre at the usual resolution. */
  private static final int CELL = 8;

  private static final int RED = 40;
  private static final int REACH = 2;
  private static final int SMALLEST = 10;
  private static final int LARGEST = 90;

  private final int columns;
  private final int rows;
  private final short[] red;
  private boolean any;

  Stamps(int width, int height) {
    this.columns = width / CELL + 1;
    this.rows = height / CELL + 1;
    this.red = new short[columns * rows];
  }

  void look(int x, int y, int r, int g, int b) {
    if (r - Math.max(g, b) > RED) {
      red[y / CELL * columns + x / CELL]++;
      any = true;
    }
  }

  /** Takes the stamps off the page. */
  void lift(BufferedImage image, Gray gray) {
    if (!any) {
      return;
    }
    boolean[] near = near();
    boolean[] seen = new boolean[near.length];
    for (int cell = 0; cell < near.length; cell++) {
      if (near[cell] && !seen[cell]) {
        int[] box = grow(cell, near, seen);
        if (isStamp(box)) {
          lift(image, gray, box);
        }
      }
    }
  }

  /** Cells with red in or near them, so that the parts of one stamp hang together. */
  private boolean[] near() {
    boolean[] near = new boolean[red.length];
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        if (red[y * columns + x] >= 3) {
          for (int v = Math.max(0, y - REACH); v <= Math.min(rows - 1, y + REACH); v++) {
            for (int u = Math.max(0, x - REACH); u <= Math.min(columns - 1, x + REACH); u++) {
              near[v * columns + u] = true;
            }
          }
        }
      }
    }
    return near;
  }

  private int[] grow(int start, boolean[] near, boolean[] seen) {
    int[] box = {columns, rows, 0, 0};
    Deque<Integer> open = new ArrayDeque<>();
    open.push(start);
    seen[start] = true;
    while (!open.isEmpty()) {
      int cell = open.pop();
      int x = cell % columns;
      int y = cell / columns;
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
      for (int way = 0; way < 4; way++) {
        int u = x + (way == 0 ? 1 : way == 1 ? -1 : 0);
        int v = y + (way == 2 ? 1 : way == 3 ? -1 : 0);
        int next = v * columns + u;
        if (u >= 0 && v >= 0 && u < columns && v < rows && near[next] && !seen[next]) {
          seen[next] = true;
          open.push(next);
        }
      }
    }
    return box;
  }

  /** About as wide as high, and of the size stamps have. */
  private static boolean isStamp(int[] box) {
    int width = box[2] - box[0] + 1 - 2 * REACH;
    int height = box[3] - box[1] + 1 - 2 * REACH;
    return Math.min(width, height) >= SMALLEST
        && Math.max(width, height) <= LARGEST
        && Math.max(width, height) <= 1.7 * Math.min(width, height);
  }

  private static void lift(BufferedImage image, Gray gray, int[] box) {
    int right = Math.min(gray.width(), (box[2] + 1) * CELL);
    int bottom = Math.min(gray.height(), (box[3] + 1) * CELL);
    for (int y = box[1] * CELL; y < bottom; y++) {
      for (int x = box[0] * CELL; x < right; x++) {
        gray.set(x, y, image.getRGB(x, y) >> 16 & 0xFF);
      }
    }
  }
}
