package fadu.extract.docx;

import fadu.text.Mark;
import fadu.text.Paragraph;
import fadu.text.SourceTextBuilder;
import java.util.ArrayList;
import java.util.List;

/** Writes blocks into the text of the file. */
final class Emitter {
  private static final String WIDE = "    ";

  private final SourceTextBuilder builder;

  Emitter(SourceTextBuilder builder) {
    this.builder = builder;
  }

  void body(List<Block> blocks) {
    Contents contents = new Contents(blocks);
    for (Block block : blocks) {
      if (!(block instanceof Line line && contents.repeats(line))) {
        block(block);
      }
    }
  }

  private void block(Block block) {
    if (block instanceof Line line) {
      line(line, line.kind());
    } else if (block instanceof Table table) {
      if (table.isFrame()) {
        frame(table);
      } else {
        table(table);
      }
    }
  }

  private void frame(Table table) {
    for (Table.Row row : table.rows()) {
      for (Table.Cell cell : row.cells()) {
        cell.lines().forEach(line -> line(line, Paragraph.Kind.BODY));
      }
      row.after().forEach(this::block);
    }
  }

  /** A note: its mark is printed, not typed. */
  void note(String mark, List<Block> blocks) {
    String label = mark + " ";
    for (Block block : blocks) {
      if (block instanceof Line line && !line.isBlank()) {
        builder.begin(label + line.label());
        label = "";
        words(line, 0, line.length());
        builder.end(Paragraph.Kind.FOOTNOTE);
      } else if (block instanceof Table) {
        block(block);
      }
    }
  }

  /** One paragraph, or several where its line breaks end lines. */
  private void line(Line line, Paragraph.Kind kind) {
    builder.begin(line.label());
    int from = 0;
    List<Integer> breaks = line.isCentred() ? List.of() : line.breaks();
    for (int i = 0; i < breaks.size(); i++) {
      int at = breaks.get(i);
      int to = i + 1 < breaks.size() ? breaks.get(i + 1) : line.length();
      if (LineBreaks.endsLine(line.text(), from, at, to)) {
        words(line, from, at);
        builder.end(kind).begin("");
        from = at + 1;
      }
    }
    words(line, from, line.length());
    builder.end(kind);
  }

  private void words(Line line, int from, int to) {
    int base = builder.offset() - from;
    builder.append(
        from == 0 && to == line.length() ? line.text() : line.text().subSequence(from, to));
    for (Mark mark : line.marks()) {
      builder.mark(base + Math.max(from, mark.from()), base + Math.min(to, mark.to()), mark.kind());
    }
  }

  private void table(Table table) {
    builder.beginTable();
    for (Table.Row row : table.rows()) {
      row(row);
      row.after().forEach(this::block);
    }
    builder.endTable();
  }

  private void row(Table.Row row) {
    builder.begin("");
    for (Table.Cell cell : row.cells()) {
      builder.beginCell(cell.column(), cell.columns());
      List<Line> lines = new ArrayList<>(cell.lines());
      lines.removeIf(Line::isBlank);
      for (int i = 0; i < lines.size(); i++) {
        if (i > 0) {
          builder.append(gap(lines.get(i - 1), lines.get(i)));
        }
        builder.append(lines.get(i).label());
        words(lines.get(i), 0, lines.get(i).length());
      }
      builder.endCell();
    }
    builder.endRow();
  }

  /** Paragraphs of a cell: a wide gap keeps apart those that are lines of their own. */
  private static String gap(Line before, Line after) {
    if (!after.label().isEmpty()) {
      return WIDE;
    }
    StringBuilder both = new StringBuilder(before.text()).append(' ');
    return LineBreaks.endsLine(
            both.append(after.text()), 0, before.length(), before.length() + 1 + after.length())
        ? WIDE
        : " ";
  }
}
