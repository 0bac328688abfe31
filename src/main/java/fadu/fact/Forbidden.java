package fadu.fact;

import fadu.clause.Contract;
import fadu.clause.Sentence;
import fadu.fact.pattern.Pattern;
import java.util.BitSet;
import java.util.List;

/**
 * The items of lists that begin 不得有下列行为: or 下列做法按转包处理:, which say what must not be. A list of
 * conditions (有下列情形之一的,不得…) is not one of them.
 */
final class Forbidden {
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:不得|严禁|禁止|不准|不许|不会|不存在|不允许|不作|不设|没有|杜绝)(?:有|存在|出现|发生|从事|实施|约定|作出|采取|提出|进行|以)?(?:下列|以下|如下|下述)[^;。]{0,24}:$"
              + "|(?:下列|以下|如下|下述)[^,;。]{0,20}(?:均?(?:属于?|系|是|视为|按|视同))[^,;。]{0,6}(?:转包|挂靠|违法分包|违法发包|无效|禁止|串通)[^;。]{0,16}:$"
              + "|(?:下列|以下|如下|下述)[^,;。]{0,16}(?:一律|均|都|应予?)?(?:禁止|无效|不予认可|不被允许|不得(?:出现|发生|采用|有|存在))[^;。]{0,6}:$");

  private Forbidden() {}

  static BitSet items(Contract contract) {
    BitSet items = new BitSet();
    List<Sentence> all = contract.sentences();
    for (Sentence lead : all) {
      String text = lead.text().strip();
      if (text.endsWith(":") && LEAD.matcher(text).find()) {
        mark(contract, lead, items);
      }
    }
    return items;
  }

  private static void mark(Contract contract, Sentence lead, BitSet items) {
    List<Sentence> all = contract.sentences();
    for (int i = lead.index() + 1; i < all.size(); i++) {
      Sentence item = all.get(i);
      boolean same = item.clause() == lead.clause();
      if (item.file() != lead.file() || !same && !within(contract, item.clause(), lead.clause())) {
        return;
      }
      items.set(i);
      if (same && item.text().strip().endsWith("。")) {
        return;
      }
    }
  }

  private static boolean within(Contract contract, int clause, int outer) {
    int parent = contract.clauses().get(clause).parent();
    return parent == outer;
  }
}
