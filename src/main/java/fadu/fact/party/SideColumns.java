package fadu.fact.party;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Reading;
import java.util.List;
import java.util.Optional;

/** Tables that head one column with each side: | | 发包人 | 承包人 |. */
final class SideColumns {
  private SideColumns() {}

  /**
   * Where the cell of a side stands in a row.
   *
   * @param from offset in the text of the row
   * @param to behind its last character
   */
  record Cell(int from, int to) {}

  /** The side's cell in this row; empty if the table is of another kind. */
  static Optional<Cell> cell(Reading reading, Sentence row, Party side) {
    if (row.table() < 0) {
      return Optional.empty();
    }
    List<Sentence> all = reading.contract().sentences();
    for (int i = row.index() - 1; i >= 0; i--) {
      Sentence head = all.get(i);
      if (head.table() != row.table() || head.file() != row.file()) {
        break;
      }
      int column = column(reading, head, side);
      if (column >= 0 && column(reading, head, other(side)) >= 0) {
        return at(row.text(), column + shift(head.text(), row.text()));
      }
    }
    return Optional.empty();
  }

  /** 发包人|承包人| over 单位|甲|乙: the empty corner of the head stands behind. */
  static int shift(String head, String row) {
    String[] heads = head.split("\\|", -1);
    String[] cells = row.split("\\|", -1);
    boolean corner = heads[heads.length - 1].isBlank() && !heads[0].isBlank();
    return corner && heads.length == cells.length && !cells[cells.length - 1].isBlank() ? 1 : 0;
  }

  private static Party other(Party side) {
    return side == Party.CONTRACTOR ? Party.EMPLOYER : Party.CONTRACTOR;
  }

  /** The column that the row heads with a name of this side, or -1. */
  private static int column(Reading reading, Sentence head, Party side) {
    String[] cells = head.text().split("\\|", -1);
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i].replaceAll("\\(.*\\)", "").strip();
      if (side.equals(reading.contract().roles().aliases().get(cell))) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Cell> at(String text, int column) {
    int from = 0;
    for (int i = 0; i < column; i++) {
      from = text.indexOf('|', from) + 1;
      if (from == 0) {
        return Optional.empty();
      }
    }
    int end = text.indexOf('|', from);
    return Optional.of(new Cell(from, end < 0 ? text.length() : end));
  }
}
