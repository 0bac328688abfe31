package fadu.fact.payment;

import fadu.clause.PartKind;
import fadu.fact.Fact;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Payments that cannot both be meant: {@code payment.nodeConflict}. */
final class NodeConflicts {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Enough to see it; in a contract of nothing but contradictions all pairs would be too many. */
  private static final int PER_NODE = 3;

  private static final BigDecimal TOLERANCE = new BigDecimal("0.5");
  private static final Pattern ELSEWHERE = Pattern.compile("附件|附表|计划表|专用|协议书|补充");
  private static final Pattern MILESTONE =
      Pattern.compile(
          "封顶|结顶|±0|正负零|基础|主体|砌体|装修|装饰|桩基|路基|路面|面层|屋面|安装|外墙|幕墙|绿化|[0-9一二三四五六七八九十]+(?:#|号|期|标|层|栋|段|区|次)");
  private static final Pattern LESS_RETENTION =
      Pattern.compile("(?:扣除|减去|除去|扣减|扣下)[^。;]{0,12}(?:质|保修|保留)|保函|担保");

  private final Reading reading;
  private final List<Node> nodes;

  NodeConflicts(Reading reading, List<Node> nodes) {
    this.reading = reading;
    this.nodes = nodes;
  }

  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      int last = facts.size() + PER_NODE;
      for (int k = i + 1; k < nodes.size() && facts.size() < last; k++) {
        Node one = nodes.get(i);
        Node other = nodes.get(k);
        if (sameStageOtherShare(one, other)) {
          facts.add(conflict(one, other, "同一节点两处比例不同"));
        } else if (allPaidYetRetained(one, other) || allPaidYetRetained(other, one)) {
          facts.add(conflict(one, other, "约定全额付清又预留质量保证金"));
        }
      }
    }
    return facts;
  }

  /** Only cumulative shares of the same stage and base can be compared without doubt. */
  private boolean sameStageOtherShare(Node one, Node other) {
    return one.cumulative()
        && other.cumulative()
        && one.share().sentence().index() != other.share().sentence().index()
        && one.stage().equals(other.stage())
        && (one.at(Stage.COMPLETION) || one.at(Stage.SETTLEMENT) || sameMilestone(one, other))
        && sameBase(one.share().base(), other.share().base())
        && one.share().percent().subtract(other.share().percent()).abs().compareTo(TOLERANCE) > 0
        && apart(one, other)
        && !replaced(one, other);
  }

  /** What a supplement sets in the place of the earlier clause does not contradict it. */
  private boolean replaced(Node one, Node other) {
    boolean first = supplement(one);
    return first != supplement(other);
  }

  private boolean supplement(Node node) {
    return reading.part(node.share().sentence()).kind() == PartKind.SUPPLEMENT;
  }

  /** 主体封顶 and 主体结构封顶 are one stage of the works. */
  private static boolean sameMilestone(Node one, Node other) {
    Set<String> stages = milestones(one);
    return !stages.isEmpty() && stages.equals(milestones(other));
  }

  private static Set<String> milestones(Node node) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = MILESTONE.matcher(node.condition());
    int at = 0;
    while (at < node.condition().length() && matcher.find(at)) {
      found.add(matcher.group());
      at = Math.max(matcher.end(), at + 1);
    }
    return found;
  }

  /** Two clauses, or a clause and a table; inside one list the words say which stage is which. */
  private static boolean apart(Node one, Node other) {
    return one.share().sentence().clause() != other.share().sentence().clause()
        || !one.schedule().equals(other.schedule())
        || ELSEWHERE.matcher(one.share().sentence().text()).find()
        || ELSEWHERE.matcher(other.share().sentence().text()).find();
  }

  private static boolean sameBase(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static boolean allPaidYetRetained(Node paid, Node kept) {
    return !paid.share().retention()
        && paid.share().percent().compareTo(HUNDRED) == 0
        && paid.at(Stage.SETTLEMENT)
        && !paid.share().ofWorkDone()
        && kept.share().retention()
        && !kept.share().perPeriod()
        && kept.share().percent().signum() > 0
        && kept.share().sentence().part() == paid.share().sentence().part()
        && !LESS_RETENTION.matcher(paid.share().sentence().text()).find();
  }

  private TextFact conflict(Node one, Node other, String what) {
    return new TextFact(
        "payment.nodeConflict",
        what,
        "矛盾",
        reading.source(NodeReader.words(reading, List.of(one, other))));
  }
}
