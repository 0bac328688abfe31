package fadu.extract.flow;

import fadu.extract.Refused;

/**
 * What is open of a table in formats that mark only ends: a cell begins with the first words in it,
 * a table with its first cell.
 */
public final class OpenTable {
  private final Flow flow;
  private boolean open;
  private boolean inRow;
  private boolean inCell;
  private int column;

  public OpenTable(Flow flow) {
    this.flow = flow;
  }

  public boolean isOpen() {
    return open;
  }

  public boolean inRow() {
    return inRow;
  }

  public boolean inCell() {
    return inCell;
  }

  /** Begins what is not begun yet: the table, the cell. */
  public void beginCell() {
    if (!open) {
      flow.beginTable();
      open = true;
    }
    if (!inCell) {
      flow.beginCell(column, 1);
      inCell = true;
      inRow = true;
    }
  }

  public void endCell() throws Refused {
    flow.endCell();
    inCell = false;
    column++;
  }

  public void endRow() {
    flow.endRow();
    inRow = false;
    inCell = false;
    column = 0;
  }

  public void end() {
    flow.endTable();
    open = false;
  }
}
