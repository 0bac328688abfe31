package fadu.extract.docx;

import fadu.extract.Extractor;
import fadu.extract.Refused;
import fadu.text.Mark;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Reads documents that Word would put in where an {@code altChunk} stands; one level deep. */
final class Chunks {
  /** Documents read into one; each may be as large as the one it stands in. */
  private static final int MOST = 50;

  private final Reading reading;

  Chunks(Reading reading) {
    this.reading = reading;
  }

  /** Adds the blocks of a part; false if it cannot be read. */
  boolean read(String part, Blocks into) throws Refused {
    Optional<byte[]> content =
        reading.inner || ++reading.chunks > MOST ? Optional.empty() : reading.zip.entry(part);
    if (content.isEmpty()) {
      return false;
    }
    SourceText text;
    try {
      text = Extractor.chunk(part, content.get());
    } catch (Refused e) {
      return false;
    }
    reading.count(text.text().length());
    reading.notices.take(text);
    List<Table.Row> rows = new ArrayList<>();
    int table = -1;
    for (Paragraph paragraph : text.paragraphs()) {
      boolean row = paragraph.kind() == Paragraph.Kind.TABLE_ROW;
      if (!rows.isEmpty() && (!row || paragraph.table() != table)) {
        into.add(new Table(List.copyOf(rows)));
        rows.clear();
      }
      if (row) {
        table = paragraph.table();
        rows.add(row(text, paragraph));
      } else {
        Line line = line(text, paragraph.from(), paragraph.to());
        line.kind(paragraph.kind());
        into.add(line);
      }
    }
    if (!rows.isEmpty()) {
      into.add(new Table(rows));
    }
    return true;
  }

  private static Table.Row row(SourceText text, Paragraph paragraph) {
    List<Table.Cell> cells = new ArrayList<>();
    for (Paragraph.Cell cell : paragraph.cells()) {
      cells.add(
          new Table.Cell(
              cell.column(), cell.columns(), List.of(line(text, cell.from(), cell.to()))));
    }
    return new Table.Row(cells, List.of());
  }

  private static Line line(SourceText text, int from, int to) {
    TreeSet<Integer> turns = new TreeSet<>(List.of(from, to));
    List<Mark> marks = text.marks().stream().filter(m -> m.from() < to && from < m.to()).toList();
    for (Mark mark : marks) {
      turns.add(Math.max(from, mark.from()));
      turns.add(Math.min(to, mark.to()));
    }
    Line line = new Line();
    int start = from;
    for (int end : turns.tailSet(from, false)) {
      int flags = 0;
      for (Mark mark : marks) {
        boolean holds = mark.from() <= start && end <= mark.to();
        flags |= holds ? flag(mark.kind()) : 0;
      }
      line.append(text.words(start, end), flags);
      start = end;
    }
    line.finish("", false, false);
    return line;
  }

  private static int flag(Mark.Kind kind) {
    return switch (kind) {
      case STRUCK -> Line.STRUCK;
      case HIDDEN -> Line.HIDDEN;
      case INSERTED -> Line.INSERTED;
      case DOUBTFUL -> 0;
    };
  }
}
