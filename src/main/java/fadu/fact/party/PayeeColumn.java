package fadu.fact.party;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.PartyFact;
import fadu.fact.Reading;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Who receives the price, told in a column of a table: 结算款 | 某服务部 under 收款单位. */
final class PayeeColumn {
  private static final Pattern HEAD = Pattern.compile("^(?:户名|收款单位|收款人|收款户名|收款账户名称|账户名称|收款方|收款户)$");
  private static final Pattern PRICE = Pattern.compile("工程款|进度款|结算款|价款|预付款|尾款|余款|竣工款|材料款|款");
  private static final Pattern OTHER = Pattern.compile("人工|工资|保证金|押金|退还|保函|税|检测|监理|设计|保险|水电|安全");
  private static final Pattern PAYEE =
      Pattern.compile(
          "^[\\p{Han}·()]{2,30}(?:公司|集团|中心|院|所|处|部|商行|工作室|门市|厂|店|行|社|队|站)(?:[(][^()]*[)])?$|^[\\p{Han}·]{2,4}(?:[(][^()]*[)])?$");
  private static final Pattern SAME =
      Pattern.compile("^(?:承包人|乙方|承包方|施工单位|同上|本公司|另行?.{0,4}|待定|无|自定|转账|现金)");

  private PayeeColumn() {}

  static List<Fact> of(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence row : reading.candidates().rows().list()) {
      if (row.table() < 0 || !reading.own(row) || reading.headOf(row).index() == row.index()) {
        continue;
      }
      String[] head = reading.headOf(row).text().split("\\|", -1);
      String[] cells = row.text().split("\\|", -1);
      if (!PRICE.matcher(cells[0].isBlank() && cells.length > 1 ? cells[1] : cells[0]).find()
          || OTHER.matcher(row.text()).find()) {
        continue;
      }
      for (int column = 1; column < Math.min(head.length, cells.length); column++) {
        String cell = cells[column].strip();
        if (HEAD.matcher(head[column].strip()).find()
            && PAYEE.matcher(cell).find()
            && !SAME.matcher(cell).find()) {
          int bracket = cell.indexOf('(');
          boolean alone = bracket > 0 && cell.endsWith(")") && !cell.endsWith("公司)");
          String name = Names.bare(alone ? cell.substring(0, bracket) : cell);
          facts.add(
              new PartyFact(
                  "payment.payeeName", Party.CONTRACTOR, name, "收款账户", reading.source(row.span())));
        }
      }
    }
    return facts;
  }
}
