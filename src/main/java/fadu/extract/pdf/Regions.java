package fadu.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The parts of a page with two columns in the order in which they are read: what runs across, then
 * the left column and the right one below it, and so on down the page.
 */
final class Regions {
  /** Those of one stripe: what runs across above it, left, right. */
  private static final int EACH = 3;

  private final Gutter gutter;

  Regions(Gutter gutter) {
    this.gutter = gutter;
  }

  /** The region in which a point stands. */
  private int at(float x, float y) {
    List<Gutter.Stripe> stripes = gutter.stripes();
    int k = 0;
    while (k < stripes.size() && y > stripes.get(k).bottom()) {
      k++;
    }
    if (k == stripes.size() || y < stripes.get(k).top()) {
      return EACH * k;
    }
    return EACH * k + (x < gutter.at() ? 1 : 2);
  }

  /** The lines of each region, made of its glyphs and rules alone. */
  List<Line> lines(Glyphs g, int[] body, int count, LineMaker maker, List<Rule> rules) {
    int n = gutter.stripes().size() * EACH + 1;
    int[][] glyphs = new int[n][16];
    int[] counts = new int[n];
    for (int k = 0; k < count; k++) {
      int region = at(g.middle(body[k]), g.centre(body[k]));
      if (counts[region] == glyphs[region].length) {
        glyphs[region] = Arrays.copyOf(glyphs[region], counts[region] * 2);
      }
      glyphs[region][counts[region]++] = body[k];
    }
    List<Line> lines = new ArrayList<>();
    for (int region = 0; region < n; region++) {
      int own = region;
      List<Rule> inside =
          rules.stream()
              .filter(rule -> at((rule.from() + rule.to()) / 2, rule.at() - 1) == own)
              .toList();
      lines.addAll(
          maker.lines(LineClusters.of(g, glyphs[region], counts[region]), inside, region % EACH));
    }
    return lines;
  }

  /** Items region by region, each from top to bottom. */
  List<Item> ordered(List<Item> items) {
    List<Item> ordered = new ArrayList<>(items);
    ordered.sort(Comparator.<Item>comparingInt(this::region).thenComparingDouble(Regions::height));
    return ordered;
  }

  private int region(Item item) {
    if (item instanceof Line line) {
      return at((line.left() + line.right()) / 2, line.base() - 0.35f * line.size());
    }
    Table table = (Table) item;
    float[] edges = table.edges();
    return at((edges[0] + edges[edges.length - 1]) / 2, (item.top() + item.bottom()) / 2);
  }

  private static double height(Item item) {
    return (item.top() + Math.min(item.bottom(), item.top() + 20)) / 2;
  }
}
