package fadu.fact.settlement;

import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.List;

/**
 * What stands beside a sentence under the same number: 14.1 编制依据, 14.2 时间, 14.3 材料 are one matter,
 * and so are the rows of one table; one of them names it for all.
 */
final class Siblings {
  private static final Pattern NUMBER = Pattern.compile("^([0-9]{1,3})[.．][0-9]");
  private static final int REACH = 4;

  private Siblings() {}

  /** Whether a sentence beside it holds one of the words. */
  static boolean name(Reading reading, Sentence sentence, Words words) {
    List<Sentence> all = reading.contract().sentences();
    String number = number(sentence);
    for (int i = Math.max(0, sentence.index() - REACH);
        i <= Math.min(all.size() - 1, sentence.index() + REACH);
        i++) {
      Sentence other = all.get(i);
      boolean beside =
          other.file() == sentence.file()
              && (sentence.table() >= 0 && other.table() == sentence.table()
                  || !number.isEmpty() && number.equals(number(other)));
      if (beside && words.in(other.text())) {
        return true;
      }
    }
    return false;
  }

  private static String number(Sentence sentence) {
    Matcher matcher = NUMBER.matcher(sentence.text().strip());
    return matcher.find() ? matcher.group(1) : "";
  }
}
