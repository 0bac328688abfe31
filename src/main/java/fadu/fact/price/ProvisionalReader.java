package fadu.fact.price;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.MoneyFact;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.State;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import fadu.fact.said.Saying;
import fadu.fact.said.Sayings;
import fadu.fact.value.MoneyMention;
import fadu.fact.value.MoneyMentions;
import fadu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How work under provisional prices is given out: {@code clauses.provisionalProcurement} (kind 招标,
 * 不招标), and the amount of what is given out without tender: {@code price.provisionalUntendered},
 * item 专业工程, 材料设备 or 服务.
 */
final class ProvisionalReader implements FactReader {
  private static final String UNTENDERED = "price.provisionalUntendered";
  private static final int NEXT = 2;

  /** 会议同意不再走交易平台: goes on with what the item before named. */
  private static final Pattern WAIVES =
      Pattern.compile("(?:不再|不|免|无须|无需|毋须|不必)(?:另)?[^,;。]{0,8}(?:招标|交易平台|交易中心|公开采购)");

  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal LEAST = BigDecimal.valueOf(1_000);

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    List<Sentence> about = about(reading);
    for (Sentence sentence : about) {
      Optional<Saying> way = way(reading, sentence);
      if (way.isPresent()) {
        Saying saying = way.get();
        boolean tendered = tendered(reading, sentence, about);
        facts.add(
            new TextFact(
                "clauses.provisionalProcurement",
                saying.words(),
                tendered ? "招标" : "不招标",
                saying.source(reading)));
        if (!tendered) {
          facts.addAll(amounts(reading, found, sentence, saying, about));
        }
      } else if (tender(reading, sentence)) {
        Saying all = new Saying(sentence, 0, sentence.text().length());
        facts.add(
            new TextFact("clauses.provisionalProcurement", all.words(), "招标", all.source(reading)));
      }
    }
    return facts;
  }

  /** Sentences on provisional prices, and those that go on in the same clause or table. */
  private static List<Sentence> about(Reading reading) {
    List<Sentence> about = new ArrayList<>();
    BitSet named = new BitSet();
    Map<List<Integer>, Integer> tables = new HashMap<>();
    for (Sentence sentence : Sayings.sentences(reading, "provisional-word")) {
      named.set(sentence.index());
      if (sentence.table() >= 0) {
        tables.putIfAbsent(List.of(sentence.file(), sentence.table()), sentence.index());
      }
    }
    List<Sentence> all = reading.contract().sentences();
    for (Sentence sentence :
        reading.candidates().hits("provisional-word").goingOn(6).rows().list()) {
      int at = sentence.index();
      boolean joined = named.get(at);
      for (int i = Math.max(0, at - 6); i < at; i++) {
        Sentence before = all.get(i);
        joined |=
            named.get(i)
                && before.file() == sentence.file()
                && (before.clause() == sentence.clause()
                    || at - i <= NEXT && WAIVES.matcher(sentence.text()).find());
      }
      Integer first = tables.get(List.of(sentence.file(), sentence.table()));
      joined |= first != null && first < at;
      if (joined && Sayings.own(reading, sentence)) {
        about.add(sentence);
      }
    }
    return about;
  }

  private static Optional<Saying> way(Reading reading, Sentence sentence) {
    return Sayings.first(reading, sentence, "provisional.own")
        .or(() -> Sayings.first(reading, sentence, "provisional.named"))
        .or(() -> Sayings.first(reading, sentence, "provisional.quotes"));
  }

  /** Tender is said, and not in an alternative nobody chose. */
  private static boolean tender(Reading reading, Sentence sentence) {
    return Sayings.first(reading, sentence, "provisional.tender").isPresent()
        && !Sayings.matches(reading, sentence.text(), "provisional.tender-not");
  }

  /** Tender is agreed in the sentence, or beside it in its clause. */
  private static boolean tendered(Reading reading, Sentence sentence, List<Sentence> about) {
    String text = sentence.text();
    if (tender(reading, sentence) || text.contains("不得以询价") || text.contains("不得")) {
      return true;
    }
    return sentence.table() < 0
        && about.stream()
            .filter(s -> s.clause() == sentence.clause() && s.index() != sentence.index())
            .anyMatch(s -> tender(reading, s));
  }

  private static List<Fact> amounts(
      Reading reading, Facts found, Sentence sentence, Saying way, List<Sentence> about) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence near : about) {
      boolean row = sentence.table() >= 0;
      boolean beside =
          row
              ? near.index() == sentence.index()
              : (near.clause() == sentence.clause()
                      || sentence.index() - near.index() <= NEXT
                          && WAIVES.matcher(sentence.text()).find())
                  && near.file() == sentence.file()
                  && (near.table() < 0 && sentence.index() - near.index() <= 3
                      || reading.hits().has(near, "provisional-word"));
      if (beside && near.index() <= sentence.index()) {
        facts.addAll(amounts(reading, near, way));
      }
    }
    if (facts.isEmpty() && sentence.table() < 0) {
      about.stream()
          .filter(s -> s.index() > sentence.index() && s.index() <= sentence.index() + NEXT)
          .filter(s -> s.clause() == sentence.clause() && s.file() == sentence.file())
          .forEach(s -> facts.addAll(amounts(reading, s, way)));
    }
    if (facts.isEmpty()) {
      facts.addAll(listed(reading, sentence, way, about));
    }
    if (!facts.isEmpty()) {
      return facts;
    }
    List<Fact> totals = new ArrayList<>();
    total(reading, found, "price.provisionalSpecialty", "专业工程", way).ifPresent(totals::add);
    total(reading, found, "price.provisionalMaterial", "材料设备", way).ifPresent(totals::add);
    return totals.isEmpty()
        ? List.of(
            new MissingFact(
                UNTENDERED, State.UNREADABLE, "没有写明各项暂估价的金额，无法与必须招标的标准比较", way.source(reading)))
        : totals;
  }

  private static Optional<Fact> total(
      Reading reading, Facts found, String key, String item, Saying way) {
    String text = way.sentence().text();
    boolean other = !type(reading, text).equals(item) && !type(reading, text).isEmpty();
    return found
        .effective(key, MoneyFact.class)
        .filter(money -> !other)
        .map(money -> money(reading, item, money.amount(), way, money.evidence()));
  }

  private static List<Fact> amounts(Reading reading, Sentence sentence, Saying way) {
    List<Fact> facts = new ArrayList<>();
    String text = sentence.text();
    for (MoneyMention money : MoneyMentions.in(text)) {
      if (money.yuan().filter(y -> y.compareTo(LEAST) > 0).isPresent()) {
        String item = item(reading, text, money.from());
        Span span = reading.span(sentence, money.from(), money.to());
        facts.add(money(reading, item, money.yuan().get(), way, List.of(span)));
      }
    }
    return facts.isEmpty() && sentence.table() >= 0 ? cells(reading, sentence, way) : facts;
  }

  /** The numbers in the columns of prices. */
  private static List<Fact> cells(Reading reading, Sentence row, Saying way) {
    List<Fact> facts = new ArrayList<>();
    String text = row.text();
    String[] heads = head(reading, row).split("\\|", -1);
    String[] cells = text.split("\\|", -1);
    for (int i = 0; i < Math.min(heads.length, cells.length); i++) {
      boolean price = heads[i].contains("价") || heads[i].contains("额") || heads[i].contains("元");
      BigDecimal unit = heads[i].contains("万") ? WAN : BigDecimal.ONE;
      if (price && !heads[i].contains("单价")) {
        MoneyMentions.bare(cells[i], unit)
            .flatMap(MoneyMention::yuan)
            .filter(yuan -> yuan.compareTo(LEAST) > 0)
            .map(
                yuan ->
                    money(
                        reading,
                        item(reading, text, text.length()),
                        yuan,
                        way,
                        List.of(row.span())))
            .ifPresent(facts::add);
      }
    }
    return facts;
  }

  /** Rows elsewhere that price the very thing the sentence names. */
  private static List<Fact> listed(
      Reading reading, Sentence sentence, Saying way, List<Sentence> about) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence row : about) {
      if (row.table() >= 0 && row.index() != sentence.index()) {
        for (String cell : row.text().split("\\|", -1)) {
          boolean names =
              cell.length() >= 3 && !cell.contains("暂估") && sentence.text().contains(cell);
          if (names) {
            facts.addAll(amounts(reading, row, way));
            break;
          }
        }
      }
    }
    return facts;
  }

  private static String head(Reading reading, Sentence sentence) {
    return reading.headOf(sentence).text();
  }

  private static String item(Reading reading, String text, int at) {
    Segment here = Segment.labelled(text, Math.max(0, at - 1));
    String near = text.substring(here.from(), Math.max(here.from(), at));
    String own = type(reading, near);
    return own.isEmpty() ? type(reading, text).isEmpty() ? "专业工程" : type(reading, text) : own;
  }

  private static String type(Reading reading, String text) {
    if (text.contains("专业工程") || text.contains("专业分包")) {
      return "专业工程";
    }
    if (Sayings.matches(reading, text, "provisional.goods")) {
      return "材料设备";
    }
    if (Sayings.matches(reading, text, "provisional.service") && !text.contains("工程")) {
      return "服务";
    }
    return Sayings.matches(reading, text, "provisional.specialty") ? "专业工程" : "";
  }

  private static Fact money(
      Reading reading, String item, BigDecimal yuan, Saying way, List<Span> amount) {
    List<Span> words = new ArrayList<>(way.source(reading).evidence());
    words.addAll(amount);
    return new MoneyFact(UNTENDERED, yuan, item, reading.source(words));
  }
}
