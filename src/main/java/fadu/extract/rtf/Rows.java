package fadu.extract.rtf;

import fadu.extract.Refused;
import fadu.extract.flow.Flow;
import fadu.extract.flow.OpenTable;

/**
 * Paragraphs and rows of the body. The format marks no beginnings: a cell is the paragraphs before
 * its end, a table the rows that no other paragraph parts.
 */
final class Rows {
  private final Flow flow;
  private final OpenTable table;
  private boolean inTable;

  Rows(Flow flow) {
    this.flow = flow;
    this.table = new OpenTable(flow);
  }

  Flow flow() {
    return flow;
  }

  /** Whether the paragraphs that follow stand in a table. */
  void inTable(boolean is) {
    inTable = is;
  }

  void paragraph(String label) throws Refused {
    if (inTable) {
      table.beginCell();
    } else if (table.isOpen() && !table.inRow()) {
      table.end();
    }
    flow.endParagraph(label);
  }

  void cell(String label) throws Refused {
    table.beginCell();
    flow.endParagraph(label);
    table.endCell();
  }

  void row() {
    table.endRow();
  }

  /** Ends what the file left open. */
  void finish(String label) throws Refused {
    if (table.inCell()) {
      cell(label);
    } else if (!flow.isLineEmpty()) {
      if (table.isOpen() && !table.inRow()) {
        table.end();
      }
      flow.endParagraph(label);
    }
    if (table.inRow()) {
      row();
    }
    if (table.isOpen()) {
      table.end();
    }
  }
}
