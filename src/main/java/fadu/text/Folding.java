package fadu.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One pass over a text that makes its {@link ShadowText}. */
final class Folding {
  private static final int WIDE_GAP = 4;
  private static final int GAP = 2;
  private static final int SHORTEST_NAME = 4;
  private static final int LONGEST_LABEL = 12;
  private static final int LONGEST_NOTE = 20;

  /** Labels of two characters that begin an item of their own. */
  private static final List<String> SHORT_LABELS =
      List.of(
          "甲方", "乙方", "主任", "书记", "校长", "院长", "签字", "日期", "电话", "地址", "账号", "户名", "传真", "法人", "代表");

  /** What the names of companies and bodies end in. */
  private static final String NAME_ENDS = "司心局院校学府会处所站厂队办部团社馆园委组行店";

  /** Right of a gap these say "to be filled in", not "a spaced-out word". */
  private static final String UNITS = "年月日天元万亿个角分时份份%‰条款项种名套";

  private final SourceText source;
  private final String original;
  private final StringBuilder shadow;
  private int[] from;
  private int[] to;

  /** Where what parts two cells begins: a tab, or the bar of a drawn table with its blanks. */
  private final BitSet cellBreaks = new BitSet();

  /** Where the outer bars of a drawn row begin. */
  private final BitSet rowEdges = new BitSet();

  private final Map<Integer, Integer> ends = new HashMap<>();

  Folding(SourceText source) {
    this.source = source;
    this.original = source.text();
    this.shadow = new StringBuilder(original.length() + 16);
    this.from = new int[original.length() + 16];
    this.to = new int[original.length() + 16];
  }

  ShadowText run() {
    for (Paragraph p : source.paragraphs()) {
      separators(p);
    }
    BitSet signs = Interleaved.signs(original);
    signs.or(FilledBrackets.signs(original));
    int i = 0;
    while (i < original.length()) {
      int c = original.codePointAt(i);
      int size = Character.charCount(c);
      if (c == '\n') {
        add('\n', i, i + 1);
        i++;
      } else if (cellBreaks.get(i)) {
        int end = ends.getOrDefault(i, i + 1);
        add('|', i, end);
        i = end;
      } else if (rowEdges.get(i)) {
        i = ends.getOrDefault(i, i + 1);
      } else if (Characters.isBlank(c)) {
        i = gap(i);
      } else if (Characters.isInvisible(c) || signs.get(i)) {
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

  private void separators(Paragraph row) {
    List<Paragraph.Cell> cells = row.cells();
    if (cells.isEmpty()) {
      return;
    }
    for (int i = 1; i < cells.size(); i++) {
      cellBreaks.set(cells.get(i - 1).to());
      ends.put(cells.get(i - 1).to(), cells.get(i).from());
    }
    edge(row.from() + row.labelLength(), cells.get(0).from());
    edge(cells.get(cells.size() - 1).to(), row.to());
  }

  private void edge(int start, int end) {
    if (end > start) {
      rowEdges.set(start);
      ends.put(start, end);
    }
  }

  /** Reads a run of blanks that starts here; returns the offset after it. */
  private int gap(int start) {
    int end = start;
    int width = 0;
    while (end < original.length() && !cellBreaks.get(end) && !rowEdges.get(end)) {
      int c = original.codePointAt(end);
      if (!Characters.isBlank(c) && !Characters.isInvisible(c)) {
        break;
      }
      width += Characters.width(c);
      end += Character.charCount(c);
    }
    char before = shadow.length() == 0 ? '\n' : shadow.charAt(shadow.length() - 1);
    boolean within = end < original.length() && !cellBreaks.get(end) && !rowEdges.get(end);
    char after = within ? original.charAt(end) : '\n';
    boolean edge = cellBreaks.get(end) || afterBreak() || after == '\n';
    if (before == '\n' || edge) {
      return end;
    }
    boolean keep =
        width >= WIDE_GAP
            ? !spacedOutWord(start, end)
            : width >= GAP && within && newLabel(start, end)
                || Characters.isLatin(before)
                    && Characters.isLatin(foldedFirst(end))
                    && !spacedOutDigits(start, end);
    if (keep) {
      add(' ', start, end);
    }
    return end;
  }

  /** Whether the last character written parts two cells; a bar in the text does not. */
  private boolean afterBreak() {
    int n = shadow.length();
    return n > 0 && shadow.charAt(n - 1) == '|' && cellBreaks.get(from[n - 1]);
  }

  private char foldedFirst(int at) {
    return Characters.fold(original.codePointAt(at)).charAt(0);
  }

  /** "承　　包　　人": a gap beside a single Chinese character belongs to a spaced-out word. */
  private boolean spacedOutWord(int start, int end) {
    int left = before(start);
    int right = end;
    if (left < 0 || !isHan(left) || !isHan(right) || isUnit(right)) {
      return false;
    }
    boolean singleLeft = !isHan(before(left));
    boolean singleRight = !isHan(after(right));
    return (singleLeft && !isUnit(left)) || singleRight;
  }

  /** "某某市园林中心　承包人(盖章):": a label behind a name begins an item of its own. */
  private boolean newLabel(int start, int end) {
    int label = 0;
    int at = end;
    while (at >= 0 && label <= LONGEST_LABEL && isHan(at)) {
      label++;
      at = next(at);
    }
    boolean word =
        label >= 3
            || label == 2 && SHORT_LABELS.stream().anyMatch(w -> original.startsWith(w, end));
    return word
        && label <= LONGEST_LABEL
        && !original.startsWith("信用", end) // 统一社会 信用代码 is one word
        && afterNote(at) == ':'
        && nameBefore(start);
  }

  /** The character at an offset, or behind the bracket that opens there. */
  private char afterNote(int at) {
    int i = at;
    if (i >= 0 && foldedFirst(i) == '(') {
      int stop = i + LONGEST_NOTE;
      while (i >= 0 && i < stop && foldedFirst(i) != ')' && original.charAt(i) != '\n') {
        i = next(i);
      }
      i = i >= 0 && foldedFirst(i) == ')' ? next(i) : -1;
    }
    return i < 0 ? ' ' : foldedFirst(i);
  }

  private boolean nameBefore(int start) {
    int i = before(start);
    int han = 0;
    boolean ends = i >= 0 && NAME_ENDS.indexOf(foldedFirst(i)) >= 0;
    while (i >= 0 && han < SHORTEST_NAME && isHan(i)) {
      han++;
      i = before(i);
    }
    return han == SHORTEST_NAME && ends
        || han == 0 && i >= 0 && (isDigit(i) || foldedFirst(i) == ')');
  }

  /** Offset of the character behind, -1 at the end. */
  private int next(int at) {
    int i = at + Character.charCount(original.codePointAt(at));
    return i < original.length() ? i : -1;
  }

  /** "至 9 7 % 后": single digits after a single character belong to a spaced-out number. */
  private boolean spacedOutDigits(int start, int end) {
    int left = before(start);
    if (!isDigit(left) || !isDigit(end) || isDigit(after(end)) || !isBlank(before(left))) {
      return false;
    }
    int word = before(left);
    for (int i = 0; i < 40 && (isBlank(word) || isDigit(word) && isBlank(before(word))); i++) {
      word = before(word);
    }
    return isHan(word) && isBlank(before(word));
  }

  private boolean isBlank(int at) {
    return at >= 0 && Characters.isBlank(original.codePointAt(at));
  }

  private boolean isDigit(int at) {
    if (at < 0) {
      return false;
    }
    char c = Characters.fold(original.codePointAt(at)).charAt(0);
    return c >= '0' && c <= '9';
  }

  /** Offset of the visible character before, -1 if there is none. */
  private int before(int at) {
    int i = at;
    while (i > 0) {
      int c = original.codePointBefore(i);
      i -= Character.charCount(c);
      if (!Characters.isInvisible(c)) {
        return i;
      }
    }
    return -1;
  }

  /** Offset of the visible character after the one at {@code at}, -1 if there is none. */
  private int after(int at) {
    int i = at + Character.charCount(original.codePointAt(at));
    while (i < original.length()) {
      int c = original.codePointAt(i);
      if (!Characters.isInvisible(c)) {
        return i;
      }
      i += Character.charCount(c);
    }
    return -1;
  }

  private boolean isHan(int at) {
    return at >= 0 && Characters.isHan(Characters.fold(original.codePointAt(at)).codePointAt(0));
  }

  private boolean isUnit(int at) {
    return UNITS.indexOf(Characters.fold(original.codePointAt(at)).charAt(0)) >= 0;
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
