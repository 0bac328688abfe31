package fadu.fact.labour;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.MoneyFact;
import fadu.fact.Passage;
import fadu.fact.Precedence;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.State;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.MoneyMention;
import fadu.fact.value.MoneyMentions;
import fadu.fact.value.RateMention;
import fadu.fact.value.RateMentions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much of the price is labour cost: {@code labour.costRate} (BLANK where the contract leaves it
 * open), {@code labour.costAmount}.
 */
public final class LabourCostReader implements FactReader {
  private static final String RATE = "labour.costRate";
  private static final BigDecimal MOST = BigDecimal.valueOf(70);
  private static final BigDecimal LEAST_YUAN = BigDecimal.valueOf(1000);

  private static final Words NOT_COST =
      Words.of(
          "保证金|保函|押金|违约|罚|赔偿|利息|滞纳|每人|每次罚|每次扣|次支付|人次|发放率|签订率|覆盖率|登记率|到位率|率达|工日|日工资|时薪|月薪|最低工资|差错|垫付额|奖|社保|保险费|价差|波动|风险|涨跌|调差|税");
  private static final int OPENING = 16;
  private static final Pattern COST =
      Pattern.compile(
          "人工费|人工成本|用工成本|用工费|工资|工钱|劳务费|劳务成本|农民工[^,;。]{0,4}(?:款|费|专户|专用账户|账户)|工资专户|工资性|人工(?:部分|款|比例|占比|费率)");
  private static final Words OTHER_SHARE = Words.of("进度款支付比例|付款比例|支付比例|预付款|结算款|质保|质量保证|材料|机械");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> rates = new ArrayList<>();
    List<Fact> amounts = new ArrayList<>();
    List<Fact> open = new ArrayList<>();
    for (Sentence sentence : reading.usual().own(COST)) {
      if (COST.matcher(Passage.usual(reading, sentence)).find()) {
        rates(reading, sentence, rates);
        factors(reading, sentence, rates);
        amounts(reading, sentence, amounts);
        open(reading, sentence).ifPresent(open::add);
      }
    }
    for (Sentence row : reading.candidates().rows().own()) {
      LabourCostCells.read(reading, row, rates, amounts);
    }
    List<Fact> facts = new ArrayList<>(Precedence.apply(reading.contract(), rates));
    facts.addAll(Precedence.apply(reading.contract(), amounts));
    if (facts.isEmpty()) {
      facts.addAll(open);
    }
    return facts;
  }

  private static void rates(Reading reading, Sentence sentence, List<Fact> facts) {
    String text = sentence.text();
    for (RateMention rate : RateMentions.in(text)) {
      Passage words = new Passage(reading, sentence, rate.from(), rate.to());
      if (!rate.blank()
          && rate.percent().orElseThrow().compareTo(MOST) <= 0
          && rate.percent().orElseThrow().signum() > 0
          && words.counts()
          && cost(words)) {
        facts.add(new RateFact(RATE, rate.percent().orElseThrow(), base(words), words.source()));
      }
    }
  }

  /** 以当期进度款为基数,乘以0.25: a share told by what the base is multiplied with. */
  private static final Pattern FACTOR =
      Pattern.compile("(?:乘以|乘上|乘|×|\\*|系数(?:为|取|按)?|折算率(?:为)?)[:]?(0\\.[0-9]{1,4})");

  private static void factors(Reading reading, Sentence sentence, List<Fact> facts) {
    Matcher matcher = FACTOR.matcher(sentence.text());
    while (matcher.find()) {
      BigDecimal percent = new BigDecimal(matcher.group(1)).movePointRight(2);
      Passage words = new Passage(reading, sentence, matcher.start(), matcher.end());
      boolean named = COST.matcher(sentence.text().substring(0, matcher.start())).find();
      if (named && percent.compareTo(MOST) <= 0 && percent.signum() > 0 && words.counts()) {
        facts.add(new RateFact(RATE, percent, base(words), words.source()));
      }
    }
  }

  private static void amounts(Reading reading, Sentence sentence, List<Fact> facts) {
    for (MoneyMention money : MoneyMentions.in(sentence.text())) {
      Passage words = new Passage(reading, sentence, money.from(), money.to());
      if (money.yuan().filter(y -> y.compareTo(LEAST_YUAN) >= 0).isPresent()
          && words.counts()
          && cost(words)) {
        facts.add(
            new MoneyFact("labour.costAmount", money.yuan().orElseThrow(), "人工费用", words.source()));
      }
    }
  }

  /** The figure is one of labour cost: by its own stretch, or by the subject it goes on from. */
  private static boolean cost(Passage figure) {
    String text = Passage.usual(figure.reading(), figure.sentence());
    Segment own = Segment.labelled(text, figure.from());
    String stretch = figure.sentence().table() >= 0 ? text : own.of(text);
    if (NOT_COST.in(stretch)) {
      return false;
    }
    if (COST.matcher(stretch).find()) {
      return own(stretch, figure, own);
    }
    Segment before = own.previous(text);
    String earlier = before.of(text);
    boolean goesOn = own.from() > 0 && COST.matcher(earlier).find() && !NOT_COST.in(earlier);
    String after = own.next(text).of(text);
    String opening = text.substring(0, Math.min(text.length(), OPENING));
    boolean subject = COST.matcher(opening).find() && stretch.contains("占");
    return (goesOn || subject) && !OTHER_SHARE.in(stretch)
        || COST.matcher(after).find()
            && after.length() <= 24
            && !NOT_COST.in(after)
            && !OTHER_SHARE.in(stretch);
  }

  /** 进度款支付80%，其中人工费20%: within one stretch the nearer word decides. */
  private static boolean own(String stretch, Passage figure, Segment own) {
    if (figure.sentence().table() >= 0) {
      return !OTHER_SHARE.in(stretch);
    }
    String left = stretch.substring(0, figure.from() - own.from());
    String right = stretch.substring(Math.min(stretch.length(), figure.to() - own.from()));
    int other = -1;
    for (String word : OTHER_SHARE.any()) {
      other = Math.max(other, left.lastIndexOf(word));
    }
    return other < 0 || COST.matcher(left.substring(other)).find() || COST.matcher(right).find();
  }

  private static String base(Passage rate) {
    String left = Segment.labelled(rate.sentence().text(), rate.from()).of(rate.sentence().text());
    for (String base :
        List.of("产值", "进度款", "已完工程价款", "已完工程", "签约合同价", "合同价", "工程价款", "工程款", "结算价")) {
      if (left.contains(base)) {
        return base;
      }
    }
    return "";
  }

  /** Left open: 据实列支, 另行商定, 按规定, a blank. */
  private static Optional<Fact> open(Reading reading, Sentence sentence) {
    return Passage.first(reading, sentence, "labour.cost-open")
        .filter(words -> !NOT_COST.in(words.stretch()))
        .map(words -> new MissingFact(RATE, State.BLANK, "没有定下数额、比例", words.source()));
  }
}
