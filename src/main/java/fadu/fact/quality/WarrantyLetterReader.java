package fadu.fact.quality;

import fadu.clause.Part;
import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Dropped;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.PeriodFact;
import fadu.fact.Reading;
import fadu.fact.Saying;
import fadu.fact.Sayings;
import fadu.fact.Source;
import fadu.fact.State;
import fadu.fact.TextFact;
import fadu.fact.Unit;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.PeriodMentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The warranty letter: {@code attachments.warrantyLetter} (kind 已附 or 另签; NOT_LOADED where the
 * contract refers to one that was not submitted), {@code warranty.letterRefused}, and {@code
 * warranty.terms} where the contract itself has range, length and duty.
 */
public final class WarrantyLetterReader implements FactReader {
  private static final String LETTER = "attachments.warrantyLetter";
  private static final int CONTENT = 24;
  private static final int ENOUGH = 3;
  private static final Pattern REFERS = Pattern.compile("附件|附后|见|详见|随附|按照?|附于|一并|格式|组成|签|另册");
  private static final int CLAUSE = 12;
  private static final int HEADING = 30;

  /** The page of the letter that nobody filled in. */
  private static final Pattern EMPTY =
      Pattern.compile("^[ (\\[【]*(?:本页|此页|本附件|内容)?(?:留空|空白|未填|待填|待补|暂缺|从略|略[)\\]】。])");

  private static final Pattern REPAIRS =
      Pattern.compile(
          "(?:保修|修理|维修|返修|修复|到场|上门|来修)[^。]{0,40}(?:费用|承担|负责|无偿|免费|内|不收|钱)|(?:无偿|免费)(?:修|维)|内(?:上门|来修|到场)");
  private static final Pattern HEADS = Pattern.compile("^[ 0-9一二三四五六七八九十附件第()、.:《]*");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Sayings sayings = new Sayings(reading);
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : sayings.about("warranty-letter")) {
      if (sayings.counts(sentence, 0)) {
        letter(reading, sayings, sentence).ifPresent(facts::add);
      }
    }
    facts.stream()
        .filter(f -> f instanceof TextFact t && t.kind().equals("作废"))
        .findFirst()
        .ifPresent(f -> facts.removeIf(other -> other.key().equals(LETTER)));
    left(sayings).ifPresent(facts::add);
    terms(reading, sayings, found).ifPresent(facts::add);
    return facts;
  }

  /** 保修期:/, 怎么保修以后再说: the matter is named and left open. */
  private static Optional<Fact> left(Sayings sayings) {
    return sayings.about("warranty-words").stream()
        .filter(s -> sayings.counts(s, 0))
        .flatMap(s -> sayings.said(s, "warranty.left").stream())
        .findFirst()
        .map(s -> sayings.fact("warranty.letterRefused", "", s));
  }

  /** 附件3《工程质量保修书》不予签署: its title in quotes is no quotation. */
  private static Optional<Saying> titled(Reading reading, Sentence sentence) {
    if (sentence.text().indexOf('《') < 0) {
      return Optional.empty();
    }
    return reading.lexicon().patterns("warranty.letter-refused").stream()
        .map(p -> p.matcher(sentence.text()))
        .filter(m -> m.find() && reading.stands(sentence, m.start(), m.end()))
        .map(m -> new Saying(sentence, m.start(), m.end()))
        .findFirst();
  }

  private static Optional<Fact> letter(Reading reading, Sayings sayings, Sentence sentence) {
    if (reading.hits().in(sentence, "warranty-letter").stream()
        .anyMatch(h -> Dropped.covers(sentence.text(), h.from()))) {
      return Optional.of(sayings.fact("warranty.letterRefused", "作废", sentence));
    }
    Optional<Saying> refused =
        sayings.first(sentence, "warranty.letter-refused").or(() -> titled(reading, sentence));
    if (refused.isPresent()) {
      return refused.map(s -> sayings.fact("warranty.letterRefused", "", s));
    }
    Sentence next = reading.next(sentence);
    if (next != sentence
        && sentence.text().length() <= HEADING
        && EMPTY.matcher(next.text()).find()) {
      Source both = reading.source(List.of(sentence.span(), next.span()));
      return Optional.of(new TextFact("warranty.letterRefused", next.text(), "", both));
    }
    if (annexed(reading, sentence)) {
      return Optional.of(sayings.fact(LETTER, "已附", sentence));
    }
    boolean later = sayings.first(sentence, "warranty.letter-later").isPresent();
    boolean form = sayings.first(sentence, "warranty.letter-form").isPresent();
    if (later && form) {
      return Optional.of(sayings.fact(LETTER, "另签", sentence));
    }
    return REFERS.matcher(sentence.text()).find() && !later
        ? Optional.of(
            new MissingFact(
                LETTER, State.NOT_LOADED, "合同提到的保修书没有提交", reading.source(sentence.span())))
        : Optional.empty();
  }

  /** An annex of that title with something in it. */
  private static boolean annexed(Reading reading, Sentence sentence) {
    Part part = reading.part(sentence);
    boolean annex = part.kind() == PartKind.ANNEX && holds(part.title());
    String line = HEADS.matcher(sentence.text().strip()).replaceFirst("");
    boolean headed =
        line.length() <= ENOUGH * 8 && (line.startsWith("工程质量") || holds(line.split("[(:]")[0]));
    if (!annex && !headed) {
      return false;
    }
    int content = 0;
    List<Sentence> all = reading.contract().sentences();
    for (int i = sentence.index() + 1; i < all.size() && content < CONTENT; i++) {
      Sentence next = all.get(i);
      if (next.file() != sentence.file()
          || next.part() != sentence.part()
          || next.text().strip().startsWith("附件")) {
        break;
      }
      content += next.text().contains("保修") || content > 0 ? next.text().strip().length() : 0;
    }
    return content >= CONTENT;
  }

  private static boolean holds(String title) {
    return title.contains("保修书") || title.contains("保修协议") || title.contains("保修合同");
  }

  /** Range, lengths and duty in one clause about warranty, however it words them. */
  private static Optional<Fact> written(Reading reading, Sayings sayings) {
    for (Sentence sentence : sayings.about("warranty-words")) {
      StringBuilder words = new StringBuilder();
      beside(reading, sentence).stream().limit(2L * CLAUSE).forEach(s -> words.append(s.text()));
      long lengths =
          PeriodMentions.in(words).stream()
              .filter(
                  p ->
                      p.unit() == Unit.YEAR
                          || p.unit() == Unit.MONTH
                          || p.unit() == Unit.DESIGN_LIFE)
              .count();
      boolean duty = REPAIRS.matcher(words).find();
      if (lengths >= 2 && duty && sayings.counts(sentence, 0)) {
        return Optional.of(sayings.fact("warranty.terms", "", sentence));
      }
    }
    return Optional.empty();
  }

  /** The sentences of the clause and of its neighbours under one heading. */
  private static List<Sentence> beside(Reading reading, Sentence sentence) {
    int parent = reading.clause(sentence).parent();
    List<Sentence> all = reading.contract().sentences();
    List<Sentence> near = new ArrayList<>();
    for (int i = Math.max(0, sentence.index() - CLAUSE);
        i < Math.min(all.size(), sentence.index() + CLAUSE);
        i++) {
      Sentence each = all.get(i);
      boolean same = each.clause() == sentence.clause();
      if (each.file() == sentence.file()
          && (same || parent >= 0 && reading.clause(each).parent() == parent)) {
        near.add(each);
      }
    }
    return near;
  }

  private static Optional<Fact> terms(Reading reading, Sayings sayings, Facts found) {
    List<PeriodFact> items =
        found
            .of("warranty.items")
            .filter(PeriodFact.class::isInstance)
            .map(PeriodFact.class::cast)
            .toList();
    if (items.isEmpty()) {
      return written(reading, sayings);
    }
    boolean scope = false;
    boolean duty = false;
    for (Sentence sentence : sayings.about("warranty-words")) {
      scope |= sayings.first(sentence, "warranty.scope").isPresent();
      for (Sentence each : beside(reading, sentence)) {
        duty |= sayings.first(each, "warranty.duty").isPresent();
      }
    }
    long parts = items.stream().map(PeriodFact::item).distinct().count();
    return parts >= ENOUGH || scope && duty || items.size() > 1 && duty
        ? Optional.of(new TextFact("warranty.terms", "保修范围、期限和责任", "", items.get(0).source()))
        : Optional.empty();
  }
}
