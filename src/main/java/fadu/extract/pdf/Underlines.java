package fadu.extract.pdf;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads loose level rules: under nothing they are a blank to fill in, shown as {@code _}; through
 * the middle of letters they strike them out.
 */
final class Underlines {
  /** Signs printed over the rule of a blank that is still empty: {@code ___年___月___日}. */
  private static final String UNITS = "年月日时分元万亿天个％%‰份号第条款（）()：:";

  private static final float BLANK = 0.9f;
  private static final float PITCH = 0.5f;
  private static final int MOST = 60;

  private final Glyphs g;
  private final int direction;
  private final List<Rule> rules;

  Underlines(Glyphs glyphs, int direction, List<Rule> rules) {
    this.g = glyphs;
    this.direction = direction;
    this.rules = rules;
  }

  void apply(List<LineClusters.Cluster> lines) {
    LineClusters.Cluster last = null;
    for (Rule rule : rules) {
      LineClusters.Cluster under = under(rule, lines);
      if (under != null) {
        underline(rule, under);
        last = under;
        continue;
      }
      LineClusters.Cluster through = through(rule, lines);
      if (through != null) {
        strike(rule, through);
      } else if (last != null && goesOn(rule, last)) {
        last = line(rule, last, lines);
      }
    }
    lines.sort(Comparator.comparingDouble(LineClusters.Cluster::base));
  }

  private static LineClusters.@Nullable Cluster under(Rule rule, List<LineClusters.Cluster> lines) {
    LineClusters.Cluster best = null;
    float nearest = Float.MAX_VALUE;
    for (LineClusters.Cluster line : lines) {
      float below = (rule.at() - line.base()) / line.size();
      float off = Math.abs(below - 0.15f);
      if (below > -0.12f && below < 0.5f && off < nearest) {
        nearest = off;
        best = line;
      }
    }
    return best;
  }

  private static LineClusters.@Nullable Cluster through(
      Rule rule, List<LineClusters.Cluster> lines) {
    for (LineClusters.Cluster line : lines) {
      float above = (line.base() - rule.at()) / line.size();
      if (above >= 0.12f && above < 0.65f) {
        return line;
      }
    }
    return null;
  }

  private void strike(Rule rule, LineClusters.Cluster line) {
    for (int i : line.glyphs) {
      if (g.middle(i) > rule.from() && g.middle(i) < rule.to()) {
        g.flags[i] |= Glyphs.STRUCK;
      }
    }
  }

  /** Marks what is empty over the rule, if nothing but units stands on it. */
  private void underline(Rule rule, LineClusters.Cluster line) {
    boolean empty = true;
    boolean units = true;
    for (int i : line.glyphs) {
      if (!g.blank(i) && g.middle(i) > rule.from() && g.middle(i) < rule.to()) {
        empty = false;
        units &= UNITS.indexOf(g.code[i]) >= 0;
      }
    }
    if (!empty && !units) {
      return;
    }
    float from = rule.from();
    for (int i : line.glyphs.clone()) {
      if (!g.blank(i) && g.u1[i] > rule.from() && g.u0[i] < rule.to()) {
        blank(from, Math.min(g.u0[i], rule.to()), line);
        from = Math.max(from, g.u1[i]);
      }
    }
    blank(from, rule.to(), line);
  }

  private void blank(float from, float to, LineClusters.Cluster line) {
    float size = line.size();
    if (to - from < BLANK * size) {
      return;
    }
    int n = Math.max(2, Math.min(MOST, Math.round((to - from) / (size * PITCH))));
    int[] with = Arrays.copyOf(line.glyphs, line.glyphs.length + n);
    int at = 0;
    while (at < line.glyphs.length && g.middle(line.glyphs[at]) < from) {
      at++;
    }
    System.arraycopy(line.glyphs, at, with, at + n, line.glyphs.length - at);
    for (int k = 0; k < n; k++) {
      float width = (to - from) / n;
      with[at + k] = g.count;
      g.add('_', from + k * width, from + (k + 1) * width, line.base(), size, direction, 0);
    }
    line.glyphs = Arrays.stream(with).filter(i -> !covered(i, from, to)).toArray();
  }

  private boolean covered(int i, float from, float to) {
    return g.blank(i) && g.middle(i) > from && g.middle(i) < to;
  }

  /** A rule by itself right below a line that ends in a blank: the blank goes on. */
  private boolean goesOn(Rule rule, LineClusters.Cluster above) {
    int[] glyphs = above.glyphs;
    float down = (rule.at() - above.base()) / above.size();
    return glyphs.length > 0
        && g.code[glyphs[glyphs.length - 1]] == '_'
        && down > 0.8f
        && down < 2.8f
        && rule.length() > 6 * above.size();
  }

  private LineClusters.Cluster line(
      Rule rule, LineClusters.Cluster above, List<LineClusters.Cluster> lines) {
    LineClusters.Cluster line =
        LineClusters.empty(rule.at() - 0.15f * above.size(), above.size(), rule.from());
    blank(rule.from(), rule.to(), line);
    lines.add(line);
    return line;
  }
}
