package fadu.text;

import java.util.List;

/**
 * One block of text: a paragraph, or one row of a table.
 *
 * @param index running number in the file, from 0
 * @param from first character in {@link SourceText#text()}
 * @param to one past the last character; the line feed that separates paragraphs stands there
 * @param labelLength number of leading characters that the file does not hold as text but its
 *     program prints (automatic numbering, with the blank after it)
 * @param kind what the block is
 * @param table running number of the table in the file, -1 outside tables
 * @param cells ranges of the cells of a table row (without the tabs between them), empty otherwise
 */
public record Paragraph(
    int index, int from, int to, int labelLength, Kind kind, int table, List<Cell> cells) {

  /** What a block of text is. */
  public enum Kind {
    BODY,
    TABLE_ROW,
    TEXT_BOX,
    FOOTNOTE
  }

  /**
   * One cell of a table row.
   *
   * @param column index of the first grid column it covers, from 0
   * @param columns number of grid columns it covers
   */
  public record Cell(int from, int to, int column, int columns) {}

  public Paragraph {
    cells = List.copyOf(cells);
  }
}
