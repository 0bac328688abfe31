package fadu.fact.settlement;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.pattern.Pattern;
import java.util.List;
import java.util.Optional;

/** Whose silence a sentence speaks of when it says what silence means. */
final class Silent {
  /** What follows the name of somebody who has to answer: 收到, 应在, 未, 14天内. */
  private static final String ACTS = "收接在应须需未逾不没超对仍无于自若如怠满迟拖0123456789一二三四五六七八九十";

  private static final String SUBMITS = "提报送递申上请主致发";
  private static final Pattern UNANSWERED =
      Pattern.compile("(?:未|没|没有|不)(?:能|曾)?(?:获|得到|收到|接到|获得|得|等到)");
  private static final Pattern OWNERS_PAPER =
      Pattern.compile("审核意见|审核结果|审定结果|审定意见|审定单|审核报告|复核意见|扣款|处罚|罚款|整改通知");

  /** 已获得发包人同意: whose consent it is. */
  private static final Pattern GRANTED = Pattern.compile("(?:获得|得到|取得|获|经|由|被)$");

  private static final int LOOK_BACK = 3;

  private final Reading reading;

  Silent(Reading reading) {
    this.reading = reading;
  }

  /**
   * @param from first character of the words that say what silence means
   * @param to one past the last character of these words
   */
  Party side(Sentence sentence, int from, int to) {
    if (reading.hits().in(sentence, "either-side").stream().anyMatch(h -> h.from() < from)) {
      return Party.EMPLOYER;
    }
    List<Speakers.Named> named = Speakers.in(reading, sentence);
    return object(sentence.text(), named, from, to)
        .or(() -> subject(sentence.text(), named, from))
        .or(() -> earlier(sentence))
        .orElseGet(
            () ->
                OWNERS_PAPER.matcher(sentence.text().substring(0, from)).find()
                    ? Party.CONTRACTOR
                    : Party.EMPLOYER);
  }

  /** Who is late and has nothing more to say: 承包人逾期的,丧失要求审核的权利. */
  Party late(Sentence sentence, int from) {
    return subject(sentence.text(), Speakers.in(reading, sentence), from)
        .or(() -> earlier(sentence))
        .orElse(Party.EMPLOYER);
  }

  /** 视为发包人同意 is the employer's silence; 视为同意承包人的报价 too: nobody agrees with himself. */
  private static Optional<Party> object(String text, List<Speakers.Named> named, int from, int to) {
    int end = to;
    while (end < text.length() && end < to + 16 && ",;。|".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    for (Speakers.Named each : named) {
      if (each.from() >= from && each.from() < end) {
        boolean accepts =
            each.from() < from + 5 && each.to() < to
                || each.to() < to && GRANTED.matcher(text.substring(from, each.from())).find();
        boolean figure = text.substring(from, each.from()).matches("[按照以依就即则]{1,3}");
        return Optional.of(accepts && !figure ? each.side() : other(each.side()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Party> subject(String text, List<Speakers.Named> named, int from) {
    Optional<Party> acting = Optional.empty();
    for (Speakers.Named each : named) {
      if (each.to() <= from && each.to() < text.length() && acts(text, each.to())) {
        acting = Optional.of(flipped(text, each, from));
      }
    }
    if (acting.isPresent()) {
      return acting;
    }
    return named.stream()
        .filter(each -> each.to() <= from)
        .findFirst()
        .map(each -> submits(text, each) ? other(each.side()) : flipped(text, each, from));
  }

  private static boolean acts(String text, int at) {
    char next = text.charAt(at);
    char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return ACTS.indexOf(next) >= 0 || next == '的' && ACTS.indexOf(second) >= 0;
  }

  private static boolean submits(String text, Speakers.Named each) {
    return each.to() < text.length() && SUBMITS.indexOf(text.charAt(each.to())) >= 0;
  }

  /** 承包人未获答复: the other side is silent. */
  private static Party flipped(String text, Speakers.Named each, int from) {
    return UNANSWERED.matcher(text.substring(each.to(), from)).find()
        ? other(each.side())
        : each.side();
  }

  private Optional<Party> earlier(Sentence sentence) {
    List<Sentence> all = reading.contract().sentences();
    for (int back = 1; back <= LOOK_BACK && sentence.index() - back >= 0; back++) {
      Sentence before = all.get(sentence.index() - back);
      if (before.file() != sentence.file() || before.clause() != sentence.clause()) {
        return Optional.empty();
      }
      Optional<Party> party =
          subject(before.text(), Speakers.in(reading, before), before.text().length());
      if (party.isPresent()) {
        return party;
      }
    }
    return Optional.empty();
  }

  private static Party other(Party side) {
    return side == Party.EMPLOYER ? Party.CONTRACTOR : Party.EMPLOYER;
  }
}
