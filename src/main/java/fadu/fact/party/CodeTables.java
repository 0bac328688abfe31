package fadu.fact.party;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.Hit;
import fadu.fact.Reading;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Credit codes in tables: a row or a column for each side. */
final class CodeTables {

  private static final Pattern PAPER = Pattern.compile("^(?:证书?|登记证)(?:书)?(?:\\([^()]*\\))? ?$");

  private CodeTables() {}

  /** 主体|统一社会信用代码 over 发包人|…: one row for each side. */
  static boolean under(Reading reading, Facts found, Sentence head, Hit hit, List<Fact> facts) {
    long column = head.text().substring(0, hit.from()).chars().filter(c -> c == '|').count();
    return below(reading, found, head, column, facts);
  }

  /** 单位|统一代码 over a row for each side. */
  static boolean headed(Reading reading, Facts found, Sentence head, List<Fact> facts) {
    String[] cells = head.text().split("\\|", -1);
    for (int i = 1; i < cells.length; i++) {
      if (CODE.matcher(cells[i].strip()).find()) {
        List<Fact> here = new ArrayList<>();
        below(reading, found, head, i, here);
        here.removeIf(f -> OTHER.matcher(words(reading, f)).find());
        facts.addAll(here);
        return !here.isEmpty();
      }
    }
    return false;
  }

  private static final Pattern OTHER = Pattern.compile("资质|许可|编号|账号|备案");

  private static String words(Reading reading, Fact fact) {
    return reading.contract().words(fact.evidence().get(0));
  }

  private static final Pattern CODE = Pattern.compile("^(?:统一|单位|机构|证照|主体|企业)?代码$");

  private static boolean below(
      Reading reading, Facts found, Sentence head, long column, List<Fact> facts) {
    boolean any = false;
    List<Sentence> all = reading.contract().sentences();
    for (int i = head.index() + 1; i < all.size() && all.get(i).table() == head.table(); i++) {
      Sentence row = all.get(i);
      String[] cells = row.text().split("\\|", -1);
      Optional<Party> party = Optional.empty();
      int at = 0;
      int from = 0;
      for (int k = 0; k < cells.length; k++) {
        party = party.isPresent() ? party : CodeSides.sideOf(reading, found, cells[k]);
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

  /** 主体|证照|代码 over 发包人|统一社会信用代码证书|…: the certificate names the code behind it. */
  static boolean certificate(Reading reading, Sentence row, Hit hit, List<Fact> facts) {
    String text = row.text();
    int cell = text.indexOf('|', hit.to());
    boolean paper = cell > 0 && PAPER.matcher(text.substring(hit.to(), cell)).find();
    Optional<Party> party = reading.contract().roles().of(text.split("\\|", -1)[0].strip());
    if (!paper || party.isEmpty()) {
      return false;
    }
    String code = CodeText.code(text, CodeText.start(text, cell));
    facts.add(CreditCodeReader.fact(reading, party.get(), code, row, 0, text.length()));
    return true;
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
              ? reading.contract().roles().of(heads[column].replaceAll("\\(.*\\)", "").strip())
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
