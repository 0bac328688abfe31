package fadu.fact.procedure;

import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Tables that set the tender or the bid beside the contract, one matter to a row. */
final class TableDeviation {
  private static final Pattern TENDER = Pattern.compile("招标|投标|中标|采购文件|磋商|响应文件");
  private static final Pattern CONTRACT =
      Pattern.compile("本合同|合同约定|合同条款|签约|现约定|合同内容|^合同$|本次约定|实际约定|签订稿|签署稿|签订|订立|执行|最终|定稿");

  /** Prices are compared by another point; what is the same or better departs from nothing. */
  private static final Pattern NOT_THIS =
      Pattern.compile("价款|金额|总价(?:[^包]|$)|造价|报价|一致|相同|不变|同左|同前|按招标|按投标|优于|高于招标");

  private TableDeviation() {}

  static List<TextFact> read(Reading reading) {
    List<TextFact> facts = new ArrayList<>();
    for (Sentence row : reading.candidates().rows().own()) {
      Sentence head = reading.headOf(row);
      if (head.index() == row.index()) {
        continue;
      }
      String[] heads = head.text().split("\\|", -1);
      String[] cells = row.text().split("\\|", -1);
      int tender = column(heads, TENDER);
      int contract = column(heads, CONTRACT);
      if (tender > 0
          && contract > 0
          && tender != contract
          && Math.max(tender, contract) < cells.length
          && !NOT_THIS.matcher(cells[0]).find()
          && !NOT_THIS.matcher(cells[contract]).find()
          && differ(cells[tender], cells[contract])) {
        facts.add(new TextFact("clauses.deviation", row.text(), "背离", reading.source(row.span())));
      }
    }
    return facts;
  }

  private static int column(String[] heads, Pattern name) {
    for (int i = 1; i < heads.length; i++) {
      if (name.matcher(heads[i].strip()).find()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean differ(String one, String other) {
    String left = plain(one);
    String right = plain(other);
    return !left.isEmpty() && !right.isEmpty() && !left.equals(right);
  }

  private static String plain(String cell) {
    return cell.replaceAll("[\\s()（）,，。、]", "");
  }
}
