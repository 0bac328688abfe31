package fadu.extract.txt;

import java.util.ArrayList;
import java.util.List;

/** Tables drawn with box characters, from the upper edge to the lower one. */
final class Frame {
  private Frame() {}

  /** The framed table whose upper edge is this line; without rows if it is none. */
  static Rows.Table at(List<Line> lines, int from) {
    if (!startsWith(lines.get(from), "┌┏╔")) {
      return new Rows.Table(List.of(), 1);
    }
    List<List<List<String>>> groups = new ArrayList<>();
    List<List<String>> group = new ArrayList<>();
    int i = from + 1;
    for (; i < lines.size() && isDrawn(lines.get(i)); i++) {
      if (isEdge(lines.get(i))) {
        groups.add(group);
        group = new ArrayList<>();
        if (startsWith(lines.get(i), "└┗╚")) {
          i++;
          break;
        }
      } else {
        group.add(cells(lines.get(i).words()));
      }
    }
    groups.add(group);
    groups.removeIf(List::isEmpty);
    boolean ruled = groups.size() > 2;
    List<List<String>> rows = new ArrayList<>();
    for (List<List<String>> lineGroup : groups) {
      if (ruled) {
        rows.addAll(merge(lineGroup));
      } else {
        rows.addAll(lineGroup);
      }
    }
    return new Rows.Table(rows, i - from);
  }

  /** Between two rules, lines with the same cells are one row whose cells are broken. */
  private static List<List<String>> merge(List<List<String>> lines) {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> line : lines) {
      List<String> above = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (above.size() == line.size()) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
          joined.add(above.get(i) + line.get(i));
        }
        rows.set(rows.size() - 1, joined);
      } else {
        rows.add(line);
      }
    }
    return rows;
  }

  private static List<String> cells(String words) {
    List<String> cells = new ArrayList<>();
    int at = isBar(words.charAt(0)) ? 1 : 0;
    for (int i = at; i <= words.length(); i++) {
      if (i == words.length() ? at < i : isBar(words.charAt(i))) {
        cells.add(Line.of(words.substring(at, i), 0).words());
        at = i + 1;
      }
    }
    return cells;
  }

  /** Whether the line is part of a drawing rather than prose. */
  static boolean isDrawn(Line line) {
    return line.words()
        .chars()
        .anyMatch(c -> c >= 0x2502 && c <= 0x257F && c != 0x2504 && c != 0x2505);
  }

  private static boolean isEdge(Line line) {
    String words = line.words();
    return words.chars().anyMatch(c -> c == '─' || c == '━' || c == '═')
        && words.chars().anyMatch(c -> c >= 0x250C && c <= 0x254B || c >= 0x2552 && c <= 0x256C);
  }

  private static boolean isBar(char c) {
    return c == '│' || c == '┃' || c == '║';
  }

  private static boolean startsWith(Line line, String corners) {
    return corners.indexOf(line.first()) >= 0;
  }
}
