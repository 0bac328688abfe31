package fadu.clause;

import fadu.text.Paragraph;

/**
 * One paragraph in the shadow text; empty paragraphs have none.
 *
 * @param index running number among the lines of the document
 * @param from first character in the shadow text
 * @param to one past the last, where the line feed stands
 */
record Line(int index, int from, int to, Paragraph paragraph) {

  int length() {
    return to - from;
  }

  /** A row of two or more cells: data, not running text. */
  boolean row() {
    return paragraph.kind() == Paragraph.Kind.TABLE_ROW && paragraph.cells().size() > 1;
  }

  /** The number before the text was printed by the numbering of the file. */
  boolean numbered() {
    return paragraph.labelLength() > 0;
  }
}
