package fadu.extract.txt;

import java.util.ArrayList;
import java.util.List;

/** Tables of pipes or tabs (two lines or more with as many cells), and framed ones. */
final class Rows {
  private Rows() {}

  /**
   * The rows of the table that starts at this line.
   *
   * @param cells the words of each row, cell by cell
   * @param bar what parts the cells in the file; empty where a tab does
   * @param framed whether bars stand before the first cell and after the last
   * @param lines how many lines are decided: those of the table, its separators included; without
   *     cells, lines that are certainly prose
   */
  record Table(List<List<String>> cells, int lines, String bar, boolean framed) {
    Table(List<List<String>> cells, int lines) {
      this(cells, lines, "", false);
    }
  }

  /** The table at this line; without rows if there is none. */
  static Table at(List<Line> lines, List<String> raw, int from) {
    Table frame = Frame.at(lines, from);
    if (!frame.cells().isEmpty()) {
      return frame;
    }
    for (String separator : new String[] {"|", "｜", "│", "\t"}) {
      Table table = at(lines, raw, from, separator);
      if (table.cells().size() >= 2) {
        return isNumbering(table, separator) ? new Table(List.of(), table.lines()) : table;
      }
    }
    return new Table(List.of(), 1);
  }

  private static Table at(List<Line> lines, List<String> raw, int from, String separator) {
    List<List<String>> rows = new ArrayList<>();
    int i = from;
    for (; i < raw.size(); i++) {
      if (i > from && lines.get(i).blanksBefore() > 0) {
        break;
      }
      String line = raw.get(i);
      if (isSeparator(lines.get(i).words(), separator)) {
        if (rows.isEmpty() && i > from) {
          break;
        }
        continue;
      }
      List<String> cells = split(line, separator);
      if (cells.size() < 2 || !rows.isEmpty() && cells.size() != rows.get(0).size()) {
        break;
      }
      rows.add(cells);
    }
    boolean bars = !separator.equals("\t");
    boolean framed = bars && lines.get(from).words().startsWith(separator);
    return new Table(rows, i - from, bars ? separator : "", framed);
  }

  private static List<String> split(String line, String separator) {
    String row = line;
    if (!separator.equals("\t")) {
      row = row.strip();
      row = row.startsWith(separator) ? row.substring(1) : row;
      row = row.endsWith(separator) ? row.substring(0, row.length() - 1) : row;
    }
    List<String> cells = new ArrayList<>();
    int at = 0;
    while (true) {
      int end = row.indexOf(separator, at);
      String cell = end < 0 ? row.substring(at) : row.substring(at, end);
      cells.add(Line.of(cell, 0).words());
      if (end < 0) {
        return cells;
      }
      at = end + 1;
    }
  }

  /** |---|:--:| or ├──┼──┤ between rows. */
  private static boolean isSeparator(String words, String separator) {
    if (separator.equals("\t") || words.isEmpty()) {
      return false;
    }
    boolean line = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if ("-─━—＝=".indexOf(c) >= 0) {
        line = true;
      } else if ("|｜│:+┌┐└┘├┤┬┴┼╋┃ ".indexOf(c) < 0) {
        return false;
      }
    }
    return line;
  }

  /** "1.1⇥工程概况": what a word processor writes for an automatic number is no table. */
  private static boolean isNumbering(Table table, String separator) {
    if (!separator.equals("\t")) {
      return false;
    }
    boolean indented = table.cells().stream().allMatch(row -> row.get(0).isEmpty());
    if (table.cells().get(0).size() != 2) {
      return false;
    }
    return indented
        || table.cells().stream()
            .allMatch(
                row -> {
                  ItemNumber number = ItemNumber.of(row.get(0));
                  return number != null && number.length() == row.get(0).length();
                });
  }
}
