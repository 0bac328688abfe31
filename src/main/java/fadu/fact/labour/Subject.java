package fadu.fact.labour;

import fadu.fact.Segment;
import fadu.fact.Words;
import java.util.Optional;

/** What money the words at a place of a sentence speak of. */
enum Subject {
  WAGES(
      "人工费|工资性费用|工资性工程款|农民工工资|民工工资|工人工资|工人的工资|劳务费|劳务工资|人工工资|劳务报酬|工人报酬|工资款|工钱|工资|工人的钱|民工的钱|工人那份|人工成本|专户|专用账户"),
  PROGRESS("进度款|进度付款|工程款|工程价款|其余价款|节点款|计量款|价款"),
  OTHER(
      "报送|报表|统计|考勤|公示|用工|检查|公布|工资表|工资册|核对|对账|保证金|保函|花名册|条例|培训|台账|监督|汇报|巡查|质保|保修|违约金|利息|担保|保险|结算款|预付款|安全文明|安全生产费");

  private static final Words ITS_OWN = Words.of("款|费|价|金|账");
  private static final Words UNRELATED = Words.of("无关|不影响|除外|不在此|不随");

  private final Words words;

  Subject(String bars) {
    words = Words.of(bars);
  }

  boolean in(String text) {
    return words.in(text);
  }

  /** The subject named last before the place in its stretch, else next in it, else before it. */
  static Optional<Subject> at(String text, int from, int to) {
    Segment own = Segment.labelled(text, from);
    return before(text, own.from(), from)
        .or(() -> after(text, to, Math.max(to, own.to())))
        .or(() -> before(text, 0, from))
        .or(() -> behind(text, own));
  }

  /** 每逢双月25日,将人工费用拨入专户: named only in the stretch that follows. */
  private static Optional<Subject> behind(String text, Segment own) {
    Segment next = own.next(text);
    if (ITS_OWN.in(own.of(text)) || UNRELATED.in(next.of(text))) {
      return Optional.empty();
    }
    return OTHER.in(next.of(text))
        ? Optional.of(OTHER)
        : after(text, next.from(), Math.max(next.from(), next.to()));
  }

  /** The same, without looking further back than the stretch before. */
  static Optional<Subject> near(String text, int from, int to) {
    Segment own = Segment.labelled(text, from);
    Segment earlier = own.from() == 0 ? own : Segment.labelled(text, own.from() - 1);
    return before(text, own.from(), from)
        .or(() -> after(text, to, Math.max(to, own.to())))
        .or(() -> before(text, earlier.from(), own.from()));
  }

  private static Optional<Subject> before(String text, int low, int from) {
    Optional<Subject> nearest = Optional.empty();
    int best = -1;
    String left = text.substring(low, from);
    for (Subject subject : values()) {
      for (String word : subject.words.any()) {
        int at = left.lastIndexOf(word);
        int end = at < 0 ? -1 : at + word.length();
        if (end > best && !onlyBase(left, end)) {
          best = end;
          nearest = Optional.of(subject);
        }
      }
    }
    return nearest;
  }

  /** 从工程款中划出, 工程价款的20%: where it is taken from and what it is measured by. */
  private static boolean onlyBase(String text, int end) {
    boolean share =
        text.startsWith("的", end)
            && end + 1 < text.length()
            && "0123456789一二三四五六七八九十百".indexOf(text.charAt(end + 1)) >= 0;
    return share || text.startsWith("中", end) || text.startsWith("里", end);
  }

  private static Optional<Subject> after(String text, int to, int end) {
    Optional<Subject> nearest = Optional.empty();
    int best = Integer.MAX_VALUE;
    String right = text.substring(to, end);
    for (Subject subject : values()) {
      for (String word : subject.words.any()) {
        int at = right.indexOf(word);
        if (at >= 0 && at < best) {
          best = at;
          nearest = Optional.of(subject);
        }
      }
    }
    return nearest;
  }
}
