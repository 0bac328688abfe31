package fadu.fact.payment;

import fadu.clause.Clause;
import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the payments of a contract: rows of payment tables and shares named in payment clauses. */
final class NodeFinder {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:支付|付款|拨付|给付|资金|付至|付|款项|款别|期次|笔次)[^|]{0,6}(?:比例|额度|金额|%|数额|额|款|计划|节点|时点|条件)?|(?:款项|款别|款类|节点|阶段|期次)[^|]{0,6}[|].{0,30}(?:比例|占|%)");
  private static final Pattern CUMULATIVE_HEAD = Pattern.compile("累计|付至|支付至|拨付至");
  private static final Pattern SHARE_HEAD = Pattern.compile("比例|占|%|支付|付款|拨付|给付|付至|额度|应付|本次|本期");
  private static final Words CONTEXT =
      Words.of("合同款|付:|笔付|次付|期付|付款|付至|付到|付给|支付|拨款|拨付|进度款|价款|工程款|结算|节点|资金|付清|给付|质保|质量保证|给钱|钱");

  private static final Words OTHER_MONEY = Words.of("安全文明施工费|安全生产费|安全防护文明施工措施费|文明施工费|安全费|设计费|监理费");
  private static final Words PRICE = Words.of("进度款|工程款|合同价|价款|结算|产值|余款|尾款|质保|质量保证|付至|预付");
  private static final Words WHOLE_PRICE = Words.of("进度款|工程款|合同价|价款|结算|产值");

  /** 至90%扣完: the advance comes back, nothing is paid. */
  private static final Pattern RECOVERED =
      Pattern.compile("^[0-9.]{1,6}%[^,;。|不]{0,6}(?:扣完|扣清|扣毕|扣回|扣还|抵扣|抵完)");

  private static final Pattern MAY_BE = Pattern.compile("可能[^,;。]{0,6}$|(?:LPR|利率)[(为:]{0,2}$");

  /** 进场给两成，封顶给三成. */
  private static final Pattern GIVES =
      Pattern.compile("(?:给|付|拿|押|留)[一二两三四五六七八九]成[^。;]{0,40}(?:给|付|拿|押|留)[一二两三四五六七八九]成");

  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final int LIST = 12;
  private static final Pattern SUMMED = Pattern.compile("(?:合计|共计|总计|总和|累计共)[^,;。|]{0,4}$");

  /** An advance that comes back counts in the payments it is set off against. */
  private static final Pattern SET_OFF =
      Pattern.compile("(?:预付|备料)[^|]{0,24}[^不](?:扣回|抵扣|扣还|扣抵|冲抵)");

  private static final Pattern COMES_BACK =
      Pattern.compile("(?:满|到期|期满|届满|后)[^,;。|]{0,6}(?:退|返还|付清|给)");

  private static final Pattern COST = Pattern.compile("费(?:用)?$");
  private static final Pattern SUM_ROW = Pattern.compile("^(?:[0-9]*\\|)?(?:合计|总计|小计|共计)");

  private static final Pattern OF_WORK =
      Pattern.compile(
          "(?:每月|按月|当月|当期|每期)[^|]{0,12}(?:已完|完成|当月|当期)[^|]{0,10}(?:价款|产值|工程量|工程款)[^|]{0,4}[|][^|]{0,6}$");

  private final Reading reading;
  private final ShareFinder shares;

  NodeFinder(Reading reading, ShareFinder shares) {
    this.reading = reading;
    this.shares = shares;
  }

  /** Payments in reading order; those of the general conditions only if there are no others. */
  List<Node> find() {
    List<Node> nodes = new ArrayList<>();
    String head = "";
    int table = -1;
    for (Sentence sentence : reading.contract().sentences()) {
      if (sentence.table() >= 0) {
        if (sentence.table() != table) {
          table = sentence.table();
          head = sentence.text();
        }
        if (HEAD.matcher(head).find() && SHARE_HEAD.matcher(head).find()
            || CUMULATIVE_HEAD.matcher(head).find() && underPayment(sentence)) {
          nodes.addAll(row(sentence, head));
        }
      } else {
        table = -1;
        if (speaksOfPayment(sentence)) {
          nodes.addAll(prose(sentence));
        }
      }
    }
    List<Node> own = nodes.stream().filter(n -> part(n) != PartKind.GENERAL).toList();
    List<Node> later = own.stream().filter(n -> part(n) == PartKind.SUPPLEMENT).toList();
    return !later.isEmpty() && later.size() > 2 ? later : own.isEmpty() ? nodes : own;
  }

  /** 付款一览 stands over a table whose head says only 累计. */
  private boolean underPayment(Sentence row) {
    Sentence head = reading.headOf(row);
    List<Sentence> all = reading.contract().sentences();
    String before = head.index() > 0 ? all.get(head.index() - 1).text() : "";
    return CONTEXT.in(before) || CONTEXT.in(reading.clause(row).caption());
  }

  private PartKind part(Node node) {
    return reading.part(node.share().sentence()).kind();
  }

  /** Only sentences in which money is paid: 95% of compaction is no payment. */
  private boolean speaksOfPayment(Sentence sentence) {
    if (sentence.text().indexOf('%') < 0
        && sentence.text().indexOf('成') < 0
        && sentence.text().indexOf('百') < 0
        && sentence.text().indexOf('点') < 0
        && sentence.text().indexOf('分') < 0) {
      return false;
    }
    Clause clause = reading.clause(sentence);
    return CONTEXT.in(sentence.text())
        || CONTEXT.in(clause.caption())
        || GIVES.matcher(sentence.text()).find()
        || goesOn(sentence);
  }

  /** ②封顶再给三成 goes on a list that began with a payment. */
  private boolean goesOn(Sentence sentence) {
    List<Sentence> all = reading.contract().sentences();
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - LIST); i--) {
      Sentence earlier = all.get(i);
      if (!related(earlier, sentence)) {
        return false;
      }
      boolean goesOn = earlier.text().endsWith(";") || earlier.text().endsWith(":");
      if (CONTEXT.in(earlier.text()) && goesOn) {
        return true;
      }
    }
    return false;
  }

  /** The same clause, the clause above, or another item of its list. */
  private boolean related(Sentence earlier, Sentence sentence) {
    Clause one = reading.clause(earlier);
    Clause other = reading.clause(sentence);
    return earlier.file() == sentence.file()
        && (one.index() == other.index()
            || one.index() == other.parent()
            || one.parent() == other.parent() && one.parent() >= 0);
  }

  private List<Node> row(Sentence sentence, String head) {
    List<Node> nodes = new ArrayList<>();
    if (SUM_ROW.matcher(sentence.text()).find()
        || SET_OFF.matcher(sentence.text()).find()
        || OTHER_MONEY.in(firstCell(sentence.text())) && !PRICE.in(sentence.text())) {
      return nodes;
    }
    boolean cumulative = CUMULATIVE_HEAD.matcher(head).find();
    for (Share share : shares.in(sentence)) {
      if (share.base().isEmpty()
          && share.sort() == Share.Sort.EACH
          && OF_WORK.matcher(sentence.text().substring(0, share.at())).find()) {
        continue; // 每月按审核的已完工程价款|85%: a share of the work done
      }
      Share read =
          cumulative && share.retention() && share.percent().compareTo(HALF) > 0
              ? paidBy(share)
              : (cumulative || saysCumulative(share)) && share.sort() == Share.Sort.EACH
                  ? as(share, Share.Sort.CUMULATIVE)
                  : share.retention() && share.sort() != Share.Sort.CAP
                      ? as(share, Share.Sort.WITHHELD)
                      : share;
      if (read.sort() != Share.Sort.CAP && read.sort() != Share.Sort.OUTPUT) {
        nodes.add(node(read, sentence.text(), schedule(sentence)));
      }
    }
    return nodes;
  }

  /** |结算款|累计97%|. */
  private static boolean saysCumulative(Share share) {
    String left = share.sentence().text().substring(0, share.at()).stripTrailing();
    return !share.retention() && (left.endsWith("累计") || left.endsWith("付至"));
  }

  /** 设计费, 设备购置费, 建筑安装工程费 in the first cells: each is paid by a schedule of its own. */
  private static String schedule(Sentence row) {
    String first = firstCell(row.text()).strip();
    String part = COST.matcher(first).find() ? "." + first : "";
    return "表" + row.file() + "." + row.table() + part;
  }

  private static String firstCell(String row) {
    int end = row.indexOf('|', 1);
    return end < 0 ? row : row.substring(0, end);
  }

  private List<Node> prose(Sentence sentence) {
    List<Node> nodes = new ArrayList<>();
    for (Share share : shares.in(sentence)) {
      if (share.sort() == Share.Sort.CAP
          || share.sort() == Share.Sort.GUARANTEE
          || share.sort() == Share.Sort.OUTPUT
          || SUMMED.matcher(sentence.text().substring(0, share.at())).find()
          || MAY_BE.matcher(sentence.text().substring(0, share.at())).find()
          || partOfRetention(sentence.text(), share)
          || RECOVERED.matcher(sentence.text().substring(share.at())).find()
          || ofOtherMoney(sentence, share)) {
        continue;
      }
      String text = sentence.text();
      Segment segment = Segment.at(text, share.at());
      String before = segment.previous(text).of(text);
      String own = segment.of(text);
      boolean says = Stage.of(own).filter(stage -> stage != Stage.PROGRESS).isPresent();
      String condition = says || before.indexOf('%') >= 0 ? own : before + own;
      nodes.add(node(share, condition, "条" + topClause(sentence)));
    }
    return nodes;
  }

  /** 余3%为质保金;其中2%满一年退,1%满两年退: how what is kept comes back. */
  private static boolean partOfRetention(String text, Share share) {
    String left = text.substring(0, share.at());
    return left.contains("其中") && COMES_BACK.matcher(Segment.at(text, share.at()).of(text)).find();
  }

  /** 安全文明施工费专款专用，开工后支付50%: the money is named before the comma or heads the clause. */
  private boolean ofOtherMoney(Sentence sentence, Share share) {
    String caption = reading.clause(sentence).caption();
    boolean headed =
        OTHER_MONEY.in(caption) && !PRICE.in(caption) && !WHOLE_PRICE.in(sentence.text());
    return headed || ofOtherMoney(sentence.text().substring(0, share.at()));
  }

  private static boolean ofOtherMoney(String left) {
    int other = -1;
    for (String word : OTHER_MONEY.any()) {
      other = Math.max(other, left.lastIndexOf(word));
    }
    int price = -1;
    for (String word : PRICE.any()) {
      price = Math.max(price, left.lastIndexOf(word));
    }
    return other >= 0 && other > price;
  }

  private int topClause(Sentence sentence) {
    Clause clause = reading.clause(sentence);
    Clause above = clause;
    while (above.parent() >= 0) {
      above = reading.contract().clauses().get(above.parent());
    }
    return above.index();
  }

  private static Node node(Share share, String condition, String schedule) {
    Optional<Stage> stage =
        share.retention() ? Optional.of(Stage.DEFECTS_END) : Stage.of(condition);
    return new Node(share, condition.strip(), stage, schedule);
  }

  /** 缺陷责任期满|100% under 累计: all is paid by then. */
  private static Share paidBy(Share share) {
    return new Share(
        share.sentence(),
        share.from(),
        share.to(),
        share.at(),
        share.percent(),
        Share.Sort.CUMULATIVE,
        share.base(),
        false,
        false);
  }

  private static Share as(Share share, Share.Sort sort) {
    return new Share(
        share.sentence(),
        share.from(),
        share.to(),
        share.at(),
        share.percent(),
        sort,
        share.base(),
        false,
        share.retention());
  }
}
