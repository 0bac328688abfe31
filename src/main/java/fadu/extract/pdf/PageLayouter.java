package fadu.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns the glyphs and strokes of a page into lines and tables. */
final class PageLayouter {
  private final int number;
  private final PageSpace space;
  private final Glyphs g;
  private final Strokes strokes;

  PageLayouter(int number, PageSpace space, Glyphs glyphs, Strokes strokes) {
    this.number = number;
    this.space = space;
    this.g = glyphs;
    this.strokes = strokes;
  }

  PageText layOut(boolean damaged) {
    int[] towards = new int[4];
    int letters = 0;
    int strange = 0;
    int inkless = 0;
    int doubtful = 0;
    for (int i = 0; i < g.count; i++) {
      if (g.blank(i)) {
        continue;
      }
      letters++;
      strange += TextLayer.isStrange(g.code[i]) ? 1 : 0;
      inkless += (g.flags[i] & Glyphs.INKLESS) != 0 ? 1 : 0;
      doubtful += (g.flags[i] & Glyphs.DOUBTFUL) != 0 ? 1 : 0;
      if (g.direction[i] >= 0) {
        towards[g.direction[i]]++;
      }
    }
    boolean scanned = inkless * 2 > letters && strokes.pictures() > 0.5;
    settle(scanned);
    int main = 0;
    for (int d = 1; d < 4; d++) {
      main = towards[d] > towards[main] ? d : main;
    }
    List<Item> items = new ArrayList<>();
    for (int k = 0; k < 4; k++) {
      int d = (main + k) % 4;
      if (towards[d] > 0) {
        items.addAll(items(d));
      }
    }
    return new PageText(
        number,
        space,
        main,
        items,
        aside(),
        letters,
        strange,
        strokes.pictures(),
        strokes.curves(),
        scanned,
        damaged,
        false,
        doubtful);
  }

  /** Words without ink are hidden, unless they are the text of the picture they lie on. */
  private void settle(boolean scanned) {
    for (int i = 0; i < g.count; i++) {
      if ((g.flags[i] & Glyphs.INKLESS) != 0) {
        g.flags[i] = scanned ? 0 : Glyphs.HIDDEN;
      }
    }
  }

  private List<Item> items(int direction) {
    Rules rules = strokes.rules().isEmpty() ? Rules.NONE : Rules.of(strokes, space, direction);
    GridFinder found = new GridFinder(rules);
    List<Grid> grids = found.grids();
    int total = g.count;
    int[] body = new int[total];
    int n = 0;
    List<TableMaker> tables = new ArrayList<>();
    LineMaker lines = new LineMaker(number, direction, g);
    for (Grid grid : grids) {
      tables.add(new TableMaker(number, grid, g, lines));
    }
    for (int i = 0; i < total; i++) {
      if (g.direction[i] == direction && !inTable(tables, i)) {
        body[n++] = i;
      }
    }
    List<LineClusters.Cluster> clusters = LineClusters.of(g, body, n);
    Gutter gutter = Gutter.of(g, clusters, grids);
    if (gutter != null) {
      Regions regions = new Regions(gutter);
      List<Item> items = new ArrayList<>(regions.lines(g, body, n, lines, found.loose()));
      tables.forEach(table -> items.addAll(table.items()));
      return regions.ordered(items);
    }
    List<Item> items = new ArrayList<>(lines.lines(clusters, found.loose(), 0));
    for (TableMaker table : tables) {
      if (!table.isEmpty()) {
        items.addAll(table.items());
      }
    }
    if (!tables.isEmpty()) {
      items.sort(
          Comparator.comparingDouble(i -> (i.top() + Math.min(i.bottom(), i.top() + 20)) / 2));
    }
    return items;
  }

  private static boolean inTable(List<TableMaker> tables, int glyph) {
    for (TableMaker table : tables) {
      if (table.takes(glyph)) {
        return true;
      }
    }
    return false;
  }

  /** Text that runs across the page belongs to no line. */
  private List<String> aside() {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < g.count; i++) {
      if (g.direction[i] < 0) {
        words.appendCodePoint(g.code[i]);
      }
    }
    return words.toString().isBlank() ? List.of() : List.of(words.toString().strip());
  }
}
