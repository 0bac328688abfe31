package fadu.fact.price;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Hit;
import fadu.fact.MoneyFact;
import fadu.fact.Reading;
import fadu.fact.Telling;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The price beside the award: {@code price.awardDifference} from the declared or notified award
 * price, {@code price.saidAwardDifference} from the one the contract itself names, {@code
 * price.awardCut} where the contract says that it was bargained down or rounded after the award,
 * {@code price.awardCorrection} where the tender rules explain a difference, {@code
 * price.awardInParts} where several contracts make up the award.
 */
public final class AwardPriceReader implements FactReader {
  /** What was done to the award: 尾数抹零, 多出来的一万块算给乙方. */
  private static final Pattern ROUNDED =
      Pattern.compile(
          "中的标|中标(?:价|金额|总价)[^。;]{0,30}(?:凑|取整|增加|加|减|改|调|协商|抹)|抹零|凑整|取整|多出来|(?:凑|加|减)(?:成|到|为)[^,;。]{0,10}(?:万|元)|签约合同价[^。;,]{0,4}(?:定为|调为|调整为|改为|确定为|为|即为|作为)[^。;]{0,30}|(?:最终|承包)(?:承包)?价格|(?:未|无|没有)[^,;。]{0,10}(?:修正依据|定标|价格修正|重新评审)");

  private static final Pattern STAGES =
      Pattern.compile("(?:[两二三四五]|各|分)(?:期|个标段|份合同|个合同|标段)[^,;。]{0,8}(?:合计|总计|共计|之和|相加|金额合计)");
  private static final Pattern NOT_THIS =
      Pattern.compile("暂估|分包|候选|其他标段|不含税|不含增值税|除税|扣除|材料|设备|监理|%|‰|百分之|每");
  private static final Pattern BETWEEN =
      Pattern.compile("^(?:\\([^()]{0,12}\\)|[:为是计|]|人民币|大写|小写|含税|¥|即|金额|总额| )*$");
  private static final Pattern CUT =
      Pattern.compile(
          "(?:中标|成交)(?:价|金额|总价|合同价)(?:的)?基础上[^。;]{0,12}(?:让利|优惠|下浮|下调|降|减|压|核减|取整|抹|上浮|增加|提高|加)"
              + "|(?:将|按|对)(?:中标|成交)(?:价|金额|总价)[^。;,]{0,10}(?:让利|下浮|下调|打折|取整|抹零|抹去|核减|压降|调整为|上调)"
              + "|(?:定标|中标|成交|(?:中标|成交)通知书)(?:之|以)?后[^。;]{0,14}(?:谈判|谈定|商谈|商定|协商|议价|洽谈|谈妥)[^。;]{0,20}(?:让利|优惠|下浮|下调|降价|降为|取整|确定(?:合同)?价|核减|上调)");
  private static final Pattern DENIED = Pattern.compile("不得|不再|严禁|禁止|未|没有|不予|无权");
  private static final Pattern CORRECTION =
      Pattern.compile(
          "算术(?:性)?(?:错误|差错)?(?:的)?修正|修正算术|(?:价格|报价|计算(?:错误)?)(?:的)?修正|修正(?:后)?(?:的)?(?:价格|报价|价款)");
  private static final Pattern BY_TENDER = Pattern.compile("招标文件|评标|采购文件|磋商文件|投标人须知|公示|公告");
  private static final Pattern PARTS =
      Pattern.compile(
          "分(?:期|段|标段|批|年度|别|两|三|多)[^。;]{0,10}(?:签订|签约|订立|签署)[^。]{0,80}(?:合计|总和|之和|加总|总额)[^。]{0,24}(?:中标|成交)");
  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    AmountFinder finder = new AmountFinder(reading);
    List<Fact> facts = new ArrayList<>();
    Optional<MoneyFact> total = found.effective("price.total", MoneyFact.class);
    List<Sentence> about = about(reading);
    facts.addAll(texts(reading, about));
    found
        .effective("meta.awardPriceBasis", TextFact.class)
        .filter(basis -> basis.text().contains("修正"))
        .ifPresent(
            basis ->
                facts.add(
                    new TextFact("price.awardCorrection", basis.text(), "有依据", basis.source())));
    if (total.isEmpty()) {
      return facts;
    }
    found
        .effective("meta.awardPrice", MoneyFact.class)
        .flatMap(award -> difference(reading, found, finder, total.get(), award, about))
        .ifPresent(facts::add);
    facts.addAll(said(reading, finder, total.get(), about));
    return facts;
  }

  /** The contract's own sentences that speak of the award. */
  private static List<Sentence> about(Reading reading) {
    return reading.hits().sentences("award-price").stream()
        .filter(sentence -> own(reading, sentence))
        .toList();
  }

  private static boolean own(Reading reading, Sentence sentence) {
    PartKind kind = reading.part(sentence).kind();
    return kind != PartKind.PAPER && kind != PartKind.AWARD_NOTICE;
  }

  private Optional<Fact> difference(
      Reading reading,
      Facts found,
      AmountFinder finder,
      MoneyFact total,
      MoneyFact award,
      List<Sentence> about) {
    boolean exTax =
        found
            .effective("meta.awardPriceBasis", TextFact.class)
            .filter(basis -> withoutTax(basis.text()))
            .isPresent();
    Optional<Amount> net = exTax ? exTax(reading, finder) : Optional.empty();
    if (exTax && net.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal price = net.map(Amount::yuan).orElse(total.amount());
    Optional<Sentence> stages = inStages(reading, finder, award.amount(), price);
    if (stages.isPresent()) {
      return Optional.of(
          new MoneyFact(
              "price.awardDifference",
              BigDecimal.ZERO,
              "分期签订合计",
              reading.source(stages.get().span())));
    }
    List<Span> words =
        new ArrayList<>(net.isPresent() ? List.of(net.get().span()) : total.evidence());
    words.addAll(award.evidence());
    found.of("meta.awardPrice").forEach(fact -> words.addAll(fact.evidence()));
    found
        .of("price.occurrences")
        .filter(fact -> ((MoneyFact) fact).amount().compareTo(total.amount()) == 0)
        .limit(3)
        .forEach(fact -> words.addAll(fact.evidence()));
    boolean same = price.compareTo(award.amount()) == 0;
    about.stream()
        .filter(AwardPriceReader::ofPrice)
        .limit(same ? 0 : 3)
        .forEach(sentence -> words.add(sentence.span()));
    if (!same) {
      words.addAll(Telling.of(reading, ROUNDED));
      BigDecimal difference = price.subtract(award.amount()).abs();
      reading.contract().sentences().stream()
          .filter(sentence -> own(reading, sentence))
          .filter(
              sentence ->
                  finder.amounts(sentence).stream()
                      .anyMatch(a -> a.yuan().compareTo(difference) == 0))
          .limit(2)
          .forEach(sentence -> words.add(sentence.span()));
    }
    return Optional.of(
        new MoneyFact(
            "price.awardDifference",
            price.subtract(award.amount()).abs(),
            exTax ? "不含税价" : "签约合同价",
            reading.source(words)));
  }

  /** 两期合计12,800,000.00元，与中标价一致: one award, several contracts. */
  private static Optional<Sentence> inStages(
      Reading reading, AmountFinder finder, BigDecimal award, BigDecimal price) {
    return reading.contract().sentences().stream()
        .filter(sentence -> own(reading, sentence) && STAGES.matcher(sentence.text()).find())
        .filter(
            sentence ->
                finder.amounts(sentence).stream()
                    .anyMatch(
                        a ->
                            a.yuan().compareTo(award) == 0
                                || a.yuan().add(price).compareTo(award) == 0))
        .findFirst();
  }

  /** Not merely the award notice in a list of documents. */
  private static boolean ofPrice(Sentence sentence) {
    if (sentence.table() >= 0 && sentence.text().chars().anyMatch(Character::isDigit)) {
      return true;
    }
    String text = sentence.text().replace("价格清单", "").replace("报价", "");
    return text.contains("价") || text.contains("金额") || text.contains("元");
  }

  private static boolean withoutTax(String basis) {
    return basis.contains("不含税") || basis.contains("不含增值税") || basis.contains("除税");
  }

  private static Optional<Amount> exTax(Reading reading, AmountFinder finder) {
    for (Hit hit : reading.hits().of("ex-tax")) {
      Sentence sentence = hit.sentence();
      if (!own(reading, sentence)) {
        continue;
      }
      Optional<Amount> amount =
          finder.amounts(sentence).stream().filter(a -> a.at() >= hit.to()).findFirst();
      if (amount.isPresent()) {
        return amount;
      }
      int bar = sentence.text().indexOf('|', hit.to());
      if (sentence.table() >= 0 && bar > 0) {
        Optional<BigDecimal> cell = AmountFinder.bare(sentence.text().substring(bar + 1), "");
        if (cell.isPresent()) {
          return Optional.of(
              new Amount(
                  sentence, "不含税", bar + 1, sentence.text().length(), cell.get(), sentence.span()));
        }
      }
    }
    return Optional.empty();
  }

  /** What the contract itself gives as the award price, beside its total. */
  private static List<Fact> said(
      Reading reading, AmountFinder finder, MoneyFact total, List<Sentence> about) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : about) {
      for (Amount amount : finder.amounts(sentence)) {
        for (Hit hit : reading.hits().in(sentence, "award-price")) {
          boolean labelled =
              hit.to() <= amount.at()
                  && amount.at() - hit.to() <= 16
                  && BETWEEN.matcher(sentence.text().substring(hit.to(), amount.at())).find();
          if (!labelled) {
            continue;
          }
          String label =
              sentence
                  .text()
                  .substring(AmountFinder.stretch(sentence.text(), hit.from()), amount.at());
          if (!NOT_THIS.matcher(label).find() && amount.yuan().compareTo(LARGE) > 0) {
            List<Span> words = new ArrayList<>(total.evidence());
            words.add(sentence.span());
            facts.add(
                new MoneyFact(
                    "price.saidAwardDifference",
                    amount.yuan().subtract(total.amount()).abs(),
                    "合同写明的中标价",
                    reading.source(words)));
          }
        }
      }
    }
    return facts;
  }

  private static List<Fact> texts(Reading reading, List<Sentence> about) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.hits().sentences("award-correction")) {
      String here = sentence.text() + reading.next(sentence).text();
      if (own(reading, sentence) && CORRECTION.matcher(sentence.text()).find()) {
        String kind = BY_TENDER.matcher(here).find() ? "有依据" : "无依据";
        facts.add(
            new TextFact(
                "price.awardCorrection", sentence.text(), kind, reading.source(sentence.span())));
      }
    }
    for (Sentence sentence : about) {
      String text = sentence.text();
      if (PARTS.matcher(text).find()) {
        facts.add(new TextFact("price.awardInParts", text, "", reading.source(sentence.span())));
      }
      if (CUT.matcher(text).find() && !DENIED.matcher(text).find()) {
        facts.add(new TextFact("price.awardCut", text, "", reading.source(sentence.span())));
      }
    }
    return facts;
  }
}
