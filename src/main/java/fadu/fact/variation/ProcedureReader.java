package fadu.fact.variation;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.ListFact;
import fadu.fact.MissingFact;
import fadu.fact.Negation;
import fadu.fact.Reading;
import fadu.fact.Source;
import fadu.fact.State;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import fadu.fact.said.Saying;
import fadu.fact.said.Sayings;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the contract has on variations: orders in writing ({@code variation.approvalProcedure}),
 * their price ({@code variation.pricingRule}), the time to sign them off ({@code
 * variation.visaTime}); which of the three it lacks ({@code variation.missingParts}); and orders by
 * word of mouth ({@code variation.oralOrders}).
 */
final class ProcedureReader implements FactReader {
  private static final String MISSING = "variation.missingParts";
  private static final Pattern VARIES = Pattern.compile("变更|签证|改图|要改|改动|增减|设计修改|修改设计|修改图纸|图纸修改");
  private static final int QUOTED = 3;
  private static final Pattern TOUCHES =
      Pattern.compile(
          "变更|签证|洽商|增减|改图|增项|加活|现场确认|变动|要加|要减|加减|设计修改|修改|设计调整|活多|活少|活有|改动|图纸[^。;]{0,6}改");
  private static final Pattern MATTER = Pattern.compile("变更|签证|洽商|增减|改图|增项|加活|现场确认");

  /** Fact key → wording, and the name under which the part is missed. */
  private enum Element {
    WRITTEN(
        "variation.approvalProcedure", "variation.written", "variation.written-broad", "书面变更指令"),
    PRICE("variation.pricingRule", "variation.pricing", "variation.pricing-broad", "变更估价原则"),
    TIME("variation.visaTime", "variation.visa-time", "variation.time-broad", "签证时限");

    private final String key;
    private final String wording;
    private final String broad;
    private final String label;

    Element(String key, String wording, String broad, String label) {
      this.key = key;
      this.wording = wording;
      this.broad = broad;
      this.label = label;
    }
  }

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Map<Element, Fact> had = new LinkedHashMap<>();
    List<Fact> facts = new ArrayList<>();
    List<Span> none = new ArrayList<>();
    Optional<Saying> general = Optional.empty();
    Map<Element, Saying> broad = new LinkedHashMap<>();
    for (Sentence sentence : sentences(reading)) {
      Optional<Saying> oral = oral(reading, sentence);
      oral.ifPresent(s -> facts.add(text(reading, s, "variation.oralOrders", "口头")));
      Optional<Saying> denied = Sayings.first(reading, sentence, "variation.none");
      denied.ifPresent(s -> none.addAll(s.source(reading).evidence()));
      for (Element element : Element.values()) {
        if (!had.containsKey(element) && oral.isEmpty()) {
          Sayings.first(reading, sentence, element.wording)
              .filter(
                  s ->
                      denied.isEmpty()
                          || s.from() < denied.get().from() - 2 && !covers(s, denied.get()))
              .ifPresent(s -> had.put(element, text(reading, s, element.key, "约定")));
        }
      }
      if (oral.isEmpty() && denied.isEmpty() && MATTER.matcher(sentence.text()).find()) {
        for (Element element : Element.values()) {
          Sayings.first(reading, sentence, element.broad)
              .ifPresent(s -> broad.putIfAbsent(element, s));
        }
      }
      general =
          general.isPresent() ? general : Sayings.first(reading, sentence, "variation.by-general");
    }
    facts.addAll(had.values());
    boolean untold = none.isEmpty();
    if (none.isEmpty()) {
      none.addAll(touched(reading, had));
    }
    facts.add(
        untold && had.size() < 2 && broad.size() == Element.values().length
            ? unsure(reading, broad)
            : missing(reading, had, none, general));
    return facts;
  }

  /** All three matters are touched, in words this reader does not know well enough. */
  private static Fact unsure(Reading reading, Map<Element, Saying> broad) {
    List<Span> words =
        broad.values().stream().flatMap(s -> s.source(reading).evidence().stream()).toList();
    return new MissingFact(
        MISSING, State.UNREADABLE, "变更的指令、计价、时限另有说法，请人工核对是否齐全", reading.source(words));
  }

  /** What the contract does say of variations, where too much is missing: 变更程序:/ . */
  private static List<Span> touched(Reading reading, Map<Element, Fact> had) {
    List<Span> words = new ArrayList<>();
    for (Sentence sentence : had.size() < 2 ? sentences(reading) : List.<Sentence>of()) {
      if (TOUCHES.matcher(sentence.text()).find() && words.size() < QUOTED) {
        words.add(sentence.span());
      }
    }
    return words;
  }

  private static boolean covers(Saying words, Saying denied) {
    return words.to() > denied.from();
  }

  /** Sentences on variations, and those that go on with the matter in the same clause. */
  private static List<Sentence> sentences(Reading reading) {
    List<Sentence> all = new ArrayList<>();
    int clause = -1;
    for (Sentence sentence : reading.own()) {
      boolean named = !reading.hits().in(sentence, "variation-word").isEmpty();
      clause = named && VARIES.matcher(sentence.text()).find() ? sentence.clause() : clause;
      boolean goesOn =
          (sentence.clause() == clause || under(reading, sentence)) && sentence.table() < 0;
      if ((named || goesOn) && Sayings.own(reading, sentence)) {
        all.add(sentence);
      }
    }
    return all;
  }

  /** 十、改动和签字: the clause it is part of is about variations. */
  private static boolean under(Reading reading, Sentence sentence) {
    int parent = reading.clause(sentence).parent();
    return parent >= 0 && VARIES.matcher(reading.contract().clauses().get(parent).caption()).find();
  }

  private static Optional<Saying> oral(Reading reading, Sentence sentence) {
    return Sayings.first(reading, sentence, "variation.oral")
        .filter(s -> !Negation.denied(sentence.text(), s.from()))
        .filter(s -> !Sayings.matches(reading, sentence.text(), "variation.oral-not"));
  }

  private static Fact missing(
      Reading reading, Map<Element, Fact> had, List<Span> none, Optional<Saying> general) {
    boolean attached =
        reading.contract().parts().stream().anyMatch(p -> p.kind() == PartKind.GENERAL);
    if (general.isPresent() && !attached && had.size() < 2) {
      return new MissingFact(
          MISSING, State.NOT_LOADED, "变更按通用条款执行，通用条款没有提交", general.get().source(reading));
    }
    List<List<String>> rows = new ArrayList<>();
    for (Element element : Element.values()) {
      if (!had.containsKey(element)) {
        rows.add(List.of(element.label));
      }
    }
    Source source = none.isEmpty() ? new Source("", "", List.of(), 1, true) : reading.source(none);
    return new ListFact(MISSING, rows, source);
  }

  private static Fact text(Reading reading, Saying saying, String key, String kind) {
    return new TextFact(key, saying.words(), kind, saying.source(reading));
  }
}
