package fadu.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Collects the text of a file paragraph by paragraph; every extractor ends here. */
public final class SourceTextBuilder {
  private final String name;
  private final String sha256;
  private final String format;
  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<String> margins = new ArrayList<>();
  private final Map<String, Warning> warnings = new LinkedHashMap<>();
  private Layout layout = Layout.NONE;
  private OptionalInt pages = OptionalInt.empty();
  private boolean complete = true;

  private int start = -1;
  private int labelLength;
  private int table = -1;
  private int tables;
  private final Deque<Integer> outerTables = new ArrayDeque<>();
  private List<Paragraph.Cell> cells = new ArrayList<>();

  public SourceTextBuilder(String name, String sha256, String format) {
    this.name = name;
    this.sha256 = sha256;
    this.format = format;
  }

  /** Offset at which the next character will stand. */
  public int offset() {
    return start < 0 && !paragraphs.isEmpty() ? text.length() + 1 : text.length();
  }

  /** Opens a paragraph; {@code label} is its printed number, empty if none. */
  public SourceTextBuilder begin(String label) {
    if (start >= 0) {
      throw new IllegalStateException("paragraph still open");
    }
    if (!paragraphs.isEmpty()) {
      text.append('\n');
    }
    start = text.length();
    text.append(label);
    labelLength = label.length();
    return this;
  }

  /** Adds characters; line feeds and tabs inside become blanks. */
  public SourceTextBuilder append(CharSequence words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      text.append(
          c == '\n' || c == '\r' || c == '\t' || c == '\u000b' || c == '\f' || c == 0 ? ' ' : c);
    }
    return this;
  }

  /** Closes the paragraph as ordinary text. */
  public SourceTextBuilder end(Paragraph.Kind kind) {
    paragraphs.add(
        new Paragraph(paragraphs.size(), start, text.length(), labelLength, kind, -1, List.of()));
    start = -1;
    return this;
  }

  /** A whole paragraph at once. */
  public SourceTextBuilder paragraph(Paragraph.Kind kind, String words) {
    return begin("").append(words).end(kind);
  }

  /** Opens a table; the rows that follow belong to it. A table may open between another's rows. */
  public SourceTextBuilder beginTable() {
    outerTables.push(table);
    table = tables++;
    return this;
  }

  /** Closes the table; rows that follow belong to the one around it, if any. */
  public SourceTextBuilder endTable() {
    table = outerTables.isEmpty() ? -1 : outerTables.pop();
    return this;
  }

  /** Opens the next cell of the row; a tab separates it from the one before. */
  public SourceTextBuilder beginCell(int column, int columns) {
    if (!cells.isEmpty()) {
      text.append('\t');
    }
    cells.add(new Paragraph.Cell(text.length(), text.length(), column, columns));
    return this;
  }

  /** Closes the cell. */
  public SourceTextBuilder endCell() {
    Paragraph.Cell cell = cells.get(cells.size() - 1);
    cells.set(
        cells.size() - 1,
        new Paragraph.Cell(cell.from(), text.length(), cell.column(), cell.columns()));
    return this;
  }

  /** Closes the paragraph as a row of the open table. */
  public SourceTextBuilder endRow() {
    paragraphs.add(
        new Paragraph(
            paragraphs.size(),
            start,
            text.length(),
            labelLength,
            Paragraph.Kind.TABLE_ROW,
            table,
            cells));
    cells = new ArrayList<>();
    start = -1;
    return this;
  }

  /** A whole row at once, one grid column a cell. */
  public SourceTextBuilder row(List<String> words) {
    begin("");
    for (int i = 0; i < words.size(); i++) {
      beginCell(i, 1).append(words.get(i)).endCell();
    }
    return endRow();
  }

  /**
   * A row drawn with bars, as plain text files have them. The bars are words of the file and stay.
   *
   * @param left what stands before the first cell, right after the last, between two others
   */
  public SourceTextBuilder barredRow(
      List<String> words, String left, String right, String between) {
    begin("");
    text.append(left);
    for (int i = 0; i < words.size(); i++) {
      text.append(i > 0 ? between : "");
      cells.add(new Paragraph.Cell(text.length(), text.length(), i, 1));
      append(words.get(i)).endCell();
    }
    text.append(right);
    return endRow();
  }

  public SourceTextBuilder mark(int from, int to, Mark.Kind kind) {
    if (to > from) {
      marks.add(new Mark(from, to, kind));
    }
    return this;
  }

  /** A running head or foot, kept apart from the body. */
  public SourceTextBuilder margin(String words) {
    if (!words.isBlank()) {
      margins.add(words.strip());
    }
    return this;
  }

  /** Adds a warning; a code is reported once. */
  public SourceTextBuilder warn(String code, String message) {
    warnings.putIfAbsent(code, new Warning(code, message));
    return this;
  }

  public SourceTextBuilder layout(Layout places, int pageCount) {
    layout = places;
    pages = OptionalInt.of(pageCount);
    return this;
  }

  /** Says that part of the file could not be read. */
  public SourceTextBuilder incomplete() {
    complete = false;
    return this;
  }

  /** Whether any words so far are marked as hidden. */
  public boolean hasHidden() {
    return marks.stream().anyMatch(m -> m.kind() == Mark.Kind.HIDDEN);
  }

  public boolean isEmpty() {
    return text.toString().isBlank();
  }

  public SourceText build() {
    if (paragraphs.isEmpty()) {
      paragraph(Paragraph.Kind.BODY, "");
    }
    return new SourceText(
        name,
        sha256,
        format,
        text.toString(),
        paragraphs,
        marks,
        margins,
        layout,
        pages,
        List.copyOf(warnings.values()),
        complete);
  }
}
