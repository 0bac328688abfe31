package fadu.extract.docx;

import fadu.extract.flow.LineBreaks;
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
        words(line);
        builder.end(Paragraph.Kind.FOOTNOTE);
      } else if (block instanceof Table) {
        block(block);
      }
    }
  }

  /** One paragraph, or several where its line breaks end lines. */
  private void line(Line line, Paragraph.Kind kind) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    List<Integer> breaks = line.isCentred() ? List.of() : line.breaks();
    int from = 0;
    for (int i = 0; i < breaks.size(); i++) {
      int at = breaks.get(i);
      int to = i + 1 < breaks.size() ? breaks.get(i + 1) : line.length();
      if (LineBreaks.endsLine(line.text(), from, at, to)) {
        starts.add(at + 1);
        from = at + 1;
      }
    }
    builder.begin(line.label());
    if (starts.size() == 1) {
      words(line);
    } else {
      int base = builder.offset();
      for (int i = 0; i < starts.size(); i++) {
        if (i > 0) {
          builder.end(kind).begin("");
        }
        int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : line.length();
        builder.append(line.text().subSequence(starts.get(i), end));
      }
      marks(line, base);
    }
    builder.end(kind);
  }

  private void words(Line line) {
    int base = builder.offset();
    builder.append(line.text());
    marks(line, base);
  }

  /** A break that ends a line is one character, as the line feed that stands for it. */
  private void marks(Line line, int base) {
    for (Mark mark : line.marks()) {
      builder.mark(base + mark.from(), base + mark.to(), mark.kind());
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
        words(lines.get(i));
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
