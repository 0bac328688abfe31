package fadu.fact.form;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Alternatives in the rows of a table, ticked in a cell of their own; of one matter, one may be.
 */
final class TickedRows {
  private static final Pattern HEAD =
      Pattern.compile("\\|[^|]*(?:勾选|选择|选用|选中|打√|打勾|打钩|√|是否采用|选定|画勾)");
  private static final Pattern ONE =
      Pattern.compile("单选|只选一|选其一|二选一|三选一|选定一|选一|择一|任选其一|只选|只能选|起算|价格形式|计价方式|争议");
  private static final Pattern TICK = Pattern.compile("\\|[ ]*[√☑✓✔■][ ]*(?:\\||$)");

  /** Nothing stands in the column of the mark. */
  private static final Pattern EMPTY = Pattern.compile("\\|[ □☐○]*\\|?[ ]*$");

  private TickedRows() {}

  static List<Fact> read(Reading reading, String key) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence head : reading.own()) {
      if (head.table() >= 0
          && reading.headOf(head) == head
          && HEAD.matcher(head.text()).find()
          && ONE.matcher(before(reading, head) + head.text()).find()) {
        twice(reading, head, key).ifPresent(facts::add);
      }
    }
    return facts;
  }

  /** The line above that says of what one is to be chosen, else the head of the table. */
  private static Span heading(Reading reading, Sentence head) {
    Sentence above = reading.contract().sentences().get(Math.max(0, head.index() - 1));
    return above.file() == head.file() && ONE.matcher(above.text()).find()
        ? above.span().cover(head.span())
        : head.span();
  }

  private static String before(Reading reading, Sentence head) {
    int index = head.index() - 1;
    String above = index < 0 ? "" : reading.contract().sentences().get(index).text();
    return above + reading.clause(head).caption();
  }

  private static Optional<Fact> twice(Reading reading, Sentence head, String key) {
    List<Sentence> all = reading.contract().sentences();
    List<Span> ticked = new ArrayList<>(List.of(heading(reading, head)));
    List<Span> empty = new ArrayList<>(List.of(head.span()));
    int rows = 1;
    for (int i = head.index() + 1; i < all.size() && all.get(i).table() == head.table(); i++) {
      rows++;
      if (EMPTY.matcher(all.get(i).text()).find()) {
        empty.add(all.get(i).span());
      }
      if (all.get(i).file() == head.file() && TICK.matcher(all.get(i).text()).find()) {
        ticked.add(all.get(i).span());
      }
    }
    if (ticked.size() > 2) {
      return Optional.of(new TextFact(key, head.text(), "多选", reading.source(ticked)));
    }
    return ticked.size() == 1 && empty.size() > 2 && empty.size() == rows
        ? Optional.of(new TextFact(key, head.text(), "未选", reading.source(empty)))
        : Optional.empty();
  }
}
