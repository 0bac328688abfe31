package fadu.fact.party;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.PartyFact;
import fadu.fact.Reading;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/** 户名|开户行|账号 as the head of a table: the name of the account stands in the rows below. */
final class PayeeTables {
  private static final Pattern NAME = Pattern.compile("户名|账户名称|帐户名称|开户名称|收款单位|收款人|收款方");
  private static final Pattern BANK = Pattern.compile("开户|账号|帐号|银行|账户");
  private static final Pattern OTHER = Pattern.compile("工资|专户|保证金|退还|保函|备注|发包|甲方|业主|检测|监理");
  private static final int ABOVE = 2;

  private PayeeTables() {}

  static void read(Reading reading, List<Fact> facts) {
    for (Sentence row : reading.candidates().rows().own()) {
      Sentence head = reading.headOf(row);
      int column = head.index() == row.index() ? -1 : column(head.text());
      String[] cells = row.text().split("\\|", -1);
      if (column < 0 || column >= cells.length || OTHER.matcher(about(reading, head, row)).find()) {
        continue;
      }
      int from = 0;
      for (int i = 0; i < column; i++) {
        from += cells[i].length() + 1;
      }
      String name = Names.bare(Names.clean(cells[column].strip()));
      boolean person = PERSON.matcher(name).find();
      if (NameBehind.organisation(name) || person) {
        facts.add(
            new PartyFact(
                "payment.payeeName",
                Party.CONTRACTOR,
                name,
                "收款账户",
                reading.source(reading.span(row, from, from + cells[column].length()))));
      }
    }
  }

  private static final Pattern PERSON =
      Pattern.compile("^[\\p{Han}·]{2,4}$|(?:商行|经营部|工作室|合作社|店|厂|门市部)$");

  /** The column of the names, where another column is about a bank. */
  private static int column(String head) {
    String[] cells = head.split("\\|", -1);
    int column = -1;
    boolean bank = false;
    for (int i = 0; i < cells.length; i++) {
      boolean name = NAME.matcher(cells[i]).find() && cells[i].strip().length() <= 8;
      column = name && column < 0 ? i : column;
      bank |= !name && BANK.matcher(cells[i]).find();
    }
    return bank ? column : -1;
  }

  /** The row with its head, the caption of its clause and what stands above the table. */
  private static String about(Reading reading, Sentence head, Sentence row) {
    List<String> words = new ArrayList<>(List.of(head.text(), row.text()));
    words.add(reading.clause(row).caption());
    List<Sentence> all = reading.contract().sentences();
    for (int i = head.index() - 1; i >= 0 && i >= head.index() - ABOVE; i--) {
      Sentence above = all.get(i);
      if (above.file() == head.file() && above.clause() == head.clause()) {
        words.add(above.text());
      }
    }
    return String.join(" ", words);
  }
}
