package fadu.fact.payment;

import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Retention that is said without a number: 付至结算价的95%，余款作为质量保证金.
 *
 * @param paid the share paid so far
 * @param rest the sentence that leaves the rest as retention
 * @param from first character of the segment that says so
 * @param to one past the last character
 */
record Complement(Share paid, Sentence rest, int from, int to) {
  private static final Pattern REST =
      Pattern.compile("未付部分|未付款|未支付部分|未付的|差额部分|剩余|剩下|余下|其余|余款|余额|下余|所余|尾款|余数|剩的|余");

  /** 余款（质量保证金除外） is not the retention. */
  private static final Pattern EXCEPT =
      Pattern.compile("(?:质量保证金|质保金|保修金|保证金)(?:除外|以外)|(?:不含|扣除|除去|除)(?:质量保证金|质保金)");

  private static final Pattern DEFECTS_END =
      Pattern.compile("(?:缺陷责任期|质保期|质量保修期|保修期)[^,;。|]{0,10}(?:满|到期|结束|终止|后|届)");

  private static final Pattern UNPAID = Pattern.compile("未付|未支付|差额部分");
  private static final Pattern SETTLED = Pattern.compile("结算|审定|审计");
  private static final int SENTENCES_BACK = 3;
  private static final int ROWS_BACK = 10;

  static List<Complement> find(Reading reading, ShareFinder finder, List<Sentence> about) {
    List<Complement> found = new ArrayList<>();
    for (Sentence sentence : about) {
      Segment segment = restSegment(finder, sentence);
      if (segment == null || finder.in(sentence).stream().anyMatch(Share::retention)) {
        continue;
      }
      Share paid =
          UNPAID.matcher(segment.of(sentence.text())).find()
              ? settledRow(reading, finder, sentence)
              : lastPaid(reading, finder, sentence, segment.from());
      if (paid != null) {
        found.add(new Complement(paid, sentence, segment.from(), segment.to()));
      }
    }
    return found;
  }

  private static @org.jspecify.annotations.Nullable Segment restSegment(
      ShareFinder finder, Sentence sentence) {
    String text = sentence.text();
    for (Segment s = Segment.at(text, 0);
        s.to() > s.from() || s.to() < text.length();
        s = s.next(text)) {
      String words = s.of(text);
      String next = s.next(text).of(text);
      if (REST.matcher(words).find()
          && !EXCEPT.matcher(words).find()
          && (finder.saysRetention(words)
              || finder.saysRetention(next) && next.length() < 30
              || atDefectsEnd(words, next))) {
        return s;
      }
      if (s.to() >= text.length()) {
        break;
      }
    }
    return null;
  }

  /** 余款缺陷责任期满后付清: what waits for that is retained. */
  static boolean atDefectsEnd(String words, String next) {
    int rest = lastRest(words);
    return rest >= 0 && DEFECTS_END.matcher(words.substring(rest)).find()
        || rest >= 0 && rest > words.length() - 8 && DEFECTS_END.matcher(next).find();
  }

  /** Whether the sentence leaves a rest until the defects period ends. */
  static boolean says(String text) {
    return REST.matcher(text).find() && DEFECTS_END.matcher(text).find();
  }

  private static int lastRest(String words) {
    var rest = REST.matcher(words);
    return rest.find() ? rest.start() : -1;
  }

  /** 付至95%, or 结算款的95%付清. */
  private static boolean paidAll(Share share) {
    String words = share.sentence().text().substring(share.from(), share.to());
    return share.sort() == Share.Sort.CUMULATIVE
        || share.sort() == Share.Sort.EACH
            && words.contains("结算")
            && share.percent().compareTo(java.math.BigDecimal.valueOf(85)) >= 0;
  }

  /** 结算审定|94% in the table over 注：未付部分为质量保证金. */
  private static @org.jspecify.annotations.Nullable Share settledRow(
      Reading reading, ShareFinder finder, Sentence sentence) {
    List<Sentence> all = reading.contract().sentences();
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - ROWS_BACK); i--) {
      Sentence row = all.get(i);
      if (row.file() != sentence.file()) {
        return null;
      }
      if (row.table() >= 0 && SETTLED.matcher(row.text()).find()) {
        List<Share> shares = finder.in(row);
        return shares.size() == 1 ? shares.get(0) : null;
      }
    }
    return lastPaid(reading, finder, sentence, sentence.text().length());
  }

  /** The nearest 付至x% before the rest, in the same sentence or the few before it. */
  private static @org.jspecify.annotations.Nullable Share lastPaid(
      Reading reading, ShareFinder finder, Sentence sentence, int before) {
    List<Sentence> all = reading.contract().sentences();
    for (int back = 0; back <= SENTENCES_BACK && sentence.index() - back >= 0; back++) {
      Sentence earlier = all.get(sentence.index() - back);
      if (earlier.file() != sentence.file() || earlier.part() != sentence.part()) {
        return null;
      }
      Share last = null;
      for (Share share : finder.in(earlier)) {
        if (paidAll(share) && (back > 0 || share.at() < before)) {
          last = share;
        }
      }
      if (last != null) {
        return last;
      }
    }
    return null;
  }
}
