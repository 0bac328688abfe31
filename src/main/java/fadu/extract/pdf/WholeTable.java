package fadu.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** A table put together from its parts on one page after another. */
final class WholeTable {
  private static final float NEAR = 5f;
  private static final int MOST_HEADERS = 3;

  private final Table first;
  private final List<Table.Row> rows;
  private int page;

  WholeTable(Table first) {
    this.first = first;
    this.rows = new ArrayList<>(first.rows());
    this.page = first.page();
  }

  List<Table.Row> rows() {
    return rows;
  }

  /** Whether a table that nothing parts from this one, on the next page, has the same columns. */
  boolean goesOn(Table part) {
    if (part.page() != page + 1
        || part.columns() != first.columns()
        || part.ruled() != first.ruled()) {
      return false;
    }
    float[] a = first.edges();
    float[] b = part.edges();
    for (int i = 0; i < a.length; i++) {
      if (Math.abs(a[i] - a[0] - (b[i] - b[0])) > (part.ruled() ? NEAR : 4 * NEAR)) {
        return false;
      }
    }
    return true;
  }

  void add(Table part) {
    page = part.page();
    List<Table.Row> more = part.rows();
    int headers = 0;
    while (headers < Math.min(MOST_HEADERS, Math.min(more.size(), first.rows().size()))
        && more.get(headers).words().equals(first.rows().get(headers).words())) {
      headers++;
    }
    for (int i = headers; i < more.size(); i++) {
      Table.Row row = more.get(i);
      int last = rows.size() - 1;
      if (i == headers && part.ruled() && last > 0 && isRest(rows.get(last), row)) {
        rows.set(last, joined(rows.get(last), row));
      } else {
        rows.add(row);
      }
    }
  }

  /** A row cut by the page end: its first cell is empty, the others go on where full lines end. */
  private static boolean isRest(Table.Row row, Table.Row rest) {
    if (row.cells().size() != rest.cells().size() || row.cells().size() < 2) {
      return false;
    }
    boolean any = false;
    for (int k = 0; k < row.cells().size(); k++) {
      Table.Cell above = row.cells().get(k);
      Table.Cell below = rest.cells().get(k);
      if (above.column() != below.column() || k == 0 && !below.lines().isEmpty()) {
        return false;
      }
      if (below.lines().isEmpty()) {
        continue;
      }
      if (above.lines().isEmpty()) {
        return false;
      }
      Line last = above.lines().get(above.lines().size() - 1);
      if (CellText.isHard(above, last, below.lines().get(0))) {
        return false;
      }
      any = true;
    }
    return any && !row.cells().get(0).lines().isEmpty();
  }

  private static Table.Row joined(Table.Row row, Table.Row rest) {
    List<Table.Cell> cells = new ArrayList<>();
    for (int k = 0; k < row.cells().size(); k++) {
      Table.Cell cell = row.cells().get(k);
      List<Line> lines = new ArrayList<>(cell.lines());
      lines.addAll(rest.cells().get(k).lines());
      cells.add(new Table.Cell(cell.column(), cell.columns(), cell.width(), lines));
    }
    return new Table.Row(cells);
  }
}
