package fadu.fact.party;

import fadu.clause.PartKind;
import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Hit;
import fadu.fact.PartyFact;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Credit codes of both sides: {@code owner.uscc}, {@code contractor.uscc} (kind = verdict on the
 * code) and {@code party.usccConflict} where one side has two codes.
 */
public final class CreditCodeReader implements FactReader {
  private static final Pattern BRACKETED =
      Pattern.compile(
          "(?:\\(([\\p{Han}]{2,6})\\)|(?:^|[:,;、。 |])([\\p{Han}]{2,6}?))[:为是"
              + " ]{0,2}([0-9A-Za-z]{15,20})");

  /** 发包方代码…, 双方代码 发包人:…: the code is not called by its full name. */
  private static final Pattern CODED =
      Pattern.compile(
          "(?:\\(([\\p{Han}]{2,6})\\)|(?:^|[:,;、。)"
              + " |0-9A-Za-z.])([\\p{Han}]{2,12}?))(?:的)?(?:信用|机构|登记|单位)?(?:代码)?[:为是"
              + " ]{0,2}([0-9A-Za-z]{15,20}|[0-9]{8} [0-9A-Za-z]{9,10})(?:[,;。 |(\\p{Han}]|$)");

  private static final Pattern FOREIGN =
      Pattern.compile("(?:境外|外国|国外|港澳台|香港|澳门|台湾)[^。;]{0,30}(?:无|没有|不适用|未)[^。;]{0,6}(?:信用|机构)代码");

  /** 发包方代码, 双方代码: without the full name of the code. */
  private static final Words CODE = Words.of("代码");

  private static final int BACK = 4;
  private static final int THIRD = 30;

  /** Codes of third parties are not looked at. */
  private static final Pattern OTHERS =
      Pattern.compile("(?:监理人|监理单位|分包人|分包单位|供应商|供货商|设计人|设计单位|勘察人|担保人|保证人|银行|丙方|代建)[^,;。|]{0,20}$");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.candidates().words(CODE).hits("uscc").goingOn(1).list()) {
      if (sentence.file() != 0 || reading.part(sentence).kind() == PartKind.PAPER) {
        continue;
      }
      Sentence head = sentence.table() < 0 ? null : reading.headOf(sentence);
      List<Hit> hits = reading.hits().in(sentence, "uscc");
      if (hits.isEmpty() && (goesOn(reading, sentence) || CODE.in(sentence.text()))) {
        bracketed(reading, CODED, sentence, facts);
      }
      if (hits.size() == 1
          && head == sentence
          && CodeRows.under(reading, sentence, hits.get(0), facts)) {
        continue;
      }
      if (!hits.isEmpty()
          && (bracketed(reading, BRACKETED, sentence, facts)
              || foreign(reading, found, sentence, facts))) {
        continue;
      }
      if (!hits.isEmpty()
          && head != null
          && hits.size() == 1
          && CodeRows.columns(reading, head, sentence, facts)) {
        continue;
      }
      for (int i = 0; i < hits.size(); i++) {
        read(reading, found, sentence, hits, i).ifPresent(facts::add);
      }
    }
    facts.addAll(conflicts(reading, found, facts));
    return facts.stream().distinct().toList();
  }

  /** …信用代码为某;发包人为某: the second half of what the sentence before began. */
  private static boolean goesOn(Reading reading, Sentence sentence) {
    if (sentence.index() == 0 || sentence.table() >= 0) {
      return false;
    }
    Sentence before = reading.contract().sentences().get(sentence.index() - 1);
    return before.clause() == sentence.clause()
        && before.file() == sentence.file()
        && !reading.hits().in(before, "uscc").isEmpty();
  }

  /** 组织机构代码：（发包人）…（承包人）…: one caption for both sides. */
  private static boolean bracketed(
      Reading reading, Pattern pattern, Sentence sentence, List<Fact> facts) {
    Matcher matcher = pattern.matcher(sentence.text());
    boolean any = false;
    int at = 0;
    while (at < sentence.text().length() && matcher.find(at)) {
      at = matcher.end(3) - 1;
      boolean marked = matcher.group(1) != null;
      Optional<Party> party = side(reading, marked ? matcher.group(1) : matcher.group(2));
      if (party.isPresent()) {
        String code = matcher.group(3).replace(" ", "").toUpperCase(Locale.ROOT);
        facts.add(
            fact(
                reading,
                party.get(),
                code,
                sentence,
                matcher.start(marked ? 1 : 2),
                matcher.end(3)));
        any = true;
      }
    }
    return any;
  }

  /** 双方代码 发包人: the label ends with the word for the side. */
  private static Optional<Party> side(Reading reading, String label) {
    Optional<Party> exact = reading.contract().roles().of(label);
    for (int i = 1; exact.isEmpty() && i <= label.length() - 2; i++) {
      exact = reading.contract().roles().of(label.substring(i));
    }
    return exact;
  }

  /** A company from abroad has no such code; the contract says so. */
  private static boolean foreign(
      Reading reading, Facts found, Sentence sentence, List<Fact> facts) {
    if (!FOREIGN.matcher(sentence.text()).find()) {
      return false;
    }
    Party party = last(reading, found, sentence.text(), true).orElse(Party.CONTRACTOR);
    facts.add(new TextFact(party.key() + ".uscc", "境外主体", "境外", reading.source(sentence.span())));
    return true;
  }

  private static Optional<Fact> read(
      Reading reading, Facts found, Sentence sentence, List<Hit> hits, int i) {
    Hit hit = hits.get(i);
    String text = sentence.text();
    int from = CodeText.start(text, hit.to());
    boolean label =
        from > hit.to()
            || CodeText.latin(text, from)
            || from >= text.length()
            || CodeText.blankField(text, hit.to());
    String code = CodeText.code(text, from);
    if (!label || code.isEmpty() && !CodeText.blankField(text, hit.to())) {
      return Optional.empty();
    }
    if (OTHERS.matcher(text.substring(Math.max(0, hit.from() - THIRD), hit.from())).find()) {
      return Optional.empty();
    }
    Party party = party(reading, found, sentence, hit, i, hits.size());
    return Optional.of(
        fact(
            reading,
            party,
            code,
            sentence,
            CodeText.labelled(text, hit.from()),
            Math.max(from + CodeText.width(text, from), hit.to())));
  }

  /** The side named last before the code; in a row of two codes the first is the employer's. */
  private static Party party(
      Reading reading, Facts found, Sentence sentence, Hit hit, int i, int count) {
    List<Sentence> all = reading.contract().sentences();
    for (int k = sentence.index(); k >= 0 && k > sentence.index() - BACK; k--) {
      Sentence earlier = all.get(k);
      if (earlier.file() != sentence.file()) {
        break;
      }
      String words =
          k == sentence.index() ? sentence.text().substring(0, hit.from()) : earlier.text();
      Optional<Party> named = last(reading, found, words, k == sentence.index() || count == 1);
      if (named.isPresent()) {
        return named.get();
      }
      if (k < sentence.index() && count > 1 && !reading.contract().roles().aliases().isEmpty()) {
        break;
      }
    }
    return count > 1 && i > 0 ? Party.CONTRACTOR : Party.EMPLOYER;
  }

  private static Optional<Party> last(Reading reading, Facts found, String words, boolean single) {
    Party last = null;
    int at = -1;
    for (var alias : reading.contract().roles().aliases().entrySet()) {
      int here = words.lastIndexOf(alias.getKey());
      if (here > at) {
        at = here;
        last = alias.getValue();
      }
    }
    for (Party party : Party.values()) {
      for (Fact fact : found.of(party.key() + ".member").toList()) {
        int here = words.lastIndexOf(((PartyFact) fact).name());
        if (here > at) {
          at = here;
          last = party;
        }
      }
    }
    return single ? Optional.ofNullable(last) : Optional.empty();
  }

  static TextFact fact(
      Reading reading, Party party, String code, Sentence sentence, int from, int to) {
    return new TextFact(
        party.key() + ".uscc",
        code.isEmpty() ? "（空白）" : code,
        CreditCode.verdict(code),
        reading.source(reading.span(sentence, from, Math.min(to, sentence.text().length()))));
  }

  private static List<Fact> conflicts(Reading reading, Facts found, List<Fact> facts) {
    List<Fact> conflicts = new ArrayList<>();
    for (Party party : Party.values()) {
      List<TextFact> codes =
          facts.stream()
              .filter(f -> f.key().equals(party.key() + ".uscc"))
              .map(TextFact.class::cast)
              .filter(f -> f.kind().equals("有效"))
              .toList();
      boolean several = codes.stream().map(TextFact::text).distinct().count() > 1;
      boolean consortium = found.of(party.key() + ".member").count() > 1;
      if (several && !consortium) {
        conflicts.add(
            new TextFact(
                "party.usccConflict",
                party.label(),
                "前后不同",
                reading.source(codes.stream().flatMap(c -> c.evidence().stream()).toList())));
      }
    }
    return conflicts;
  }
}
