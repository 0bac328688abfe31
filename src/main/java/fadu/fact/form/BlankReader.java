package fadu.fact.form;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Hit;
import fadu.fact.ListFact;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is left blank: {@code contract.blanks} (text = key field, kind = how it is left) and {@code
 * contract.blankFields}, all other blanks in one list.
 */
public final class BlankReader implements FactReader {
  private static final String PREFIX = "blank.";

  /** Characters between blanks that are quoted together, and how much is quoted at most. */
  private static final int BESIDE = 2;

  private static final int RUN = 160;
  private static final int NEAR = 40;
  private static final int AROUND = 3;
  private static final Words SIGNED = Words.of("盖章|公章|签章|签字|法定代表人|委托代理人|开户|账号|邮政|地址|信用代码");
  private static final Pattern SAYS_NONE =
      Pattern.compile("不适用|\\(无\\)|:无|本项目(?:不|无)|不支付|不设|不采用|未选|不选");
  private static final Pattern FORM_SHEET = Pattern.compile("格式|样式|范本|式样");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    BlankFinder finder = new BlankFinder(reading);
    List<Fact> facts = new ArrayList<>();
    List<List<String>> others = new ArrayList<>();
    List<Span> places = new ArrayList<>();
    for (Sentence sentence : finder.candidates()) {
      if (reading.part(sentence).kind() == PartKind.PAPER || formSheet(reading, sentence)) {
        continue;
      }
      for (Blank blank : finder.in(sentence)) {
        Optional<String> field = field(reading, blank);
        boolean person = person(reading, blank);
        boolean harmless =
            harmless(reading, blank)
                || person && (signing(reading, sentence) || field.isPresent())
                || SAYS_NONE.matcher(sentence.text()).find();
        if (field.isPresent() && (!harmless || closer(reading, blank, field.get()))) {
          if (!SAYS_NONE.matcher(sentence.text()).find() && !emptyAnnexRow(reading, sentence)) {
            facts.add(
                new TextFact(
                    "contract.blanks",
                    field.get(),
                    blank.form(),
                    reading.source(words(reading, blank))));
          }
        } else if (!harmless
            && sentence.table() < 0
            && !blank.form().equals("待定")
            && !blank.form().equals("斜线")
            && !(blank.form().equals("冒号后无内容") && leadsOn(reading, sentence))) {
          others.add(List.of(sentence.text()));
          places.add(words(reading, blank));
        }
      }
    }
    if (!others.isEmpty()) {
      facts.add(new ListFact("contract.blankFields", others, reading.source(joined(places))));
    }
    return facts.stream().distinct().toList();
  }

  /** Blanks side by side are quoted as one. */
  private static List<Span> joined(List<Span> places) {
    List<Span> joined = new ArrayList<>();
    for (Span place : places.stream().distinct().sorted().toList()) {
      Span last = joined.isEmpty() ? place : joined.get(joined.size() - 1);
      if (last != place
          && last.file() == place.file()
          && place.from() - last.to() <= BESIDE
          && place.to() - last.from() <= RUN) {
        joined.set(
            joined.size() - 1, new Span(last.file(), last.from(), Math.max(last.to(), place.to())));
      } else {
        joined.add(place);
      }
    }
    return joined;
  }

  /** The key field whose name stands nearest to the left of the blank, in its own stretch. */
  private static Optional<String> field(Reading reading, Blank blank) {
    String best = null;
    int at = -1;
    for (String group : reading.lexicon().groups(PREFIX)) {
      for (Hit hit : reading.hits().in(blank.sentence(), group)) {
        boolean left = hit.to() <= blank.from() && blank.from() - hit.to() <= NEAR;
        boolean right =
            group.endsWith("争议解决") && hit.from() >= blank.to() && hit.from() - blank.to() <= 2;
        if ((left || right) && hit.from() > at) {
          at = hit.from();
          best = group.substring(PREFIX.length());
        }
      }
    }
    if (best != null && blank.form().equals("冒号后无内容") && leadsOn(reading, blank.sentence())) {
      return Optional.empty();
    }
    return Optional.ofNullable(best);
  }

  /** "付款方式：" with the answer on the next line leaves nothing blank. */
  private static boolean leadsOn(Reading reading, Sentence sentence) {
    Sentence next = reading.next(sentence);
    if (next == sentence) {
      return false;
    }
    String text = next.text();
    return next.table() >= 0
        || next.clause() == sentence.clause()
        || reading.clause(next).parent() == sentence.clause()
        || text.startsWith("(")
        || text.startsWith("①")
        || text.startsWith("1")
        || text.startsWith("一")
        || text.startsWith("□")
        || text.startsWith("☑");
  }

  private static boolean person(Reading reading, Blank blank) {
    return nearest(reading, blank, "blank-person") > nearest(reading, blank, "blank-harmless");
  }

  /** 电话:____ among the lines of the signatures is filled in when the contract is signed. */
  private static boolean signing(Reading reading, Sentence sentence) {
    if (reading.clause(sentence).number().isEmpty()) {
      return true;
    }
    List<Sentence> all = reading.contract().sentences();
    int from = Math.max(0, sentence.index() - AROUND);
    int to = Math.min(all.size(), sentence.index() + AROUND + 1);
    return all.subList(from, to).stream().anyMatch(s -> SIGNED.in(s.text()));
  }

  private static boolean harmless(Reading reading, Blank blank) {
    return nearest(reading, blank, "blank-harmless") >= 0;
  }

  /** 开户行：____ 账号：____ beside 电话：____: the label next to the blank decides. */
  private static boolean closer(Reading reading, Blank blank, String field) {
    return nearest(reading, blank, PREFIX + field)
        > Math.max(
            nearest(reading, blank, "blank-harmless"), nearest(reading, blank, "blank-person"));
  }

  private static int nearest(Reading reading, Blank blank, String group) {
    return reading.hits().in(blank.sentence(), group).stream()
        .filter(hit -> hit.to() <= blank.from() && blank.from() - hit.to() <= NEAR)
        .mapToInt(Hit::from)
        .max()
        .orElse(-1);
  }

  /** Annexes are forms to be used later; their empty rows and lines are no gaps of the contract. */
  private static boolean emptyAnnexRow(Reading reading, Sentence sentence) {
    return sentence.table() >= 0 && reading.part(sentence).kind() == PartKind.ANNEX;
  }

  private static boolean formSheet(Reading reading, Sentence sentence) {
    return reading.part(sentence).kind() == PartKind.ANNEX
        && FORM_SHEET.matcher(reading.part(sentence).title()).find();
  }

  private static Span words(Reading reading, Blank blank) {
    Sentence sentence = blank.sentence();
    if (sentence.table() >= 0) {
      return sentence.span();
    }
    String text = sentence.text();
    int from = blank.from();
    while (from > 0 && ";。|".indexOf(text.charAt(from - 1)) < 0 && blank.from() - from < NEAR) {
      from--;
    }
    int to = blank.to();
    while (to < text.length() && ";。|".indexOf(text.charAt(to)) < 0 && to - blank.to() < NEAR) {
      to++;
    }
    return reading.span(sentence, from, to);
  }
}
