package fadu.extract.html;

/** Columns of an open table: where the next cell stands, past cells that reach down from above. */
final class Grid {
  static final int COLUMNS = 1_000;

  /** Rows for which each column is still taken. */
  private final int[] taken = new int[COLUMNS];

  private int column;

  void row() {
    column = 0;
  }

  void endRow() {
    for (int i = 0; i < COLUMNS; i++) {
      taken[i] = Math.max(0, taken[i] - 1);
    }
  }

  /** Column of the next cell, which covers so many columns and rows. */
  int cell(int columns, int rows) {
    while (column < COLUMNS - 1 && taken[column] > 0) {
      column++;
    }
    int at = column;
    for (int i = 0; i < columns && at + i < COLUMNS; i++) {
      taken[at + i] = rows;
    }
    column = Math.min(COLUMNS - 1, at + columns);
    return at;
  }
}
