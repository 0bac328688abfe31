package fadu.fact.payment;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.Precedence;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.State;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.RateMentions;
import fadu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Retention money: {@code retention.rate}, {@code retention.cap}, {@code retention.guaranteeRate}.
 *
 * <p>A share kept back each period under a limit counts by its limit; several shares kept back one
 * after the other count together; "付至95%，余款作质保金" counts as 5%.
 */
final class RetentionReader implements PaymentReader.Topic {
  private static final Pattern SEVERAL =
      Pattern.compile(
          "再(?:预)?留|另[^,;。]{1,10}(?:预?留|扣)|再扣|另(?:预)?留|另扣|另按|另外|另行|两笔|两次|合并|合计|共计|分次|分两");
  private static final Pattern JOINED =
      Pattern.compile(
          "(?:两项|二项|两笔|两者|两部分|上述各项|各项)[^,;。]{0,6}(?:合并|合计|相加|一并|累计|共计|叠加)|再(?:行)?(?:扣|留|预留)");

  private static final int LIST = 4;
  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final Pattern NONE =
      Pattern.compile("(?:不再?|免予|无需|不另|不须|免)(?:行)?(?:预留|扣留|留取|设|收取|缴纳|约定|要求|提取|留|扣)[^,;。|]{0,8}$");

  @Override
  public List<Fact> read(Reading reading, ShareFinder finder, Facts found) {
    List<Sentence> about = about(reading, finder);
    List<Share> shares = new ArrayList<>();
    about.forEach(s -> finder.in(s).stream().filter(Share::retention).forEach(shares::add));
    about.forEach(s -> shares.addAll(keptBefore(reading, finder, s)));
    List<Fact> rates = new ArrayList<>();
    rates.addAll(limits(reading, shares));
    rates.addAll(totals(reading, shares));
    for (Complement c : Complement.find(reading, finder, about)) {
      List<Span> words =
          List.of(
              c.paid().sentence().table() >= 0
                  ? c.paid().sentence().span()
                  : reading.span(c.paid().sentence(), c.paid().from(), c.paid().to()),
              reading.span(c.rest(), c.from(), c.to()));
      rates.add(
          new RateFact(
              "retention.rate",
              ShareFinder.hundredLess(c.paid().percent()),
              c.paid().base(),
              reading.source(words)));
    }
    if (rates.stream().noneMatch(f -> f.key().equals("retention.rate"))) {
      rates.addAll(RetainedSum.in(reading, about, found));
    }
    List<Fact> facts = new ArrayList<>(Precedence.apply(reading.contract(), rates));
    if (rates.stream().noneMatch(f -> f.key().equals("retention.rate"))) {
      facts.addAll(without(reading, about, rates.isEmpty()));
    }
    return facts;
  }

  /** Sentences that name retention money, and those of clauses about it. */
  private static List<Sentence> about(Reading reading, ShareFinder finder) {
    List<Sentence> about = new ArrayList<>();
    for (Sentence sentence : reading.contract().sentences()) {
      boolean named =
          !reading.hits().in(sentence, "retention").isEmpty()
              || !reading.hits().in(sentence, "retention-guarantee").isEmpty();
      if (named
          || Complement.says(sentence.text())
          || finder.in(sentence).stream().anyMatch(Share::retention)) {
        about.add(sentence);
      }
    }
    return about;
  }

  /** 扣留2%；再留1.5%，两笔合并作为质量保证金: the first share is named only by what follows. */
  private static List<Share> keptBefore(Reading reading, ShareFinder finder, Sentence sentence) {
    List<Share> before = new ArrayList<>();
    boolean joins =
        SEVERAL.matcher(sentence.text()).find() && finder.saysRetention(sentence.text());
    if (joins && sentence.index() > 0) {
      Sentence earlier = reading.contract().sentences().get(sentence.index() - 1);
      if (earlier.clause() == sentence.clause()) {
        finder.in(earlier).stream()
            .filter(s -> s.sort() == Share.Sort.WITHHELD && !s.retention())
            .forEach(before::add);
      }
      finder.in(sentence).stream()
          .filter(s -> s.sort() == Share.Sort.WITHHELD && !s.retention())
          .forEach(before::add);
    }
    return before;
  }

  private static List<Fact> limits(Reading reading, List<Share> shares) {
    List<Fact> facts = new ArrayList<>();
    for (Share share : shares) {
      String key =
          share.sort() == Share.Sort.CAP
              ? "retention.cap"
              : share.sort() == Share.Sort.GUARANTEE ? "retention.guaranteeRate" : "";
      if (!key.isEmpty()) {
        facts.add(rate(reading, key, share));
      }
    }
    return facts;
  }

  private static List<Fact> totals(Reading reading, List<Share> shares) {
    Map<Integer, List<Share>> byClause = new LinkedHashMap<>();
    for (Share share : shares) {
      byClause.computeIfAbsent(share.sentence().clause(), c -> new ArrayList<>()).add(share);
    }
    List<Fact> facts = new ArrayList<>();
    byClause.values().forEach(group -> facts.addAll(totalsOfClause(reading, group)));
    joined(reading, shares).ifPresent(facts::add);
    return facts;
  }

  private static List<Fact> totalsOfClause(Reading reading, List<Share> group) {
    boolean limited = group.stream().anyMatch(s -> s.sort() == Share.Sort.CAP);
    List<Share> kept =
        group.stream()
            .filter(s -> s.sort() == Share.Sort.WITHHELD || s.sort() == Share.Sort.REST)
            .filter(s -> s.percent().compareTo(HALF) < 0) // 缺陷责任期满|100%: what is paid by then
            .filter(s -> !(s.perPeriod() && limited))
            .toList();
    List<Fact> facts = new ArrayList<>();
    kept.forEach(share -> facts.add(rate(reading, "retention.rate", share)));
    if (kept.size() > 1 && kept.stream().noneMatch(Share::perPeriod) && oneAfterTheOther(kept)) {
      BigDecimal sum = kept.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
      List<Span> words =
          kept.stream().map(s -> reading.span(s.sentence(), s.from(), s.to())).toList();
      facts.add(new RateFact("retention.rate", sum, kept.get(0).base(), reading.source(words)));
    }
    return facts;
  }

  /** (1)每期扣3%;(2)结算时再扣2%;(3)两项合并…返还: items of one list that are added up. */
  private static Optional<Fact> joined(Reading reading, List<Share> shares) {
    List<Share> kept =
        shares.stream()
            .filter(s -> s.sort() == Share.Sort.WITHHELD || s.sort() == Share.Sort.REST)
            .filter(s -> s.sentence().table() < 0)
            .toList();
    long clauses = kept.stream().map(s -> s.sentence().clause()).distinct().count();
    if (clauses < 2 || shares.stream().anyMatch(s -> s.sort() == Share.Sort.CAP)) {
      return Optional.empty();
    }
    int first = kept.stream().mapToInt(s -> s.sentence().index()).min().orElse(0);
    int last = kept.stream().mapToInt(s -> s.sentence().index()).max().orElse(0);
    boolean together =
        last - first <= LIST
            && reading.contract().sentences().subList(first, last + 1).stream()
                .allMatch(s -> s.file() == kept.get(0).sentence().file());
    boolean joins =
        reading.contract().sentences().stream()
            .filter(s -> s.index() >= first && s.index() <= last + 2)
            .anyMatch(s -> JOINED.matcher(s.text()).find());
    if (!together || !joins) {
      return Optional.empty();
    }
    BigDecimal sum = kept.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Span> words =
        kept.stream().map(s -> reading.span(s.sentence(), s.from(), s.to())).toList();
    return Optional.of(
        new RateFact("retention.rate", sum, kept.get(0).base(), reading.source(words)));
  }

  private static boolean oneAfterTheOther(List<Share> kept) {
    return kept.stream().anyMatch(s -> SEVERAL.matcher(s.sentence().text()).find());
  }

  private static RateFact rate(Reading reading, String key, Share share) {
    Span words =
        share.sentence().table() >= 0
            ? share.sentence().span()
            : reading.span(share.sentence(), share.from(), share.to());
    return new RateFact(key, share.percent(), share.base(), reading.source(words));
  }

  private static List<Fact> without(Reading reading, List<Sentence> about, boolean nothing) {
    for (Sentence sentence : about) {
      String text = sentence.text();
      Span words = sentence.span();
      for (var hit : reading.hits().in(sentence, "retention")) {
        Segment segment = Segment.at(text, hit.from());
        if (nothing && NONE.matcher(text.substring(segment.from(), hit.from())).find()) {
          return missing(State.NA, "约定不预留质量保证金", reading, words);
        }
      }
      if (RateMentions.in(text).stream().anyMatch(rate -> rate.blank())) {
        return missing(State.BLANK, "质量保证金比例留空", reading, words);
      }
    }
    return List.of();
  }

  private static List<Fact> missing(State state, String note, Reading reading, Span words) {
    return List.of(new MissingFact("retention.rate", state, note, reading.source(words)));
  }
}
