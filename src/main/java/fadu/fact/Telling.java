package fadu.fact;

import fadu.clause.Sentence;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences that tell of a matter decided elsewhere, so that it is quoted where a reader of the
 * contract looks for it: the date decides, 招标程序随后补办 is what the contract says of it.
 */
public final class Telling {
  private static final int MOST = 2;

  private Telling() {}

  /** The words of the contract itself that match, at most two places, in reading order. */
  public static List<Span> of(Reading reading, Pattern pattern) {
    return of(reading, pattern, MOST);
  }

  /** What matches the first pattern; where nothing does, the sentences that speak of the matter. */
  public static List<Span> orMatter(Reading reading, Pattern pattern, Pattern matter) {
    List<Span> told = of(reading, pattern);
    return told.isEmpty() ? of(reading, matter) : told;
  }

  /** As {@link #of(Reading, Pattern)}, at most so many places. */
  public static List<Span> of(Reading reading, Pattern pattern, int most) {
    List<Span> told = new ArrayList<>();
    for (Sentence sentence : reading.text().own(pattern)) {
      Matcher matcher = pattern.matcher(sentence.text());
      if (told.size() < most && Stated.own(reading, sentence) && matcher.find()) {
        Stated words = new Stated(reading, sentence, matcher.start(), matcher.end());
        told.addAll(words.source().evidence());
      }
    }
    return told;
  }
}
