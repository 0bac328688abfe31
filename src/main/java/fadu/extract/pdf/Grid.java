package fadu.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Slots between rules, and which of them a missing rule makes one cell. */
final class Grid {
  private static final float TOUCH = 3f;
  private static final float COVER = 0.6f;

  private final float[] xs;
  private final float[] ys;
  private final int columns;
  private final int rows;

  /** First slot of the cell that a slot belongs to. */
  private final int[] cell;

  private final int[] firstColumn;
  private final int[] lastRow;
  private final int[] lastColumn;

  Grid(float[] xs, float[] ys, List<Rule> level, List<Rule> upright) {
    this.xs = xs;
    this.ys = ys;
    this.columns = xs.length - 1;
    this.rows = ys.length - 1;
    this.cell = new int[rows * columns];
    this.firstColumn = new int[cell.length];
    this.lastRow = new int[cell.length];
    this.lastColumn = new int[cell.length];
    Arrays.setAll(cell, i -> i);
    for (int c = 1; c < columns; c++) {
      List<Rule> rules = near(upright, xs[c]);
      for (int r = 0; r < rows; r++) {
        if (!ruled(rules, ys[r], ys[r + 1])) {
          join(r * columns + c - 1, r * columns + c);
        }
      }
    }
    for (int r = 1; r < rows; r++) {
      List<Rule> rules = near(level, ys[r]);
      for (int c = 0; c < columns; c++) {
        if (!ruled(rules, xs[c], xs[c + 1])) {
          join((r - 1) * columns + c, r * columns + c);
        }
      }
    }
    square();
  }

  private static List<Rule> near(List<Rule> rules, float at) {
    return rules.stream().filter(rule -> Math.abs(rule.at() - at) <= TOUCH).toList();
  }

  private static boolean ruled(List<Rule> rules, float from, float to) {
    float covered = 0;
    for (Rule rule : rules) {
      covered += Math.max(0, Math.min(rule.to(), to) - Math.max(rule.from(), from));
    }
    return covered >= COVER * (to - from);
  }

  private int root(int i) {
    int at = i;
    while (cell[at] != at) {
      cell[at] = cell[cell[at]];
      at = cell[at];
    }
    return at;
  }

  private void join(int i, int k) {
    int a = root(i);
    int b = root(k);
    cell[Math.max(a, b)] = Math.min(a, b);
  }

  /** Cells are rectangles; what is not is filled up to one. */
  private void square() {
    boolean changed = true;
    while (changed) {
      changed = false;
      bounds();
      for (int i = 0; i < cell.length; i++) {
        int root = root(i);
        for (int r = root / columns; root == i && r <= lastRow[i]; r++) {
          for (int c = firstColumn[i]; c <= lastColumn[i]; c++) {
            if (root(r * columns + c) != root(i)) {
              join(i, r * columns + c);
              changed = true;
            }
          }
        }
      }
    }
  }

  private void bounds() {
    Arrays.fill(firstColumn, Integer.MAX_VALUE);
    Arrays.fill(lastRow, 0);
    Arrays.fill(lastColumn, 0);
    for (int i = 0; i < cell.length; i++) {
      int root = root(i);
      firstColumn[root] = Math.min(firstColumn[root], i % columns);
      lastRow[root] = Math.max(lastRow[root], i / columns);
      lastColumn[root] = Math.max(lastColumn[root], i % columns);
    }
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  float[] xs() {
    return xs;
  }

  float top() {
    return ys[0];
  }

  float bottom() {
    return ys[rows];
  }

  /** Number of cells, merged ones counted once. */
  int cells() {
    int n = 0;
    for (int i = 0; i < cell.length; i++) {
      n += root(i) == i ? 1 : 0;
    }
    return n;
  }

  /** The cell that holds a point, -1 if none does. */
  int at(float x, float y) {
    int c = slot(xs, x);
    int r = slot(ys, y);
    return c < 0 || r < 0 ? -1 : root(r * columns + c);
  }

  private static int slot(float[] edges, float at) {
    if (at < edges[0] || at > edges[edges.length - 1]) {
      return -1;
    }
    int k = Arrays.binarySearch(edges, at);
    return Math.min(edges.length - 2, k >= 0 ? k : -k - 2);
  }

  /** The cells seen in a row from the left: those that start there, and those that reach down. */
  List<Integer> row(int r) {
    List<Integer> found = new ArrayList<>();
    for (int c = 0; c < columns; c++) {
      int root = root(r * columns + c);
      if (found.isEmpty() || found.get(found.size() - 1) != root) {
        found.add(root);
      }
    }
    return found;
  }

  int firstRow(int root) {
    return root / columns;
  }

  int firstColumn(int root) {
    return root % columns;
  }

  int lastColumn(int root) {
    return lastColumn[root];
  }

  float inner(int root) {
    return xs[lastColumn[root] + 1] - xs[firstColumn(root)];
  }
}
