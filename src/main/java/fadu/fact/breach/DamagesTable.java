package fadu.fact.breach;

import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.pattern.Pattern;

/**
 * A row of a table of damages: | 违约事项 | 标准 | 上限 |.
 *
 * @param about whether the head of the table says that it is one
 * @param text the row
 * @param cap the column that caps, -1 if there is none
 */
record DamagesTable(boolean about, String text, int cap) {
  private static final Pattern ABOUT = Pattern.compile("违约|罚|赔|扣款|误期");
  private static final Pattern CAP = Pattern.compile("上限|封顶|限额|最高");
  private static final Pattern NONE =
      Pattern.compile("^ ?(?:无|没有|不设|不限|无上限|不封顶|/|—|-|_*) ?$|不封顶|不设|无上限|不限");

  static DamagesTable of(Reading reading, Sentence row) {
    Sentence head = row.table() < 0 ? row : reading.headOf(row);
    if (head.index() == row.index()) {
      return new DamagesTable(false, row.text(), -1);
    }
    String[] heads = head.text().split("\\|", -1);
    int cap = -1;
    for (int i = 0; i < heads.length; i++) {
      cap = CAP.matcher(heads[i]).find() ? i : cap;
    }
    return new DamagesTable(ABOUT.matcher(head.text()).find(), row.text(), cap);
  }

  /** Whether the words at an offset stand in the column of caps. */
  boolean caps(int at) {
    return cap >= 0 && column(at) == cap;
  }

  /** Whether the row has a cap of its own. */
  boolean capped() {
    String[] cells = text.split("\\|", -1);
    return cap >= 0 && cap < cells.length && !NONE.matcher(cells[cap]).find();
  }

  private int column(int at) {
    int column = 0;
    for (int i = 0; i < at && i < text.length(); i++) {
      column += text.charAt(i) == '|' ? 1 : 0;
    }
    return column;
  }
}
