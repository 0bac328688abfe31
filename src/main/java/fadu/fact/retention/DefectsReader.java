package fadu.fact.retention;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.PeriodFact;
import fadu.fact.Precedence;
import fadu.fact.Reading;
import fadu.fact.Saying;
import fadu.fact.Sayings;
import fadu.fact.Segment;
import fadu.fact.State;
import fadu.fact.TextFact;
import fadu.fact.Unit;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.PeriodMention;
import fadu.fact.value.PeriodMentions;
import fadu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The defects period: {@code defect.period} (with what it is prolonged by) and {@code
 * defect.sameAsWarranty}. A 质保期 counts as one only where retention money is returned at its end.
 */
public final class DefectsReader implements FactReader {
  private static final int BRIEF = 60;

  private static final Pattern CAPPED =
      Pattern.compile("不(?:得|应|能|可)?(?:超过|突破|超出|多于|长于)|最长|最多|至多|为限|以内|不超");
  private static final Pattern DENIED =
      Pattern.compile("不同|区别|有别|分别|各自|无关|不得|不是|并非|不等|不再|不按|不与|独立|[非不]同");
  private static final Pattern INSIDE = Pattern.compile("^(?:的)?(?:届满|期满|满|内|期间|后|结束|终止|到期)");
  private static final Pattern TIED =
      Pattern.compile(
          "(?:满|届满|期满|到期|结束|终止|过后|之后|期后|走完)[^。;]{0,24}(?:还|退|付|释放|结清|支付)|期[^。;,]{0,6}后");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    DefectsFinder finder = new DefectsFinder(reading);
    List<Length> lengths = new ArrayList<>(finder.find("defects-liability"));
    List<Fact> facts = new ArrayList<>();
    for (Length length : lengths) {
      facts.add(fact(reading, length, "缺陷责任期"));
    }
    if (tied(reading)) {
      finder.find("guarantee-term").forEach(l -> facts.add(fact(reading, l, "质保期")));
    }
    facts.addAll(extended(reading, lengths));
    facts.addAll(DefectsEnd.of(reading, found, lengths));
    List<Fact> all = new ArrayList<>(Precedence.apply(reading.contract(), facts));
    all.addAll(Precedence.apply(reading.contract(), same(reading)));
    return all;
  }

  /** A short sentence with one length in it. */
  private static boolean alone(String text) {
    return text.length() <= BRIEF && PeriodMentions.in(text).size() == 1;
  }

  private static Fact fact(Reading reading, Length length, String item) {
    PeriodMention period = length.period();
    var words =
        length.sentence().table() >= 0 || alone(length.sentence().text())
            ? length.sentence().span()
            : stretch(reading, length.sentence(), length.from(), length.to());
    var source = reading.source(words);
    return period.blank()
        ? new MissingFact("defect.period", State.BLANK, item + "的期限留空", source)
        : new PeriodFact(
            "defect.period",
            period.length().orElseThrow(),
            period.unit(),
            length.days(),
            item,
            "",
            source);
  }

  /** The stretches between commas that hold the words. */
  private static Span stretch(Reading reading, Sentence sentence, int from, int to) {
    String text = sentence.text();
    int start = Segment.labelled(text, from).from();
    int end = Segment.labelled(text, Math.max(from, to - 1)).to();
    return reading.span(sentence, start, Math.max(to, end));
  }

  /** Whether retention money comes back at the end of a 质保期. */
  private static boolean tied(Reading reading) {
    for (Sentence sentence : reading.hits().sentences("guarantee-term")) {
      boolean money =
          Retained.near(reading, sentence)
              || Retained.near(reading, reading.next(sentence))
                  && reading.next(sentence).clause() == sentence.clause();
      if (money && TIED.matcher(sentence.text()).find()
          || !reading.hits().in(sentence, "retention").isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** 前款期间届满时自动顺延一年: the sum of both counts, unless there is a limit to it. */
  private static List<Fact> extended(Reading reading, List<Length> lengths) {
    List<Fact> facts = new ArrayList<>();
    for (Length base : lengths) {
      for (int i = base.sentence().index();
          i <= base.sentence().index() + 3 && i < reading.contract().sentences().size();
          i++) {
        Sentence sentence = reading.contract().sentences().get(i);
        boolean same =
            sentence.file() == base.sentence().file() && sentence.part() == base.sentence().part();
        if (same && !base.period().blank() && !capped(reading, sentence)) {
          extension(reading, sentence, base).ifPresent(facts::add);
        }
      }
    }
    return facts;
  }

  private static boolean capped(Reading reading, Sentence sentence) {
    return CAPPED.matcher(sentence.text()).find()
        || CAPPED.matcher(reading.next(sentence).text()).find();
  }

  private static Optional<Fact> extension(Reading reading, Sentence sentence, Length base) {
    String text = sentence.text();
    for (Pattern pattern : reading.lexicon().patterns("defect.extended")) {
      Matcher matcher = pattern.matcher(text);
      if (!matcher.find() || DENIED.matcher(matcher.group()).find()) {
        continue;
      }
      Optional<PeriodMention> more =
          PeriodMentions.in(text).stream()
              .filter(p -> p.from() >= matcher.end() && p.from() <= matcher.end() + 8)
              .filter(p -> !p.blank())
              .findFirst();
      if (more.isPresent()) {
        boolean absolute = text.substring(matcher.end(), more.get().from()).matches("[至到为]+");
        BigDecimal days = Length.days(more.get());
        BigDecimal total = absolute ? days : base.days().add(days);
        return Optional.of(
            new PeriodFact(
                "defect.period",
                total,
                Unit.DAY,
                total,
                "缺陷责任期（含顺延）",
                "",
                reading.source(
                    List.of(
                        reading.span(base.sentence(), base.from(), base.to()), sentence.span()))));
      }
    }
    return Optional.empty();
  }

  private static List<Fact> same(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.hits().sentences("defects-liability")) {
      String text = sentence.text();
      if (!text.contains("保修")) {
        continue;
      }
      for (Pattern pattern : reading.lexicon().patterns("defect.same-as-warranty")) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()
            && !DENIED.matcher(matcher.group()).find()
            && !insideOnly(reading, sentence, matcher.start())
            && reading.means(sentence, matcher.start(), matcher.end())) {
          facts.add(
              new TextFact(
                  "defect.sameAsWarranty",
                  matcher.group(),
                  "",
                  new Sayings(reading)
                      .source(new Saying(sentence, matcher.start(), matcher.end()))));
          break;
        }
      }
    }
    return facts;
  }

  /** 缺陷责任期内按照保修书…: what is done in that time. */
  private static boolean insideOnly(Reading reading, Sentence sentence, int at) {
    return reading.hits().in(sentence, "defects-liability").stream()
        .anyMatch(h -> h.from() == at && INSIDE.matcher(sentence.text().substring(h.to())).find());
  }
}
