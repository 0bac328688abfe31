package fadu.fact.party;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Hit;
import fadu.fact.Reading;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Who gives the power of attorney: {@code attachments.authorization}. */
final class PowerGivers {
  private static final Pattern GIVES_POWER =
      Pattern.compile(
          "(?:委托人|委托单位|委托方|授权人|授权单位)([^,;。:]{3,40}?(?:公司|集团|院|局|中心))(?:特|兹|现)?(?:授权|委托|委派)");

  private static final Pattern LEGAL_REPRESENTATIVE =
      Pattern.compile("(?:系|是|为)([^,;。:(]{4,40}?)的?法定代表人");

  private PowerGivers() {}

  static List<Fact> of(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence :
        reading.candidates().match(GIVES_POWER, LEGAL_REPRESENTATIVE).hits("principal").list()) {
      boolean about =
          reading.part(sentence).title().contains("授权")
              || reading.clause(sentence).caption().contains("授权委托")
              || !reading.hits().in(sentence, "authorization").isEmpty()
              || nearTitle(reading, sentence);
      if (!about) {
        continue;
      }
      for (Hit hit : reading.hits().in(sentence, "principal")) {
        String text = sentence.text();
        if (text.startsWith(":", hit.to()) || text.startsWith("(盖章):", hit.to())) {
          OtherPlace.AUTHORIZATION.labelled(reading, hit).ifPresent(facts::add);
        }
      }
      Matcher giver = GIVES_POWER.matcher(sentence.text());
      if (giver.find()) {
        OtherPlace.AUTHORIZATION
            .name(reading, sentence, giver.group(1), giver.start(), giver.end())
            .ifPresent(facts::add);
      }
      Matcher matcher = LEGAL_REPRESENTATIVE.matcher(sentence.text());
      if (matcher.find()) {
        OtherPlace.AUTHORIZATION
            .name(reading, sentence, matcher.group(1), matcher.start(1), matcher.end(1))
            .ifPresent(facts::add);
      }
    }
    return facts;
  }

  private static boolean nearTitle(Reading reading, Sentence sentence) {
    List<Sentence> all = reading.contract().sentences();
    for (int i = sentence.index() - 1; i >= 0 && i >= sentence.index() - 3; i--) {
      if (all.get(i).file() == sentence.file()
          && all.get(i).text().contains("授权委托书")
          && all.get(i).text().length() < 20) {
        return true;
      }
    }
    return false;
  }
}
