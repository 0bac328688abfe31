package fadu.extract.pdf;

import java.util.List;

/**
 * A table, or the part of one that stands on a page.
 *
 * @param edges sides of its columns
 * @param ruled whether rules show it; otherwise only the places of the words do
 */
record Table(int page, float top, float bottom, float[] edges, List<Row> rows, boolean ruled)
    implements Item {

  Table {
    rows = List.copyOf(rows);
  }

  /** One row; cells that reach down from a row above are empty here. */
  record Row(List<Cell> cells) {
    Row {
      cells = List.copyOf(cells);
    }

    /** Its words without blanks, cells apart. */
    String words() {
      StringBuilder words = new StringBuilder();
      for (Cell cell : cells) {
        cell.lines().forEach(line -> words.append(line.text().replace(" ", "")));
        words.append('\t');
      }
      return words.toString();
    }

    boolean isEmpty() {
      return cells.stream().allMatch(cell -> cell.lines().isEmpty());
    }
  }

  /**
   * One cell.
   *
   * @param width room between its sides
   */
  record Cell(int column, int columns, float width, List<Line> lines) {
    Cell {
      lines = List.copyOf(lines);
    }
  }

  int columns() {
    return edges.length - 1;
  }
}
