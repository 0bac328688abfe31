package fadu.text;

import java.util.HashSet;
import java.util.Set;

/** One pass over a text that makes its {@link ShadowText}. */
final class Folding {
  private static final int WIDE_GAP = 4;

  /** Right of a gap these say "to be filled in", not "a spaced-out word". */
  private static final String UNITS = "年月日天元万亿个角分时份份%‰条款项种名套";

  private final SourceText source;
  private final String original;
  private final StringBuilder shadow;
  private int[] from;
  private int[] to;
  private final Set<Integer> cellBreaks = new HashSet<>();

  Folding(SourceText source) {
    this.source = source;
    this.original = source.text();
    this.shadow = new StringBuilder(original.length() + 16);
    this.from = new int[original.length() + 16];
    this.to = new int[original.length() + 16];
  }

  ShadowText run() {
    for (Paragraph p : source.paragraphs()) {
      for (int i = 1; i < p.cells().size(); i++) {
        cellBreaks.add(p.cells().get(i).from() - 1);
      }
    }
    int i = 0;
    while (i < original.length()) {
      int c = original.codePointAt(i);
      int size = Character.charCount(c);
      if (c == '\n') {
        add('\n', i, i + 1);
        i++;
      } else if (cellBreaks.contains(i)) {
        add('|', i, i + 1);
        i++;
      } else if (Characters.isBlank(c)) {
        i = gap(i);
      } else if (Characters.isInvisible(c)) {
        i += size;
      } else {
        String folded = Characters.fold(c);
        for (int k = 0; k < folded.length(); k++) {
          add(folded.charAt(k), i, i + size);
        }
        i += size;
      }
    }
    return ShadowText.of(shadow, from, to);
  }

  /** Reads a run of blanks that starts here; returns the offset after it. */
  private int gap(int start) {
    int end = start;
    int width = 0;
    while (end < original.length()
        && !cellBreaks.contains(end)
        && original.charAt(end) != '\n'
        && (Characters.isBlank(original.charAt(end))
            || Characters.isInvisible(original.charAt(end)))) {
      width += Characters.width(original.charAt(end));
      end++;
    }
    char before = shadow.length() == 0 ? '\n' : shadow.charAt(shadow.length() - 1);
    char after = end < original.length() && !cellBreaks.contains(end) ? original.charAt(end) : '\n';
    if (before == '\n' || before == '|' || after == '\n' || cellBreaks.contains(end)) {
      return end;
    }
    boolean keep =
        width >= WIDE_GAP
            ? !spacedOutWord(start, end)
            : Characters.isLatin(before) && Characters.isLatin(after);
    if (keep) {
      add(' ', start, end);
    }
    return end;
  }

  /** "承　　包　　人": a gap beside a single Chinese character belongs to a spaced-out word. */
  private boolean spacedOutWord(int start, int end) {
    char left = original.charAt(start - 1);
    char right = original.charAt(end);
    if (!Characters.isHan(left) || !Characters.isHan(right) || UNITS.indexOf(right) >= 0) {
      return false;
    }
    boolean singleLeft = start < 2 || !Characters.isHan(original.charAt(start - 2));
    boolean singleRight =
        end + 1 >= original.length() || !Characters.isHan(original.charAt(end + 1));
    return (singleLeft && UNITS.indexOf(left) < 0) || singleRight;
  }

  private void add(char c, int first, int end) {
    int n = shadow.length();
    if (n == from.length) {
      from = java.util.Arrays.copyOf(from, n * 2);
      to = java.util.Arrays.copyOf(to, n * 2);
    }
    from[n] = first;
    to[n] = end;
    shadow.append(c);
  }
}
