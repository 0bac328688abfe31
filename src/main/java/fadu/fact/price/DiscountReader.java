package fadu.fact.price;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.State;
import fadu.fact.TextFact;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.said.Saying;
import fadu.fact.said.Sayings;
import fadu.fact.value.RateMention;
import fadu.fact.value.RateMentions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is taken off at settlement: {@code price.settlementDiscount}, and whether the tender had it:
 * {@code price.discountSource}, of kind 不一致, 未载明, 一致 or 待核.
 */
final class DiscountReader implements FactReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern OFF =
      Pattern.compile(
          "让[一二三四五六七八九]|折减|抹掉|抹去|砍掉|少给|少算|少付|再让|下浮|让利|优惠|折扣|折让|让出|减让|让价|减收|少收|下调|下降|降低|降点|扣减|核减");
  private static final Pattern FACTOR =
      Pattern.compile(
          "(?:×|\\*|乘以?|(?:审定|结算|审核|定案|评审)(?:价|金额|总价|造价|额)?的|系数(?:为|取|按|:|\\|)?"
              + " ?)\\(?(0\\.[0-9]{1,4})");
  private static final Pattern TIMES =
      Pattern.compile("(?:×|\\*|乘以?)\\(?(9[0-9](?:\\.[0-9]{1,2})?)%");
  private static final Pattern ONE_MINUS =
      Pattern.compile("\\(1[-–—]([0-9]{1,2}(?:\\.[0-9]{1,3})?)%\\)");
  private static final Pattern FOLD = Pattern.compile("(?:打)?([九八])([一二三四五六七八九五])?折");
  private static final Pattern FOLDED = Pattern.compile("(?:打|按|的)([89][0-9]?)折");
  private static final Pattern PART_OF =
      Pattern.compile(
          "(?:审定|审核|核定|审计|评审|结算|定案)[^,;。]{0,14}?(?:的)?(?:百分之九十[一二三四五六七八九]?(?:点[一二三四五六七八九])?|9[0-9](?:\\.[0-9]+)?%)[^,;。]{0,8}(?:支付,(?:其余|余下|剩余|余款)[^,;。]{0,10}(?:优惠|让利|放弃|不再|不予|归)|结清|结账|办理|计取|计算|作为|为|确定|计|定案|结算)");
  private static final Pattern UNIT_FACTOR = Pattern.compile("0\\.(?:8|9)[0-9]{0,3}");

  /** One discount; the rate is empty where the contract names none. */
  private record Discount(Saying saying, Optional<BigDecimal> percent) {}

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : Sayings.sentences(reading, "discount-word")) {
      Optional<Discount> discount = discount(reading, sentence);
      if (discount.isPresent()) {
        Discount d = discount.get();
        d.percent()
            .ifPresent(
                percent ->
                    facts.add(
                        new RateFact(
                            "price.settlementDiscount",
                            percent,
                            "结算价",
                            d.saying().source(reading))));
        String kind = source(reading, found, d);
        facts.add(
            new TextFact(
                "price.discountSource", d.saying().words(), kind, d.saying().source(reading)));
      }
    }
    return facts;
  }

  private static Optional<Discount> discount(Reading reading, Sentence sentence) {
    String text = sentence.text();
    if (!Sayings.matches(reading, text, "discount.settle")
        || Sayings.matches(reading, near(text), "discount.other")
        || Sayings.matches(reading, text, "discount.denied")) {
      return Optional.empty();
    }
    Matcher factor = FACTOR.matcher(text);
    if (factor.find() && UNIT_FACTOR.matcher(factor.group(1)).matches()) {
      BigDecimal off = BigDecimal.ONE.subtract(new BigDecimal(factor.group(1))).multiply(HUNDRED);
      return counted(reading, sentence, factor.start(), factor.end(), off);
    }
    Matcher fold = FOLD.matcher(text);
    if (fold.find()) {
      int tens = "零一二三四五六七八九".indexOf(fold.group(1));
      int ones = fold.group(2) == null ? 0 : "零一二三四五六七八九".indexOf(fold.group(2));
      return counted(
          reading,
          sentence,
          fold.start(),
          fold.end(),
          BigDecimal.valueOf(100L - tens * 10L - ones));
    }
    Matcher folded = FOLDED.matcher(text);
    if (folded.find()) {
      String share = folded.group(1).length() == 1 ? folded.group(1) + "0" : folded.group(1);
      BigDecimal off = HUNDRED.subtract(new BigDecimal(share));
      return counted(reading, sentence, folded.start(), folded.end(), off);
    }
    Matcher minus = ONE_MINUS.matcher(text);
    if (minus.find()) {
      return counted(reading, sentence, minus.start(), minus.end(), new BigDecimal(minus.group(1)));
    }
    Matcher times = TIMES.matcher(text);
    if (times.find()) {
      BigDecimal left = new BigDecimal(times.group(1));
      return counted(reading, sentence, times.start(), times.end(), HUNDRED.subtract(left));
    }
    Matcher off = OFF.matcher(text);
    Optional<RateMention> rate = off.find() ? rate(text, off.start()) : Optional.empty();
    if (rate.isPresent()) {
      RateMention r = rate.get();
      BigDecimal percent = r.percent().orElseThrow();
      return counted(
          reading, sentence, Math.min(r.from(), off.start()), Math.max(r.to(), off.end()), percent);
    }
    Matcher part = PART_OF.matcher(text);
    if (part.find()) {
      Optional<BigDecimal> left =
          RateMentions.in(text.substring(part.start(), part.end())).stream()
              .flatMap(r -> r.percent().stream())
              .findFirst();
      return left.flatMap(
          p -> counted(reading, sentence, part.start(), part.end(), HUNDRED.subtract(p)));
    }
    return Sayings.first(reading, sentence, "discount.bare")
        .map(saying -> new Discount(saying, Optional.empty()));
  }

  /** What another discount is about stands beside it, not at the far end of the sentence. */
  private static String near(String text) {
    Matcher off = OFF.matcher(text);
    if (!off.find()) {
      return text;
    }
    Segment here = Segment.labelled(text, off.start());
    int from = here.of(text).indexOf("结算") >= 0 ? here.from() : here.previous(text).from();
    return text.substring(from, here.next(text).to());
  }

  private static Optional<Discount> counted(
      Reading reading, Sentence sentence, int from, int to, BigDecimal percent) {
    boolean plausible = percent.signum() > 0 && percent.compareTo(BigDecimal.valueOf(40)) < 0;
    return plausible && Sayings.counts(reading, sentence, from)
        ? Optional.of(new Discount(new Saying(sentence, from, to), Optional.of(percent)))
        : Optional.empty();
  }

  /** The rate nearest to the word, at most a stretch away. */
  private static Optional<RateMention> rate(String text, int at) {
    return RateMentions.in(text).stream()
        .filter(r -> r.percent().isPresent() && Math.abs(r.from() - at) <= 24)
        .min(java.util.Comparator.comparingInt(r -> Math.abs(r.from() - at)));
  }

  private static String source(Reading reading, Facts found, Discount discount) {
    String text = discount.saying().sentence().text();
    String around = text + reading.next(discount.saying().sentence()).text();
    boolean saidNot = Sayings.matches(reading, around, "discount.not-in-bid");
    Optional<BigDecimal> bid = bid(found);
    if (bid.isPresent()) {
      boolean same =
          discount.percent().map(p -> p.compareTo(bid.get()) == 0).orElse(bid.get().signum() > 0);
      return same ? "一致" : bid.get().signum() == 0 ? "未载明" : "不一致";
    }
    if (saidNot) {
      return "未载明";
    }
    String terms =
        found.effective("meta.tenderDocTerms", TextFact.class).map(TextFact::text).orElse("");
    if (terms.contains("未设") || terms.contains("没有") || terms.contains("无下浮")) {
      return "未载明";
    }
    boolean listed =
        discount
            .percent()
            .filter(
                p ->
                    RateMentions.in(terms).stream()
                        .anyMatch(r -> r.percent().filter(q -> q.compareTo(p) == 0).isPresent()))
            .isPresent();
    return listed ? "一致" : "待核";
  }

  private static Optional<BigDecimal> bid(Facts found) {
    Optional<BigDecimal> rate =
        found.effective("meta.bid.discountRate", RateFact.class).map(RateFact::percent);
    boolean none =
        found
            .of("meta.bid.discountRate")
            .anyMatch(f -> f instanceof MissingFact && f.state() == State.NA);
    return rate.or(() -> none ? Optional.of(BigDecimal.ZERO) : Optional.empty());
  }
}
