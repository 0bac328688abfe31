package fadu.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the glyphs that stand inside a grid, cell by cell. */
final class TableMaker {
  private final int page;
  private final Grid grid;
  private final Glyphs g;
  private final LineMaker maker;
  private final Map<Integer, int[]> glyphs = new TreeMap<>();
  private final Map<Integer, Integer> counts = new TreeMap<>();

  TableMaker(int page, Grid grid, Glyphs glyphs, LineMaker maker) {
    this.page = page;
    this.grid = grid;
    this.g = glyphs;
    this.maker = maker;
  }

  /** Takes the glyph if it stands in the table. */
  boolean takes(int i) {
    int cell = grid.at(g.middle(i), g.centre(i));
    if (cell < 0) {
      return false;
    }
    int n = counts.merge(cell, 1, Integer::sum) - 1;
    int[] in = glyphs.computeIfAbsent(cell, c -> new int[16]);
    if (n == in.length) {
      in = Arrays.copyOf(in, n * 2);
      glyphs.put(cell, in);
    }
    in[n] = i;
    return true;
  }

  boolean isEmpty() {
    return glyphs.isEmpty();
  }

  /** The table; where one cell takes the whole width and holds paragraphs, its lines go between. */
  List<Item> items() {
    Map<Integer, List<Line>> lines = new TreeMap<>();
    glyphs.forEach((cell, in) -> lines.put(cell, linesOf(in, counts.getOrDefault(cell, 0))));
    List<Item> items = new ArrayList<>();
    List<Table.Row> rows = new ArrayList<>();
    float top = grid.top();
    for (int r = 0; r < grid.rows(); r++) {
      List<Integer> cells = grid.row(r);
      List<Line> prose = cells.size() == 1 ? prose(cells.get(0), r, lines) : null;
      if (prose != null) {
        close(items, rows, top, prose.get(0).top() - 1);
        items.addAll(prose);
        top = prose.get(prose.size() - 1).bottom() + 1;
        rows = new ArrayList<>();
        continue;
      }
      Table.Row row = row(cells, r, lines);
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    close(items, rows, top, grid.bottom());
    return items;
  }

  private void close(List<Item> items, List<Table.Row> rows, float top, float bottom) {
    if (!rows.isEmpty()) {
      items.add(new Table(page, top, bottom, grid.xs(), rows, true));
    }
  }

  private List<Line> linesOf(int[] in, int count) {
    return maker.lines(in, count, List.of());
  }

  /** Four lines or more across the whole table are text in a frame, not a cell. */
  private @Nullable List<Line> prose(int cell, int row, Map<Integer, List<Line>> lines) {
    List<Line> in = lines.get(cell);
    return in != null && in.size() >= 4 && grid.firstRow(cell) == row ? in : null;
  }

  private Table.Row row(List<Integer> cells, int r, Map<Integer, List<Line>> lines) {
    List<Table.Cell> row = new ArrayList<>();
    for (int cell : cells) {
      boolean starts = grid.firstRow(cell) == r;
      int first = grid.firstColumn(cell);
      row.add(
          new Table.Cell(
              first,
              grid.lastColumn(cell) - first + 1,
              grid.inner(cell),
              starts ? lines.getOrDefault(cell, List.of()) : List.of()));
    }
    return new Table.Row(row);
  }
}
