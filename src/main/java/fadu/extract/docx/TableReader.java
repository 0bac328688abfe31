package fadu.extract.docx;

import fadu.extract.Refused;
import fadu.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Reads tables; rows and cells may be wrapped in content controls or revisions. */
final class TableReader {
  private static final int MAX_COLUMNS = 1_000;

  private final XmlCursor x;
  private final Reading reading;
  private final StoryReader story;

  TableReader(XmlCursor x, Reading reading, StoryReader story) {
    this.x = x;
    this.reading = reading;
    this.story = story;
  }

  /** Reads {@code w:tbl}, on which the cursor stands. */
  Table read() throws Refused {
    Rows rows = new Rows();
    readRows(rows, 0);
    return new Table(rows.all);
  }

  private static final class Rows {
    final List<Table.Row> all = new ArrayList<>();

    /** A table style may shade its cells. */
    boolean styled;
  }

  private void readRows(Rows rows, int flags) throws Refused {
    int inside = x.depth();
    while (x.next(inside)) {
      if (x.space() != Space.WORD) {
        continue;
      }
      switch (x.name()) {
        case "tblPr" -> {
          int properties = x.depth();
          while (x.next(properties)) {
            rows.styled |= x.is(Space.WORD, "tblStyle") || x.is(Space.WORD, "shd");
          }
        }
        case "tr" -> readRow(rows, flags);
        case "ins", "moveTo" -> readRows(rows, flags | Line.INSERTED);
        case "sdt", "sdtContent", "customXml" -> readRows(rows, flags);
        default -> {}
      }
    }
  }

  private void readRow(Rows rows, int flags) throws Refused {
    Cells cells = new Cells(flags, rows.styled);
    readCells(cells);
    if (!cells.deleted) {
      rows.all.add(new Table.Row(cells.all, cells.after));
    }
  }

  private static final class Cells {
    final List<Table.Cell> all = new ArrayList<>();
    final List<Block> after = new ArrayList<>();
    final boolean styled;
    int flags;
    int column;
    boolean deleted;

    Cells(int flags, boolean styled) {
      this.flags = flags;
      this.styled = styled;
    }
  }

  private void readCells(Cells row) throws Refused {
    int inside = x.depth();
    while (x.next(inside)) {
      if (x.space() != Space.WORD) {
        continue;
      }
      switch (x.name()) {
        case "trPr" -> readRowProperties(row);
        case "tc" -> {
          if (!row.deleted) {
            readCell(row);
          }
        }
        case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> readCells(row);
        default -> {}
      }
    }
  }

  private void readRowProperties(Cells row) throws Refused {
    int inside = x.depth();
    while (x.next(inside)) {
      if (x.is(Space.WORD, "gridBefore")) {
        row.column += columns();
      } else if (x.is(Space.WORD, "del")) {
        row.deleted = true;
        reading.notices.deleted();
      } else if (x.is(Space.WORD, "hidden")) {
        row.flags |= x.on() ? Line.HIDDEN : 0;
      } else if (x.is(Space.WORD, "ins")) {
        row.flags |= Line.INSERTED;
        reading.notices.inserted();
      }
    }
  }

  private int columns() {
    return Math.min(Math.max(x.number("val", 1), 1), MAX_COLUMNS);
  }

  private void readCell(Cells row) throws Refused {
    int span = 1;
    boolean shaded = row.styled;
    boolean covered = false;
    boolean deleted = false;
    Blocks blocks = new Blocks(Paragraph.Kind.BODY);
    int inside = x.depth();
    while (x.next(inside)) {
      if (x.is(Space.WORD, "tcPr")) {
        int properties = x.depth();
        while (x.next(properties)) {
          switch (x.name()) {
            case "gridSpan" -> span = columns();
            case "vMerge", "hMerge" -> covered = !"restart".equals(x.value());
            case "shd" -> shaded |= RunFormat.isShaded(x);
            case "cellDel" -> deleted = true;
            default -> {}
          }
        }
      } else if (!deleted) {
        int flags = row.flags | (covered ? Line.HIDDEN : 0);
        story.readInCell(blocks, flags, shaded);
      }
    }
    if (deleted) {
      reading.notices.deleted();
    }
    row.all.add(new Table.Cell(row.column, span, lines(blocks, row.after)));
    row.column += span;
  }

  /** The lines of a cell; what is no line goes behind the row. */
  private static List<Line> lines(Blocks blocks, List<Block> after) {
    List<Line> lines = new ArrayList<>();
    for (Block block : blocks.done()) {
      if (block instanceof Line line && line.kind() == Paragraph.Kind.BODY) {
        lines.add(line);
      } else {
        after.add(block);
      }
    }
    return lines;
  }
}
