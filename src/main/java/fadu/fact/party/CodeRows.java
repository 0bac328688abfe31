package fadu.fact.party;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Hit;
import fadu.fact.Reading;
import java.util.List;
import java.util.Optional;

/** Credit codes in tables: a row or a column for each side. */
final class CodeRows {
  private CodeRows() {}

  /** 主体|统一社会信用代码 over 发包人|…: one row for each side. */
  static boolean under(Reading reading, Sentence head, Hit hit, List<Fact> facts) {
    long column = head.text().substring(0, hit.from()).chars().filter(c -> c == '|').count();
    boolean any = false;
    List<Sentence> all = reading.contract().sentences();
    for (int i = head.index() + 1; i < all.size() && all.get(i).table() == head.table(); i++) {
      Sentence row = all.get(i);
      String[] cells = row.text().split("\\|", -1);
      Optional<Party> party = Optional.empty();
      int at = 0;
      int from = 0;
      for (int k = 0; k < cells.length; k++) {
        String cell = cells[k].replaceAll("\\(.*\\)", "").strip();
        party = party.isPresent() ? party : reading.contract().roles().of(cell);
        from = k == column ? at : from;
        at += cells[k].length() + 1;
      }
      if (party.isPresent() && cells.length > column && row.file() == head.file()) {
        facts.add(
            CreditCodeReader.fact(
                reading,
                party.get(),
                CodeText.code(row.text(), from),
                row,
                0,
                row.text().length()));
        any = true;
      }
    }
    return any;
  }

  /** 栏目 | 发包人 | 承包人 over 统一社会信用代码 | … | …. */
  static boolean columns(Reading reading, Sentence head, Sentence row, List<Fact> facts) {
    String[] heads = head.text().split("\\|", -1);
    String[] cells = row.text().split("\\|", -1);
    boolean any = false;
    int at = 0;
    int shift = SideColumns.shift(head.text(), row.text());
    for (int i = 0; i < cells.length; i++) {
      int column = i - shift;
      Optional<Party> party =
          i > 0 && column >= 0 && column < heads.length
              ? reading.contract().roles().of(heads[column])
              : Optional.empty();
      if (party.isPresent()) {
        String code = CodeText.code(cells[i], 0);
        facts.add(
            CreditCodeReader.fact(reading, party.get(), code, row, at, at + cells[i].length()));
        any = true;
      }
      at += cells[i].length() + 1;
    }
    return any;
  }
}
