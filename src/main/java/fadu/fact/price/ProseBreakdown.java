package fadu.fact.price;

import fadu.clause.Sentence;
import fadu.fact.Hit;
import fadu.fact.Reading;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads price items listed in prose: 分部分项工程费…元；措施项目费…元；税金…元. Items of one clause belong together;
 * what stands in brackets or behind 其中 is part of an item already counted.
 */
final class ProseBreakdown {
  private static final Words YUAN = Words.of("元");

  private static final String PROVISIONAL = "price-provisional";
  private static final List<String> GROUPS =
      List.of(
          "price.分部分项", "price.措施", "price.其他项目", "price.规费", "price.税金", "price.设计", PROVISIONAL);
  private static final Pattern COMPOSES =
      Pattern.compile("相加|之和|构成|组成|合计|(?:总价|合同价|价款)[^;。]{0,24}(?:包括|包含|分为)");
  private static final Pattern SUM = Pattern.compile("合计|总计|相加|之和");
  private static final Pattern NAMED =
      Pattern.compile("[\\p{Han}]{2,16}(?:费|费用|税金|税额|增值税|造价|工程款|工程价款|部分|工程)[为:是约计(]*$");

  /** 土建…元,安装…元,室外…元,四项之和: short names, where the sentence adds them up. */
  private static final Pattern ALL =
      Pattern.compile("(?:[二三四五六七八]项|各项|以上|上述)(?:费用)?(?:之和|合计|相加|共计|总计)");

  private static final Pattern BARE = Pattern.compile("^[\\p{Han}]{2,6}[为:是计]?$");
  private static final Pattern NO_PART =
      Pattern.compile("合同价|总价|合计|总计|相加|之和|相差|共计|差额|安全|人工费|不含税|含税|预付|进度|暂估|保证金|其中");

  /** 增值税9%,234,000元: the rate stands between the name and the amount. */
  private static final Pattern RATE_BETWEEN = Pattern.compile("[(]?(?:税率|按)?[0-9.]{1,5}%[)]?[,:]?");

  /** 措施项目费中含安全生产费用…元, 内有…元: of an item, without brackets. */
  private static final Pattern WITHIN =
      Pattern.compile("[费额款]中(?:已)?(?:含|包含|包括|有)|^(?:内有|内含|里面?有|里面?含|(?:已)?含[^税]{1,20}$)");

  private static final Pattern INSIDE = Pattern.compile("其中|包括|包含|含|已计入|已含");

  /** 县财政核定的工程费: what someone else has set is no part of the price. */
  private static final Pattern OTHERS = Pattern.compile("核定|批准|批复|概算|限价|控制价|不含税|不含增值税|除税|税前");

  private static final int NEAR = 24;

  private final Reading reading;
  private final AmountFinder finder;
  private final Set<Integer> composing = new HashSet<>();

  ProseBreakdown(Reading reading, AmountFinder finder) {
    this.reading = reading;
    this.finder = finder;
  }

  /** One breakdown per clause whose items are said, or seen, to make up the price. */
  List<Breakdown> read(Optional<BigDecimal> price) {
    Map<Integer, Listing> byClause = new LinkedHashMap<>();
    for (Sentence sentence : reading.text().with(YUAN)) {
      if (sentence.table() < 0 && sentence.text().indexOf('元') >= 0) {
        Listing listing = byClause.computeIfAbsent(top(sentence), c -> new Listing());
        collect(sentence, listing, price);
      }
    }
    List<Breakdown> found = new ArrayList<>();
    byClause.values().forEach(listing -> listing.breakdown(price).ifPresent(found::add));
    return found;
  }

  private void collect(Sentence sentence, Listing listing, Optional<BigDecimal> price) {
    boolean composes = listed(sentence);
    listing.composes |= composes;
    for (Amount amount : finder.amounts(sentence)) {
      if (OTHERS.matcher(amount.label()).find()) {
        continue;
      }
      Optional<String> kind =
          kind(sentence, amount).or(() -> composes ? named(sentence, amount) : Optional.empty());
      boolean inside = inside(sentence, amount, listing.follows(price));
      listing.before = amount.yuan();
      Breakdown.Item item = new Breakdown.Item(kind.orElse("合计"), amount.yuan(), amount.span());
      if (kind.isPresent() && inside && kind.get().equals(PROVISIONAL)) {
        listing.inside.add(item);
      } else if (kind.isPresent() && !inside) {
        listing.items.add(item);
      } else if (kind.isEmpty() && SUM.matcher(amount.label()).find()) {
        listing.sum = listing.sum == null ? item : listing.sum;
      } else if (kind.isEmpty() && !inside) {
        listing.others.add(item);
      }
    }
  }

  private int top(Sentence sentence) {
    var clause = reading.clause(sentence);
    while (clause.parent() >= 0) {
      clause = reading.contract().clauses().get(clause.parent());
    }
    return clause.index();
  }

  /** The kind whose name stands right before the amount. */
  private Optional<String> kind(Sentence sentence, Amount amount) {
    String best = null;
    int at = -1;
    for (String group : GROUPS) {
      for (Hit hit : reading.hits().in(sentence, group)) {
        int gap = amount.at() - hit.to();
        if (gap >= 0
            && gap <= NEAR
            && hit.from() > at
            && sentence
                .text()
                .substring(hit.to(), amount.at())
                .transform(between -> RATE_BETWEEN.matcher(between).replaceAll(""))
                .chars()
                .noneMatch(c -> c == ',' || c == ';')) {
          at = hit.from();
          best = group;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The sentence, or another of its clause, says that the amounts make up a whole. */
  private boolean listed(Sentence sentence) {
    if (composing.isEmpty()) {
      for (Sentence s : reading.text().with(COMPOSES)) {
        if (s.text().indexOf('元') >= 0 && COMPOSES.matcher(s.text()).find()) {
          composing.add(s.clause());
        }
      }
      composing.add(-1);
    }
    return composing.contains(sentence.clause());
  }

  /** 建筑工程费, 室外工程费: any named part, where the sentence says what the price is made of. */
  private Optional<String> named(Sentence sentence, Amount amount) {
    String stretch = amount.label();
    int item = Math.max(stretch.lastIndexOf('、'), stretch.lastIndexOf('元'));
    String label = stretch.substring(item + 1);
    Sentence next = reading.next(sentence);
    String both = sentence.text() + (next.clause() == sentence.clause() ? next.text() : "");
    boolean listed = ALL.matcher(both).find() && BARE.matcher(label).find();
    return (listed || NAMED.matcher(label).find()) && !NO_PART.matcher(label).find()
        ? Optional.of(label)
        : Optional.empty();
  }

  /**
   * Behind 其中, in brackets behind an amount or that say 含, stands a part of an item, unless it
   * lists the whole.
   */
  private static boolean inside(Sentence sentence, Amount amount, boolean whole) {
    String text = sentence.text();
    int open = text.lastIndexOf('(', amount.at());
    int close = text.lastIndexOf(')', amount.at());
    String label = amount.label();
    int item = Math.max(label.lastIndexOf('、'), label.lastIndexOf('元'));
    if (WITHIN.matcher(label.substring(item + 1)).find()) {
      return true;
    }
    boolean ofAmount = open > close && open > 0 && text.charAt(open - 1) == '元';
    boolean bracket =
        ofAmount || open > close && INSIDE.matcher(text.substring(open, amount.at())).find();
    int stretch = AmountFinder.stretch(text, amount.at());
    return bracket || text.startsWith("其中", stretch) && !whole;
  }
}
