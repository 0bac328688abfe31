package fadu.extract.flow;

import fadu.extract.Limits;
import fadu.extract.Refused;
import fadu.text.Paragraph;
import fadu.text.SourceTextBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Takes the words of a word processor's file in the order of the file and writes them as paragraphs
 * and rows.
 *
 * <p>A line break that ends a line of its own ends the paragraph; underlined blanks become a rule;
 * a table inside a cell melts into it; text boxes and notes follow the paragraph or row that holds
 * them.
 */
public final class Flow {
  public static final int STRUCK = 1;
  public static final int HIDDEN = 2;
  public static final int INSERTED = 4;
  public static final int UNDERLINED = 8;

  private static final String WIDE = "    ";

  private record Cell(int column, int columns, List<Line> lines) {}

  private record Aside(Paragraph.Kind kind, Line line) {}

  /** An outer paragraph that waits while an aside inside it is read. */
  private record Waiting(Line line, Paragraph.Kind kind) {}

  private final SourceTextBuilder builder;
  private final Deque<Waiting> outer = new ArrayDeque<>();
  private final List<Aside> asides = new ArrayList<>();
  private final List<Cell> row = new ArrayList<>();
  private Line line = new Line();
  private Paragraph.Kind asideKind = Paragraph.Kind.BODY;
  private int tables;
  private boolean inCell;
  private long characters;

  public Flow(SourceTextBuilder builder) {
    this.builder = builder;
  }

  /** Adds words to the open paragraph. */
  public void append(CharSequence words, int flags) throws Refused {
    characters += words.length();
    Limits.text(characters);
    line.append(words, flags);
  }

  /** A line break inside the paragraph. */
  public void lineBreak(int flags) throws Refused {
    line.breaks.add(line.text.length());
    append(" ", flags);
  }

  public boolean isLineEmpty() {
    return line.text.length() == 0;
  }

  /** Ends the open paragraph; {@code label} is its printed number with the blank after it. */
  public void endParagraph(String label) throws Refused {
    characters += label.length() + 1L;
    Limits.text(characters);
    line.turn(0);
    line.label = label;
    if (!outer.isEmpty()) {
      asides.add(new Aside(asideKind, line));
    } else if (inCell) {
      row.get(row.size() - 1).lines().add(line);
    } else {
      write(line, Paragraph.Kind.BODY);
      writeAsides();
    }
    line = new Line();
  }

  /** Reads on in a text box or note, away from the open paragraph. */
  public void beginAside(Paragraph.Kind kind) {
    outer.push(new Waiting(line, asideKind));
    line = new Line();
    asideKind = kind;
  }

  /** Comes back to the paragraph that holds the text box or note. */
  public void endAside() throws Refused {
    if (!isLineEmpty()) {
      endParagraph("");
    }
    Waiting back = outer.pop();
    line = back.line();
    asideKind = back.kind();
  }

  public void beginTable() {
    if (outer.isEmpty() && tables++ == 0) {
      builder.beginTable();
    }
  }

  public void endTable() {
    if (outer.isEmpty() && --tables == 0) {
      builder.endTable();
    }
  }

  /** Opens a cell; a cell of a table inside a cell only parts the words. */
  public void beginCell(int column, int columns) {
    if (outer.isEmpty() && tables == 1) {
      row.add(new Cell(column, columns, new ArrayList<>()));
      inCell = true;
    }
  }

  public void endCell() throws Refused {
    if (!isLineEmpty()) {
      endParagraph("");
    }
    if (outer.isEmpty() && tables == 1) {
      inCell = false;
    }
  }

  public void endRow() {
    if (!outer.isEmpty() || tables != 1 || row.isEmpty()) {
      return;
    }
    builder.begin("");
    for (Cell cell : row) {
      builder.beginCell(cell.column(), cell.columns());
      List<Line> lines = cell.lines();
      lines.removeIf(Line::isBlank);
      for (int i = 0; i < lines.size(); i++) {
        if (i > 0) {
          builder.append(gap(lines.get(i - 1), lines.get(i)));
        }
        builder.append(lines.get(i).label);
        lines.get(i).write(builder, 0, lines.get(i).text.length());
      }
      builder.endCell();
    }
    builder.endRow();
    row.clear();
    writeAsides();
  }

  /** Writes what still waits: text boxes and notes that no paragraph held. */
  public void finish() throws Refused {
    if (!isLineEmpty()) {
      endParagraph("");
    }
    writeAsides();
  }

  private void writeAsides() {
    for (Aside aside : asides) {
      if (!aside.line().isBlank()) {
        write(aside.line(), aside.kind());
      }
    }
    asides.clear();
  }

  private void write(Line read, Paragraph.Kind kind) {
    builder.begin(read.label);
    int from = 0;
    int end = read.text.length();
    for (int i = 0; i < read.breaks.size(); i++) {
      int at = read.breaks.get(i);
      int to = i + 1 < read.breaks.size() ? read.breaks.get(i + 1) : end;
      if (LineBreaks.endsLine(read.text, from, at, to)) {
        read.write(builder, from, at);
        builder.end(kind).begin("");
        from = at + 1;
      }
    }
    read.write(builder, from, end);
    builder.end(kind);
  }

  /** Paragraphs of a cell: a wide gap keeps apart those that are lines of their own. */
  private static String gap(Line before, Line after) {
    if (!after.label.isEmpty()) {
      return WIDE;
    }
    StringBuilder both = new StringBuilder(before.text).append(' ').append(after.text);
    return LineBreaks.endsLine(both, 0, before.text.length(), both.length()) ? WIDE : " ";
  }
}
