package fadu.fact.payment;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.Numerals;
import fadu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the payments of a schedule come to. Cumulative shares replace what went before, single ones
 * add to it; the advance counts unless it is set off; retention counts once.
 */
final class NodeArithmetic {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TOLERANCE = new BigDecimal("0.5");
  private static final Pattern INSTALMENTS =
      Pattern.compile("(?:分|按|共)(?:为|成)?([二两三四五六七八九十2-9])(?:期|次|笔|批|回|趟|个节点|个阶段|阶段)");
  private static final Pattern ADVANCE =
      Pattern.compile("(?:预付|备料|动员)[^,;。]{0,6}分|分[二两三2-3][次笔期]预付");

  private static final Pattern EITHER = Pattern.compile("(?:未|不)(?:提交|提供|采用|选择)[^,;。]{0,8}的");
  private static final Pattern SUM_SAID = Pattern.compile("合计|共计|全部付款|即全部|总计");
  private static final Pattern ALL =
      Pattern.compile(
          "(?:上列|以上|上述|上表|前列)[^,;。]{0,6}(?:全部|所有|即为?全部)[^,;。]{0,4}(?:付款|支付|节点)|(?:无|没有|不再有|不另有)其他(?:付款|支付)(?:节点)?");
  private static final Pattern ALL_LISTED =
      Pattern.compile("至此|全部付款|全部款项|全部价款|全部节点|全部支付|再无其他|没有别的|就这些|没有其他|别无|无(?:预付款|质保金|质量保证金)");
  private static final Pattern CLOSED =
      Pattern.compile("合计|共计|全部付款|即全部|总计|付清|结清|别的不给|没有别的|别无|就这些|不再给|再没有|给清|除上述外");

  private final Reading reading;
  private final List<Node> nodes;

  NodeArithmetic(Reading reading, List<Node> nodes) {
    this.reading = reading;
    this.nodes = nodes;
  }

  /** {@code payment.nodeTotal} and {@code payment.nodeDifference} for each complete schedule. */
  List<Fact> facts() {
    Map<String, List<Node>> schedules = new LinkedHashMap<>();
    nodes.forEach(n -> schedules.computeIfAbsent(n.schedule(), s -> new ArrayList<>()).add(n));
    List<Fact> facts = new ArrayList<>();
    for (List<Node> schedule : schedules.values()) {
      List<Node> counted = schedule.stream().filter(n -> !alreadyKept(n)).toList();
      if (complete(counted)) {
        BigDecimal total = total(counted);
        BigDecimal withoutRepeats = total;
        if (far(total) && repeatsRetention(counted)) {
          withoutRepeats = total(withoutLastRetention(counted));
        }
        BigDecimal best = far(withoutRepeats) ? total : withoutRepeats;
        List<Span> words = new ArrayList<>(NodeReader.words(reading, counted));
        words.addAll(sumSaid(counted));
        var source = reading.source(words);
        facts.add(new RateFact("payment.nodeTotal", best, "", source));
        facts.add(new RateFact("payment.nodeDifference", best.subtract(HUNDRED).abs(), "", source));
      }
    }
    return facts;
  }

  /** 以上即全部付款: the words that close the schedule belong to the evidence. */
  private List<Span> sumSaid(List<Node> schedule) {
    int clause = schedule.get(0).share().sentence().clause();
    return reading.inClause(clause).stream()
        .filter(s -> s.table() < 0 && SUM_SAID.matcher(s.text()).find())
        .filter(s -> s.text().length() < 80)
        .map(Sentence::span)
        .toList();
  }

  private static boolean far(BigDecimal total) {
    return total.subtract(HUNDRED).abs().compareTo(TOLERANCE) > 0;
  }

  /** 每期扣留3% is kept out of payments that are counted in full; it is no payment of its own. */
  private static boolean alreadyKept(Node node) {
    return node.share().perPeriod() && node.share().retention()
        || node.share().retention() && node.share().sort() == Share.Sort.GUARANTEE;
  }

  /** 注：上列为全部付款节点 stands after a table. */
  private boolean closedAfter(List<Node> schedule) {
    Sentence last = schedule.get(schedule.size() - 1).share().sentence();
    return following(last).stream()
        .anyMatch(s -> s.text().length() < 80 && ALL_LISTED.matcher(s.text()).find());
  }

  private boolean complete(List<Node> schedule) {
    if (schedule.stream().anyMatch(n -> EITHER.matcher(n.share().sentence().text()).find())) {
      return false; // two ways to be paid, of which one applies
    }
    boolean cumulative = schedule.stream().anyMatch(Node::cumulative);
    boolean retention =
        schedule.stream()
            .anyMatch(n -> n.share().retention() || n.share().sentence().text().contains("质保"));
    boolean settles =
        schedule.stream().anyMatch(n -> n.at(Stage.SETTLEMENT) || n.at(Stage.COMPLETION));
    long whole = schedule.stream().filter(n -> !n.share().ofWorkDone()).count();
    boolean closed =
        schedule.stream().anyMatch(n -> CLOSED.matcher(n.share().sentence().text()).find())
            || !schedule.isEmpty() && noted(schedule.get(schedule.size() - 1))
            || !schedule.isEmpty() && closedAfter(schedule);
    return cumulative
        ? retention && schedule.stream().anyMatch(n -> n.cumulative() && lastPayment(n))
        : announced(schedule, whole)
            || whole >= 3 && (retention && settles || closed && settles || whole >= 4 && retention);
  }

  /** 上列为全部付款节点: a note right below the schedule closes it. */
  private boolean noted(Node last) {
    Sentence end = last.share().sentence();
    return following(end).stream().anyMatch(s -> ALL.matcher(s.text()).find());
  }

  /** The two sentences behind it. */
  private List<Sentence> following(Sentence last) {
    List<Sentence> all = reading.contract().sentences();
    int from = last.index() + 1;
    return all.subList(from, Math.max(from, Math.min(all.size(), from + 2))).stream()
        .filter(s -> s.file() == last.file())
        .toList();
  }

  /** 分四期支付 followed by four payments is all there is. */
  private static boolean announced(List<Node> schedule, long payments) {
    if (schedule.isEmpty()) {
      return false;
    }
    String text = schedule.get(0).share().sentence().text();
    Matcher matcher = INSTALMENTS.matcher(text);
    return payments >= 2
        && !ADVANCE.matcher(text).find()
        && matcher.find()
        && Numerals.parse(matcher.group(1)).filter(n -> n.longValue() == payments).isPresent();
  }

  private static boolean lastPayment(Node node) {
    return node.at(Stage.SETTLEMENT)
        || node.at(Stage.DEFECTS_END)
        || node.at(Stage.COMPLETION)
            && node.share().percent().compareTo(BigDecimal.valueOf(90)) >= 0;
  }

  private static BigDecimal total(List<Node> schedule) {
    BigDecimal running = BigDecimal.ZERO;
    BigDecimal kept = BigDecimal.ZERO; // 预留3%, said before 付至97%
    boolean reaches = schedule.stream().anyMatch(Node::cumulative);
    boolean reached = false;
    for (Node node : schedule) {
      if (node.cumulative()) {
        running = running.max(node.share().percent());
        reached = true;
      } else if (node.share().retention() && reaches && !reached) {
        kept = kept.add(node.share().percent());
      } else if (!node.share().ofWorkDone() || node.share().retention()) {
        running = running.add(node.share().percent());
      }
    }
    return running.compareTo(HUNDRED) < 0 ? running.add(kept) : running;
  }

  private static boolean repeatsRetention(List<Node> schedule) {
    return schedule.stream().filter(n -> n.share().retention()).count() > 1;
  }

  private static List<Node> withoutLastRetention(List<Node> schedule) {
    List<Node> shorter = new ArrayList<>(schedule);
    boolean seen = false;
    for (Node node : schedule) {
      if (node.share().retention()) {
        if (seen) {
          shorter.remove(node);
        }
        seen = true;
      }
    }
    return shorter;
  }
}
