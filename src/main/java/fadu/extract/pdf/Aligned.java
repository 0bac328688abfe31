package fadu.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Finds tables without rules: lines one under the other whose pieces stand in the same columns. */
final class Aligned {
  private static final int FEWEST = 3;
  private static final int LONGEST_PIECE = 20;

  private Aligned() {}

  /** The items of a page with such lines put together as tables. */
  static List<Item> tables(List<Item> items) {
    List<Item> result = new ArrayList<>();
    int i = 0;
    while (i < items.size()) {
      int end = i;
      while (end < items.size()
          && items.get(end) instanceof Line line
          && line.pieces().length > 0
          && (end == i || areAligned((Line) items.get(end - 1), line))) {
        end++;
      }
      if (end - i >= FEWEST && isTable(items, i, end)) {
        result.add(table(items, i, end));
        i = end;
      } else {
        result.add(items.get(i));
        i++;
      }
    }
    return result;
  }

  private static boolean areAligned(Line a, Line b) {
    if (a.pieces().length != b.pieces().length || a.direction() != b.direction()) {
      return false;
    }
    float reach = 1.2f * a.size();
    for (int k = 0; k <= a.pieces().length; k++) {
      float left = Math.abs(left(a, k) - left(b, k));
      float right = Math.abs(right(a, k) - right(b, k));
      float middle = Math.abs(left(a, k) + right(a, k) - left(b, k) - right(b, k)) / 2;
      if (Math.min(left, Math.min(right, middle)) > reach) {
        return false;
      }
    }
    return true;
  }

  /** Blocks of signatures are labels and blanks; a table has many columns, or one of numbers. */
  private static boolean isTable(List<Item> items, int from, int to) {
    int columns = ((Line) items.get(from)).pieces().length + 1;
    int numbers = 0;
    int labels = 0;
    for (int i = from; i < to; i++) {
      Line line = (Line) items.get(i);
      String last = words(line, columns - 1);
      numbers += !last.isEmpty() && "¥￥-0123456789".indexOf(last.charAt(0)) >= 0 ? 1 : 0;
      boolean labelled = line.text().indexOf('：') >= 0 || line.text().indexOf('_') >= 0;
      labels += labelled ? 1 : 0;
      for (int k = 0; k < columns; k++) {
        if (words(line, k).length() > LONGEST_PIECE) {
          return false;
        }
      }
    }
    int n = to - from;
    return labels * 4 < n && (columns > 2 || numbers * 3 >= n * 2);
  }

  private static Item table(List<Item> items, int from, int to) {
    Line first = (Line) items.get(from);
    int columns = first.pieces().length + 1;
    float[] edges = new float[columns + 1];
    List<Table.Row> rows = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Line line = (Line) items.get(i);
      List<Table.Cell> cells = new ArrayList<>();
      for (int k = 0; k < columns; k++) {
        Line piece = line.slice(start(line, k), end(line, k));
        cells.add(new Table.Cell(k, 1, piece.width(), List.of(piece)));
        edges[k] = i == from ? piece.left() : Math.min(edges[k], piece.left());
        edges[k + 1] = Math.max(edges[k + 1], piece.right());
      }
      rows.add(new Table.Row(cells));
    }
    return new Table(first.page(), first.top(), items.get(to - 1).bottom(), edges, rows, false);
  }

  private static int start(Line line, int piece) {
    return piece == 0 ? 0 : line.pieces()[piece - 1];
  }

  private static int end(Line line, int piece) {
    int end = piece == line.pieces().length ? line.text().length() : line.pieces()[piece];
    while (line.text().charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  private static String words(Line line, int piece) {
    return line.text().substring(start(line, piece), end(line, piece));
  }

  private static float left(Line line, int piece) {
    return line.x0()[start(line, piece)];
  }

  private static float right(Line line, int piece) {
    return line.x1()[end(line, piece) - 1];
  }
}
