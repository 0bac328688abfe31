package fadu.extract.pdf;

import fadu.text.Mark;
import fadu.text.Paragraph;
import fadu.text.SourceTextBuilder;
import java.util.List;

/** Writes blocks to the builder, noting places and marks on the way. */
final class Output {
  private final SourceTextBuilder builder;
  private final Places places = new Places();
  private boolean hidden;

  Output(SourceTextBuilder builder) {
    this.builder = builder;
  }

  void write(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Prose prose) {
        prose(prose.lines());
      } else if (block instanceof Block.Rows rows) {
        builder.beginTable();
        rows.rows().forEach(this::row);
        builder.endTable();
      }
    }
  }

  Places places() {
    return places;
  }

  /** Whether any of the text is invisible on its page. */
  boolean hidden() {
    return hidden;
  }

  private void prose(List<Line> lines) {
    builder.begin("");
    Line before = null;
    for (Line line : lines) {
      if (before != null) {
        builder.append(Chars.between(before, line));
      }
      line(line);
      before = line;
    }
    builder.end(Paragraph.Kind.BODY);
  }

  private void row(Table.Row row) {
    builder.begin("");
    for (Table.Cell cell : row.cells()) {
      builder.beginCell(cell.column(), cell.columns());
      Line before = null;
      for (Line line : cell.lines()) {
        if (before != null) {
          builder.append(CellText.between(cell, before, line));
        }
        line(line);
        before = line;
      }
      builder.endCell();
    }
    builder.endRow();
  }

  private void line(Line line) {
    int at = builder.offset();
    builder.append(line.text());
    places.put(at, line);
    mark(line, at, Glyphs.STRUCK, Mark.Kind.STRUCK);
    mark(line, at, Glyphs.DOUBTFUL, Mark.Kind.DOUBTFUL);
    hidden |= mark(line, at, Glyphs.HIDDEN, Mark.Kind.HIDDEN);
  }

  private boolean mark(Line line, int at, byte flag, Mark.Kind kind) {
    int start = -1;
    boolean any = false;
    for (int i = 0; i <= line.flags().length; i++) {
      boolean on = i < line.flags().length && (line.flag(i) & flag) != 0;
      if (on && start < 0) {
        start = i;
      } else if (!on && start >= 0) {
        builder.mark(at + start, at + i, kind);
        start = -1;
        any = true;
      }
    }
    return any;
  }
}
