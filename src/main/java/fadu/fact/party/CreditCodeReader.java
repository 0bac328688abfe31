package fadu.fact.party;

import fadu.clause.PartKind;
import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Hit;
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

  private static final int THIRD = 30;

  /** 某公司,91430721MA7K2P816J: the code behind the name with no word for it. */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:[^项银联行业备招邮][^项银联行业备招邮]代码|[(,;。 ]代码)[:为是 ]{0,2}([0-9A-Z]{4}(?: [0-9A-Z]{4}){3}"
              + " [0-9A-Z]{2})|(?:[,;:。"
              + " |(]|代码|号)([159][1-9][0-9]{6}[0-9A-HJ-NP-RT-UW-Y]{10})(?:$|[,;。 |)\\p{Han}])");

  private static final Pattern NUMBER =
      Pattern.compile("(?:账号|帐号|账户|卡号|证书号?|编号|电话|身份证号?码?|合同号|保单号?|证号)[^,;。|]{0,12}$");

  /** What stands where the code should be: 待补录, 未填, 见营业执照. */
  private static final Pattern OPEN =
      Pattern.compile("^[: |为是]{0,3}[(]?(?:待|未|暂|尚|空|缺|无|略|没|另|后|/|-|×|X)[^,;。|]{0,14}");

  private static final Pattern NO_CODE = Pattern.compile("(?:非|不是|并非)(?:统一)?(?:社会)?$");

  /** Codes of third parties are not looked at. */
  private static final Pattern OTHERS =
      Pattern.compile("(?:监理人|监理单位|分包人|分包单位|供应商|供货商|设计人|设计单位|勘察人|担保人|保证人|银行|丙方|代建)[^,;。|]{0,20}$");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence :
        reading.candidates().words(CODE).match(BARE).hits("uscc").goingOn(1).list()) {
      if (sentence.file() != 0 || reading.part(sentence).kind() == PartKind.PAPER) {
        continue;
      }
      Sentence head = sentence.table() < 0 ? null : reading.headOf(sentence);
      List<Hit> hits = reading.hits().in(sentence, "uscc");
      if (hits.isEmpty() && (goesOn(reading, sentence) || CODE.in(sentence.text()))) {
        bracketed(reading, CODED, sentence, facts);
      }
      if (hits.isEmpty()
          && head == sentence
          && CodeTables.headed(reading, found, sentence, facts)) {
        continue;
      }
      if (hits.size() == 1
          && head == sentence
          && CodeTables.under(reading, found, sentence, hits.get(0), facts)) {
        continue;
      }
      if (!hits.isEmpty()
          && (bracketed(reading, BRACKETED, sentence, facts)
              || foreign(reading, found, sentence, facts))) {
        own(reading, found, sentence, hits, facts);
        continue;
      }
      if (!hits.isEmpty()
          && head != null
          && hits.size() == 1
          && CodeTables.columns(reading, head, sentence, facts)) {
        continue;
      }
      if (sentence.table() >= 0
          && hits.size() == 1
          && CodeTables.certificate(reading, sentence, hits.get(0), facts)) {
        continue;
      }
      if (hits.isEmpty()) {
        bare(reading, found, sentence, facts);
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
      Optional<Party> party = CodeSides.side(reading, marked ? matcher.group(1) : matcher.group(2));
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

  /** A company from abroad has no such code; the contract says so. */
  private static boolean foreign(
      Reading reading, Facts found, Sentence sentence, List<Fact> facts) {
    if (!FOREIGN.matcher(sentence.text()).find()) {
      return false;
    }
    Party party = CodeSides.last(reading, found, sentence.text(), true).orElse(Party.CONTRACTOR);
    facts.add(new TextFact(party.key() + ".uscc", "境外主体", "境外", reading.source(sentence.span())));
    return true;
  }

  private static Optional<Fact> read(
      Reading reading, Facts found, Sentence sentence, List<Hit> hits, int i) {
    Hit hit = hits.get(i);
    String text = sentence.text();
    int from = CodeText.start(text, hit.to());
    if (NO_CODE.matcher(text.substring(0, hit.from())).find()) {
      return Optional.empty();
    }
    Matcher open = OPEN.matcher(text.substring(hit.to()));
    if (CodeText.code(text, from).isEmpty() && open.find() && !text.startsWith("(", hit.to() - 1)) {
      Party party = CodeSides.party(reading, found, sentence, hit, i, hits.size());
      int to = hit.to() + open.end();
      boolean other =
          OTHERS.matcher(text.substring(Math.max(0, hit.from() - THIRD), hit.from())).find();
      return other
          ? Optional.empty()
          : Optional.of(fact(reading, party, "", sentence, CodeText.stretch(text, hit.from()), to));
    }
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
    Party party = CodeSides.party(reading, found, sentence, hit, i, hits.size());
    return Optional.of(
        fact(
            reading,
            party,
            code,
            sentence,
            CodeText.labelled(text, hit.from()),
            CodeText.blank(text, Math.max(from + CodeText.width(text, from), hit.to()))));
  }

  /** 承包人的代码为…,发包人为…: the code behind the caption itself, of the side not yet read. */
  private static void own(
      Reading reading, Facts found, Sentence sentence, List<Hit> hits, List<Fact> facts) {
    read(reading, found, sentence, hits, 0)
        .filter(f -> facts.stream().noneMatch(other -> other.key().equals(f.key())))
        .filter(f -> !((TextFact) f).kind().equals("空白"))
        .ifPresent(facts::add);
  }

  /** A code of the whole form and no label, in the line that names the side. */
  private static void bare(Reading reading, Facts found, Sentence sentence, List<Fact> facts) {
    Matcher matcher = BARE.matcher(sentence.text());
    while (matcher.find()) {
      int group = matcher.group(1) != null ? 1 : 2;
      String code = matcher.group(group).replace(" ", "");
      String before = sentence.text().substring(0, matcher.start(group));
      boolean known = facts.stream().anyMatch(f -> f.shown().contains(code));
      if (!known && !NUMBER.matcher(before).find()) {
        CodeSides.last(reading, found, before, true)
            .ifPresent(
                party ->
                    facts.add(
                        fact(
                            reading,
                            party,
                            code,
                            sentence,
                            matcher.start(group),
                            matcher.end(group))));
      }
    }
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
