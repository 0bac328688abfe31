package fadu.extract.rtf;

import fadu.extract.Refused;
import fadu.extract.flow.Flow;

/**
 * Paragraphs and rows of the body. The format marks no beginnings: a cell is the paragraphs before
 * its end, a table the rows that no other paragraph parts.
 */
final class Rows {
  private final Flow flow;
  private boolean inTable;
  private boolean tableOpen;
  private boolean cellOpen;
  private boolean rowOpen;
  private int column;

  Rows(Flow flow) {
    this.flow = flow;
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
      openCell();
    } else if (tableOpen && !rowOpen) {
      flow.endTable();
      tableOpen = false;
    }
    flow.endParagraph(label);
  }

  void cell(String label) throws Refused {
    openCell();
    flow.endParagraph(label);
    flow.endCell();
    cellOpen = false;
    column++;
  }

  void row() {
    flow.endRow();
    rowOpen = false;
    cellOpen = false;
    column = 0;
  }

  private void openCell() {
    if (!tableOpen) {
      flow.beginTable();
      tableOpen = true;
    }
    if (!cellOpen) {
      flow.beginCell(column, 1);
      cellOpen = true;
      rowOpen = true;
    }
  }

  /** Ends what the file left open. */
  void finish(String label) throws Refused {
    if (cellOpen) {
      cell(label);
    } else if (!flow.isLineEmpty()) {
      if (tableOpen && !rowOpen) {
        flow.endTable();
        tableOpen = false;
      }
      flow.endParagraph(label);
    }
    if (rowOpen) {
      row();
    }
    if (tableOpen) {
      flow.endTable();
      tableOpen = false;
    }
  }
}
