package fadu.extract.docx;

import java.util.List;

/** A table as its rows. */
record Table(List<Row> rows) implements Block {

  /**
   * One row.
   *
   * @param after what stood in the cells and is no line of text: inner tables, text boxes
   */
  record Row(List<Cell> cells, List<Block> after) {}

  /**
   * One cell.
   *
   * @param column first grid column it covers, from 0
   * @param lines its paragraphs
   */
  record Cell(int column, int columns, List<Line> lines) {}

  /** Only a frame around running text: one cell a row, and several paragraphs in one of them. */
  boolean isFrame() {
    return rows.stream().allMatch(row -> row.cells().size() <= 1)
        && rows.stream().anyMatch(row -> !row.cells().isEmpty() && written(row.cells().get(0)) > 1);
  }

  private static long written(Cell cell) {
    return cell.lines().stream().filter(line -> !line.isBlank()).count();
  }
}
