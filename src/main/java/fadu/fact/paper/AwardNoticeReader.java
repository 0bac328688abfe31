package fadu.fact.paper;

import fadu.clause.FileRole;
import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Claims;
import fadu.fact.DateFact;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Source;
import fadu.fact.TextFact;
import fadu.fact.party.Members;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.DateMention;
import fadu.fact.value.DateMentions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The award notice among the papers: {@code meta.awardNoticeDate}, {@code meta.awardWinner} (one
 * fact for each member of a consortium), {@code meta.awardPrice}, {@code meta.bid.duration}, {@code
 * meta.bid.quality}, {@code meta.bid.pm}, {@code meta.bid.discountRate}, {@code meta.tenderMode}.
 */
public final class AwardNoticeReader implements FactReader {
  private static final int HEAD = 12;
  private static final Pattern ADDRESSEE = Pattern.compile("^(?:致|致送|送达)?[: ]*([^:。;|]{5,160}):$");
  private static final Pattern NAMED_WINNER =
      Pattern.compile(
          "(?:确定|选定|评定|确认|通知|由)([^:。;|]{5,120}?(?:公司|院|集团|厂|联合体|\\)))(?:[^。;|]{0,40})为[^。;|]{0,60}(?:中标|成交|中选)(?:人|单位|供应商|商)");
  private static final Pattern ISSUED =
      Pattern.compile(
          "(?:发出|签发|发放|通知书?|落款)(?:的)?(?:日期|时间)?[: |为于是]*$|^(?:日期|时间)[: |]*$|[ |;。](?:日期|时间)[: |]*$");
  private static final Pattern ISSUED_AFTER = Pattern.compile("^(?:发出|签发|印发)");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (List<Sentence> paper : notices(reading)) {
      Terms terms = new Terms(reading, paper);
      issued(reading, paper).ifPresent(facts::add);
      facts.addAll(winners(reading, paper, terms));
      facts.addAll(terms.award());
    }
    return Claims.beside(found, facts);
  }

  /** The notices by file: papers of their own, or bound into the contract. */
  private static List<List<Sentence>> notices(Reading reading) {
    Map<Integer, List<Sentence>> byFile = new LinkedHashMap<>();
    for (Sentence sentence : reading.contract().sentences()) {
      boolean notice =
          reading.contract().documents().get(sentence.file()).role() == FileRole.AWARD_NOTICE
              || reading.part(sentence).kind() == PartKind.AWARD_NOTICE;
      if (notice) {
        byFile.computeIfAbsent(sentence.file(), f -> new ArrayList<>()).add(sentence);
      }
    }
    return List.copyOf(byFile.values());
  }

  /** The date the notice was issued: labelled, else its last line that is nothing but a date. */
  private static Optional<DateFact> issued(Reading reading, List<Sentence> paper) {
    DateFact last = null;
    for (Sentence sentence : paper) {
      for (DateMention date : DateMentions.in(sentence.text())) {
        if (date.date().isEmpty()) {
          continue;
        }
        DateFact fact =
            new DateFact(
                "meta.awardNoticeDate", date.date().get(), reading.source(sentence.span()));
        String left = sentence.text().substring(0, date.from());
        String right = sentence.text().substring(date.to());
        if (ISSUED.matcher(left).find() || ISSUED_AFTER.matcher(right).find()) {
          return Optional.of(fact);
        }
        boolean dateLine = sentence.text().length() <= date.to() - date.from() + 8;
        last = dateLine ? fact : last;
      }
    }
    return Optional.ofNullable(last);
  }

  private static List<Fact> winners(Reading reading, List<Sentence> paper, Terms terms) {
    for (Field field : terms.fields().of("paper.winner")) {
      if (Members.named(field.value())) {
        return winners(field.value(), terms.source(field));
      }
    }
    for (Sentence sentence : paper.subList(0, Math.min(HEAD, paper.size()))) {
      Matcher addressee = ADDRESSEE.matcher(sentence.text().strip());
      if (addressee.find() && Members.named(addressee.group(1))) {
        return winners(addressee.group(1), reading.source(sentence.span()));
      }
    }
    for (Sentence sentence : paper) {
      Matcher named = NAMED_WINNER.matcher(sentence.text());
      if (named.find() && Members.named(named.group(1))) {
        return winners(
            named.group(1), reading.source(reading.span(sentence, named.start(1), named.end(1))));
      }
    }
    return List.of();
  }

  private static List<Fact> winners(String words, Source source) {
    return Members.of(words).stream()
        .<Fact>map(name -> new TextFact("meta.awardWinner", name, "有", source))
        .toList();
  }
}
