package fadu.extract.pdf;

import java.util.List;

/** What the text of the file is made of, pages forgotten. */
sealed interface Block {

  /** The lines of one paragraph. */
  record Prose(List<Line> lines) implements Block {
    public Prose {
      lines = List.copyOf(lines);
    }
  }

  /** The rows of one table, over as many pages as it takes. */
  record Rows(List<Table.Row> rows) implements Block {
    public Rows {
      rows = List.copyOf(rows);
    }
  }
}
