package fadu.fact.price;

import fadu.clause.DocumentKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.MoneyFact;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.State;
import fadu.fact.Telling;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import fadu.fact.said.Saying;
import fadu.fact.said.Sayings;
import fadu.fact.value.MoneyMention;
import fadu.fact.value.MoneyMentions;
import fadu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * By how much the contract price is above what was approved for it: {@code price.estimateExcess}
 * (yuan, below zero where it stays within). What was declared counts before what the contract says
 * of the approval. A total that covers land and fees as well shows only that the price is too high.
 * {@code price.estimateAdjusted} are words on a new approval.
 */
final class EstimateReader implements FactReader {
  private static final String KEY = "price.estimateExcess";
  private static final Pattern WORKS = Pattern.compile("建安|建筑安装|工程费用?[^,;。|]{0,8}$|工程造价");
  private static final Pattern APPROVED = Pattern.compile("概算|批复|批准|核定");
  private static final Pattern TOTAL = Pattern.compile("总投资|概算|估算|投资额");
  private static final Pattern NOT_YET = Pattern.compile("[:|](?:无|没有|/)|没有|尚在|正在|暂缺");
  private static final Pattern OVER =
      Pattern.compile(
          "(?:超出|高出|超过|高于|多出)(?:概算|批复|批准)?(?:的)?部分|合同价[^。;]{0,10}仍按|(?:概算|批复)[^。;]{0,4}调整[^。;]{0,8}(?:未|没|尚|无)|(?:未|没有|尚未|暂未)[^,;。]{0,6}(?:办理|取得)?[^,;。]{0,4}(?:概算|批复)调整|(?:未|没有|尚未)(?:取得|办理|批准|获得|办)[^,;。]{0,4}(?:调整|调概|概算调整)[^,;。]{0,6}(?:批复|批准|手续)?|先签后补[^。;]{0,16}");
  private static final Pattern NOT_LIMIT =
      Pattern.compile("暂列|变更|签证|预备费|设计费|监理费|勘察费|保函|保证金|限价|以上|以下|以内|不超过");

  private static final Pattern TOTAL_ROW =
      Pattern.compile("(?:批准|批复|概算|核定)[^|]{0,10}(?:投资|概算|金额|额|费)");
  private static final Pattern OWN_ROW = Pattern.compile("本合同|签约|合同价");

  /** 同口径概算: what was approved covers the same as the price. */
  private static final Pattern SAME = Pattern.compile("同口径|口径(?:相同|一致)|含设计");

  /** What was approved: for the works alone, or for the project. */
  private record Approved(Optional<MoneyFact> works, Optional<MoneyFact> project) {}

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>(adjusted(reading));
    Optional<MoneyFact> price = found.effective("price.total", MoneyFact.class);
    Approved declared =
        new Approved(
            found.effective("meta.approvedCiCost", MoneyFact.class),
            found.effective("meta.approvedEstimate", MoneyFact.class));
    boolean filled = declared.works().isPresent() || declared.project().isPresent();
    Approved approved = filled ? declared : said(reading);
    price.ifPresent(p -> excess(reading, p, approved).ifPresent(facts::add));
    return facts;
  }

  private static List<Fact> adjusted(Reading reading) {
    for (Sentence sentence : Sayings.sentences(reading, "approved-word")) {
      Optional<Saying> saying = Sayings.first(reading, sentence, "approved.adjusted");
      if (saying.isPresent()
          && !NOT_YET.matcher(sentence.text()).find()
          && !sentence.text().contains("不")
          && !sentence.text().contains("未")) {
        Saying s = saying.get();
        return List.of(new TextFact("price.estimateAdjusted", s.words(), "已批复", s.source(reading)));
      }
    }
    return List.of();
  }

  private static Optional<Fact> excess(Reading reading, MoneyFact price, Approved approved) {
    boolean whole = reading.contract().kind() == DocumentKind.EPC;
    if (approved.works().isPresent()) {
      MoneyFact works = approved.works().get();
      boolean within = price.amount().compareTo(works.amount()) <= 0;
      if (!whole || within || same(reading)) {
        return Optional.of(difference(reading, price, works));
      }
    }
    if (approved.project().isPresent()) {
      MoneyFact project = approved.project().get();
      if (price.amount().compareTo(project.amount()) > 0) {
        return Optional.of(difference(reading, price, project));
      }
    }
    return approved.works().or(approved::project).isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MissingFact(
                KEY,
                State.UNREADABLE,
                whole ? "批准的只有建安费，与含设计、设备的总承包价口径不同" : "只有概算总投资，没有建安费，口径不同",
                price.source()));
  }

  private static boolean same(Reading reading) {
    return Sayings.sentences(reading, "approved-word").stream()
        .anyMatch(s -> APPROVED.matcher(s.text()).find() && SAME.matcher(s.text()).find());
  }

  private static Fact difference(Reading reading, MoneyFact price, MoneyFact approved) {
    List<Span> words = new ArrayList<>(price.evidence());
    words.addAll(approved.evidence());
    if (price.amount().compareTo(approved.amount()) > 0) {
      words.addAll(Telling.of(reading, OVER));
    }
    Sayings.sentences(reading, "approved-word").stream()
        .filter(s -> APPROVED.matcher(s.text()).find() && WORKS.matcher(s.text()).find())
        .findFirst()
        .ifPresent(s -> words.add(s.span()));
    words.addAll(rows(reading));
    Sayings.sentences(reading, "approved-word").stream()
        .filter(s -> APPROVED.matcher(s.text()).find() && SAME.matcher(s.text()).find())
        .findFirst()
        .ifPresent(s -> words.add(s.span()));
    return new MoneyFact(
        KEY,
        price.amount().subtract(approved.amount()),
        "批准" + approved.shown(),
        reading.source(words));
  }

  /** |批准总投资|1,250| over |本合同|1,280|: the table that sets both side by side. */
  private static List<Span> rows(Reading reading) {
    List<Span> rows = new ArrayList<>();
    for (Sentence row : Sayings.sentences(reading, "approved-word")) {
      Sentence next = reading.next(row);
      boolean number = row.text().chars().anyMatch(Character::isDigit);
      if (row.table() >= 0 && number && TOTAL_ROW.matcher(row.text()).find() && rows.isEmpty()) {
        boolean own = next.table() == row.table() && OWN_ROW.matcher(next.text()).find();
        rows.add(own ? row.span().cover(next.span()) : row.span());
      }
    }
    return rows;
  }

  /** The highest figures that the contract gives as approved. */
  private static Approved said(Reading reading) {
    List<MoneyFact> works = new ArrayList<>();
    List<MoneyFact> project = new ArrayList<>();
    for (Sentence sentence : Sayings.sentences(reading, "approved-word")) {
      String text = sentence.text();
      for (MoneyMention money : MoneyMentions.in(text)) {
        Segment here = Segment.labelled(text, money.from());
        String left = text.substring(Math.max(0, money.from() - 40), money.from());
        String label = text.substring(here.from(), money.from());
        if (money.yuan().isEmpty()
            || !APPROVED.matcher(left).find()
            || NOT_LIMIT.matcher(label).find()
            || !Sayings.counts(reading, sentence, money.from())) {
          continue;
        }
        var source = reading.source(reading.span(sentence, here.from(), money.to()));
        MoneyFact fact = new MoneyFact(KEY, money.yuan().get(), "", source);
        if (WORKS.matcher(label).find()) {
          works.add(fact);
        } else if (TOTAL.matcher(label).find()) {
          project.add(fact);
        }
      }
    }
    return new Approved(highest(works), highest(project));
  }

  private static Optional<MoneyFact> highest(List<MoneyFact> facts) {
    return facts.stream()
        .filter(f -> f.amount().compareTo(BigDecimal.valueOf(10_000)) > 0)
        .max(Comparator.comparing(MoneyFact::amount));
  }
}
