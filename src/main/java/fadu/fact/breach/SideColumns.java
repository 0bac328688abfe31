package fadu.fact.breach;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.pattern.Pattern;
import java.util.List;

/** A table that gives each side a column of its own: | 情形 | 承包人 | 发包人 |. */
final class SideColumns {
  private static final int BRIEF = 12;
  private static final Pattern SUM =
      Pattern.compile("[0-9一二三四五六七八九十百千万两]+(?:元|块)|万分之|千分之|百分之|%|‰|罚|赔|违约金|利息|计息|LPR");
  private static final Pattern GIVES =
      Pattern.compile("利息|计息|LPR|赔|补偿|违约金|万分之|千分之|‰|%|顺延|承担|签证|元|认");
  private static final Pattern NOTHING =
      Pattern.compile("不承担|不负|免责|无责|没有责任|不计|不赔|不补|不适用|不设|不罚|^ ?(?:无|/|—|-|_+) ?$");

  private SideColumns() {}

  static void read(Sided row, List<Fact> facts) {
    Sentence head = row.reading().headOf(row.sentence());
    if (row.sentence().table() < 0 || head.index() == row.sentence().index()) {
      return;
    }
    String[] heads = Sided.of(row.reading(), head).text().split("\\|", -1);
    String[] cells = row.text().split("\\|", -1);
    if (!named(heads, '⊙') || !named(heads, '⊗') || cells.length > heads.length) {
      return;
    }
    for (int i = 0; i < cells.length; i++) {
      boolean none = NOTHING.matcher(cells[i]).find();
      if (of(heads[i], '⊗') && SUM.matcher(cells[i]).find() && !none) {
        facts.add(row.fact("breach.contractorClauses", "责任", 0, row.text().length()));
      }
      if (of(heads[i], '⊙') && none && told(cells[i])) {
        facts.add(row.fact("breach.exclusions", "发包人", 0, row.text().length()));
      }
      if (of(heads[i], '⊙') && !none && GIVES.matcher(cells[i]).find()) {
        facts.add(row.fact("breach.ownerClauses", "责任", 0, row.text().length()));
      }
    }
  }

  /** A stroke alone says nothing of the employer in a row about the contractor. */
  private static boolean told(String cell) {
    return cell.strip().length() > 2;
  }

  private static boolean named(String[] heads, char side) {
    for (String head : heads) {
      if (of(head, side)) {
        return true;
      }
    }
    return false;
  }

  private static boolean of(String head, char side) {
    return head.indexOf(side) >= 0 && head.length() <= BRIEF;
  }
}
