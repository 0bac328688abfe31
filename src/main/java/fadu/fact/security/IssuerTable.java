package fadu.fact.security;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Who must issue a bond, told in a column of a table: 履约保函 | 某银行某支行 under 出具机构. */
final class IssuerTable {
  private static final Pattern HEAD =
      Pattern.compile("(?:出具|开立|开具|承保|保证|担保|出函)[^|]{0,4}(?:机构|单位|人|银行|行|公司)|保证人|担保人");
  private static final Pattern BOND = Pattern.compile("履约|预付|质量|担保|保函|保单");
  private static final Pattern OWN = Pattern.compile("支付担保|支付保函|付款保函");

  /** A name of its own, or a place. */
  private static final Pattern NAMED =
      Pattern.compile(
          "^[^任国境合依具不自符均可,;]{2,20}(?:银行|农商行|农商银行|信用社|联社|担保(?:有限)?公司|融资担保公司|保险公司|财险)(?:[^,;]{0,12}(?:支行|分行|营业部|总行|分公司|联社))?(?:(?:或|、|和)[^,;]{2,20})?$"
              + "|^[^,;]{2,20}(?:支行|分行|营业部|分公司)$|^(?:本|当地|工程所在地|[^,;任]{1,6}[市县区省镇](?:属|内|辖区))[^,;]{0,16}(?:银行|公司|机构)$");

  private static final Pattern FREE =
      Pattern.compile("任一|任意|任何|自选|自定|自行|均可|不限|随意|承包人(?:选|自|定)|商业银行$|等");

  private IssuerTable() {}

  static List<Fact> read(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence row : reading.candidates().rows().list()) {
      if (row.table() < 0 || !reading.own(row)) {
        continue;
      }
      String[] head = reading.headOf(row).text().split("\\|", -1);
      String[] cells = row.text().split("\\|", -1);
      if (reading.headOf(row).index() == row.index()
          || !BOND.matcher(row.text()).find()
          || OWN.matcher(row.text()).find()) {
        continue;
      }
      for (int column = 1; column < Math.min(head.length, cells.length); column++) {
        String cell = cells[column].strip();
        if (HEAD.matcher(head[column]).find()
            && NAMED.matcher(cell).find()
            && !FREE.matcher(cell).find()) {
          facts.add(
              new TextFact("bond.performance.issuer", cell, "限定", reading.source(row.span())));
        }
      }
    }
    return facts;
  }
}
