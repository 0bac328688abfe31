package fadu.fact.labour;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Amended;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Hit;
import fadu.fact.Mode;
import fadu.fact.Negation;
import fadu.fact.Passage;
import fadu.fact.Reading;
import fadu.fact.Source;
import fadu.fact.StatementFact;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The account wages are paid from: {@code labour.account} (kind 约定 or 免除), {@code
 * labour.accountRefused}, {@code attachments.wageAccount}.
 */
public final class WageAccountReader implements FactReader {
  private static final Pattern NOT_OPENED =
      Pattern.compile("(?:不|未|无需|无须|免)(?:再|予|另行|单独)?(?:开立|开设|设立|设|办理|开|建立)");

  private static final int BRIEF = 120;

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.hits().sentences("wage-account")) {
      List<Hit> hits = reading.hits().in(sentence, "wage-account");
      Hit hit =
          hits.stream()
              .filter(h -> !Amended.superseded(sentence.text(), h.from()))
              .findFirst()
              .orElse(hits.get(0));
      boolean refused = AccountRefusal.in(reading, sentence, hit.from(), hit.to());
      Source source = source(reading, sentence, hit, refused);
      if (reading.choices().unselected(sentence, hit.from())) {
        continue;
      }
      if (refused && exempt(reading, sentence)) {
        facts.add(new TextFact("labour.account", sentence.text(), "免除", source));
      } else if (refused) {
        facts.add(refusal(source));
      } else if (reading.part(sentence).kind() != PartKind.PAPER) {
        facts.add(new TextFact("labour.account", hit.term(), "约定", source));
      }
    }
    return facts.isEmpty() ? described(reading) : facts;
  }

  /** 该户专门收付务工人员工资: the account without its usual name. */
  private static List<Fact> described(Reading reading) {
    for (Sentence sentence : reading.usual().own("labour.account-said")) {
      if (sentence.text().contains("户") || sentence.text().contains("账号")) {
        Optional<Passage> said =
            Passage.first(reading, sentence, "labour.account-said")
                .filter(p -> !Negation.denied(sentence.text(), p.from()))
                .filter(p -> !NOT_OPENED.matcher(p.words()).find());
        if (said.isPresent() && refused(said.get())) {
          return List.of(refusal(said.get().source()));
        }
        if (said.isPresent()) {
          return List.of(
              new TextFact("labour.account", said.get().words(), "约定", said.get().source()));
        }
      }
    }
    return List.of();
  }

  private static Fact refusal(Source source) {
    return new StatementFact(
        "labour.accountRefused", "承包人", Mode.MUST_NOT, "开立农民工工资专用账户", "", "", source);
  }

  /** 农民工工资不走专户: the words hold the account somewhere inside. */
  private static boolean refused(Passage said) {
    String words = said.words();
    int at = Math.max(words.lastIndexOf("专户"), words.lastIndexOf("专用账户"));
    return AccountRefusal.in(
        said.reading(), said.sentence(), said.from() + Math.max(0, at), said.to());
  }

  private static boolean exempt(Reading reading, Sentence sentence) {
    return !reading.hits().in(sentence, "wage-exemption").isEmpty();
  }

  /** The stretch of the sentence around the account, a whole table row where it is one. */
  private static Source source(Reading reading, Sentence sentence, Hit hit, boolean refused) {
    String text = sentence.text();
    if (refused && AccountRefusal.saidBelow(reading, sentence, hit.to())) {
      return reading.source(List.of(sentence.span(), reading.next(sentence).span()));
    }
    if (sentence.table() >= 0 || text.length() <= BRIEF) {
      return reading.source(sentence.span());
    }
    int from = Math.max(text.lastIndexOf(',', hit.from()), text.lastIndexOf(';', hit.from())) + 1;
    int comma = text.indexOf(',', hit.to());
    int to = comma < 0 ? text.length() : comma;
    Span span = reading.span(sentence, from, to);
    return reading.source(span);
  }
}
