package fadu.fact.settlement;

import fadu.clause.Sentence;
import fadu.fact.Passage;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.Numerals;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Terms told by the day they end on: 第28日前送达结算文件，第73日前审完 gives 45 days for the second.
 *
 * @param words the words of the day
 * @param days from the day named before it in the sentence, or from the first day
 */
record NthDay(Passage words, BigDecimal days) {
  private static final Pattern DAY =
      Pattern.compile("(?:^|[^月])第([0-9一二三四五六七八九十百]{1,5})(?:个)?(?:日历)?[日天](?:前|之前|以前|内|止|届满前)");

  /** The first such day whose stretch has an act of this kind. */
  static Optional<NthDay> in(Reading reading, Sentence sentence, Pattern act) {
    String text = sentence.text();
    Matcher matcher = DAY.matcher(text);
    BigDecimal before = BigDecimal.ZERO;
    int at = 0;
    while (at < text.length() && matcher.find(at)) {
      at = Math.max(matcher.end(), at + 1);
      Optional<BigDecimal> day = Numerals.parse(matcher.group(1));
      Passage words = new Passage(reading, sentence, matcher.start(), matcher.end());
      String stretch = text.substring(matcher.end(), Segment.at(text, matcher.end() - 1).to());
      if (day.isPresent() && words.counts() && act.matcher(stretch).find()) {
        return Optional.of(new NthDay(words, day.get().subtract(before).max(BigDecimal.ONE)));
      }
      before = day.orElse(before);
    }
    return Optional.empty();
  }
}
