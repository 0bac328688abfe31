package fadu.fact.retention;

import fadu.fact.Facts;
import fadu.fact.PeriodFact;
import fadu.fact.Reading;
import fadu.fact.Unit;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.PeriodMention;
import fadu.fact.value.PeriodMentions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How long retention money is kept after completion.
 *
 * @param total days from completion; empty if the contract does not let one tell
 * @param defectsEnd whether it runs from the end of the defects period
 * @param warranty whether it comes back only when the warranty ends
 * @param lingering whether more than the usual handling time is added to an unknown defects period
 */
record Waiting(
    Optional<BigDecimal> total, boolean defectsEnd, boolean warranty, boolean lingering) {
  /** Checking and paying after the defects period ended. */
  private static final BigDecimal HANDLING = BigDecimal.valueOf(60);

  private static final BigDecimal QUARTER = BigDecimal.valueOf(90);
  private static final BigDecimal TWO_YEARS = BigDecimal.valueOf(730);
  private static final String ENDS = "[^,。;]{0,16}?(?:届满|期满|到期|满|结束|终止|过后|之后|走完|完毕|完成|为止|后|止)";
  private static final Pattern EARLIER_PERIOD =
      Pattern.compile("(?:前款|上款|上述|前述|该|此|期)[^,。;]{0,6}?(?:届满|期满|到期|满|结束|终止)(?:后|之日|之后)?");

  /** 满24个月后再过六个月. */
  private static final Pattern MORE = Pattern.compile("(?:再|另|又|继续|然后)[\\p{Han}]{0,4}$");

  private static final Pattern CERTIFICATE = Pattern.compile("缺陷责任期终止证书|履约证书");

  static Waiting of(Reading reading, Facts found, Release release) {
    String text = release.sentence().text();
    List<PeriodMention> periods =
        PeriodMentions.in(text).stream()
            .filter(p -> !p.blank() && p.unit() != Unit.DESIGN_LIFE)
            .filter(p -> p.from() >= release.from() && p.to() <= release.to())
            .toList();
    int defects = end(reading, release, "defects-liability", "guarantee-term");
    int warranty = end(reading, release, "warranty-end");
    int earlier = end(EARLIER_PERIOD, release);
    boolean knownEnd = defects >= 0 || earlier >= 0 && warranty < 0;
    int end = Math.max(Math.max(defects, warranty), knownEnd ? earlier : -1);
    BigDecimal base = BigDecimal.ZERO;
    BigDecimal waits = BigDecimal.ZERO;
    for (PeriodMention period : periods) {
      boolean after =
          end >= 0 && period.from() >= end - 1
              || base.signum() > 0 && MORE.matcher(text.substring(0, period.from())).find();
      if (!after && Length.days(period).compareTo(QUARTER) >= 0) {
        base = base.max(Length.days(period));
      } else {
        waits = waits.add(Length.days(period));
      }
    }
    int care = defects < 0 && warranty < 0 ? end(reading, release, "care-end") : -1;
    if (care >= 0 && base.signum() == 0) {
      base = careDays(reading);
    }
    if (warranty >= 0 && base.signum() == 0) {
      base = warrantyDays(found);
    }
    if (warranty >= 0 && (base.signum() == 0 || base.compareTo(TWO_YEARS) > 0)) {
      return new Waiting(Optional.empty(), false, true, false);
    }
    boolean lingering = waits.compareTo(HANDLING) > 0;
    if (knownEnd && base.signum() == 0) {
      Optional<BigDecimal> period = defects(found);
      if (period.isEmpty()) {
        return new Waiting(Optional.empty(), true, false, lingering);
      }
      base = period.get();
    }
    BigDecimal total = lingering ? base.add(waits) : base;
    boolean said = !periods.isEmpty() || knownEnd || care >= 0 && base.signum() > 0;
    return new Waiting(said ? Optional.of(total) : Optional.empty(), knownEnd, false, false);
  }

  /** How long plants are cared for, where money waits for that: 绿化养护期为三年. */
  private static BigDecimal careDays(Reading reading) {
    return reading.hits().of("care-end").stream()
        .flatMap(
            hit ->
                PeriodMentions.in(hit.sentence().text()).stream()
                    .filter(p -> !p.blank() && p.unit() != Unit.DESIGN_LIFE)
                    .filter(p -> p.from() >= hit.to() && p.from() - hit.to() <= 6))
        .map(Length::days)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  /** Where the words that end a period of this name end, counted in the sentence; -1 if nowhere. */
  private static int end(Reading reading, Release release, String... groups) {
    int end = -1;
    for (String group : groups) {
      for (var hit : reading.hits().in(release.sentence(), group)) {
        if (hit.from() >= release.from() && hit.to() <= release.to()) {
          String right = release.sentence().text().substring(hit.to(), release.to());
          Matcher matcher = Pattern.compile("^" + ENDS).matcher(right);
          if (matcher.find() && !CERTIFICATE.matcher(hit.term() + right).find()) {
            end = Math.max(end, hit.to() + matcher.end());
          }
        }
      }
    }
    return end;
  }

  private static int end(Pattern pattern, Release release) {
    Matcher matcher = pattern.matcher(release.words());
    return matcher.find() ? release.from() + matcher.end() : -1;
  }

  /** The longest defects period that counts. */
  private static Optional<BigDecimal> defects(Facts found) {
    return found
        .of("defect.period")
        .filter(f -> f.effective() && f instanceof PeriodFact)
        .map(f -> ((PeriodFact) f).days())
        .max(BigDecimal::compareTo);
  }

  /** The longest warranty, if all of it is two years at most; else zero. */
  private static BigDecimal warrantyDays(Facts found) {
    List<PeriodFact> items =
        found
            .of("warranty.items")
            .filter(f -> f.effective() && f instanceof PeriodFact)
            .map(PeriodFact.class::cast)
            .toList();
    boolean shorter =
        items.stream()
            .allMatch(f -> f.unit() != Unit.DESIGN_LIFE && f.days().compareTo(TWO_YEARS) <= 0);
    return items.isEmpty() || !shorter
        ? BigDecimal.ZERO
        : items.stream().map(PeriodFact::days).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
  }
}
