package fadu.fact.security;

import fadu.clause.Sentence;
import fadu.fact.Hit;
import fadu.fact.Negation;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.MoneyMention;
import fadu.fact.value.MoneyMentions;
import fadu.fact.value.RateMention;
import fadu.fact.value.RateMentions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds how much the performance security is, wherever the contract says so. */
final class BondAmounts {
  private static final Words SIGNS = Words.of("履约|保函|担保|保证金");
  private static final Words CAPTION = Words.of("履约");

  private static final Pattern OF_QUALITY = Pattern.compile("^的?(?:质量|质保|保修)(?:保证)?(?:保函|保险|担保|金)");
  private static final Words QUALITY = Words.of("质量保|质保|保修|缺陷");
  private static final int NEAR = 40;
  private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

  /** What is done with a part of the security, and what is no share of the price. */
  private static final Pattern NOT_THIS =
      Pattern.compile(
          "扣除|扣罚|扣减|扣取|扣留|没收|处以|罚|违约金|赔偿|退还|返还|退回|退付|释放|解除|递减|利息|利率|手续费|保费|每日|每天|每次|每逾|逾期|减收|减免|免收|降低|补足|进度|分包|供应商|完成(?:产值|工程)|下浮");

  /** 报价低于最高限价85%的: the case in which a top-up is asked for. */
  private static final Pattern CONDITION =
      Pattern.compile("(?:^|[^不])(?:低于|不足|小于|未达到?)[^,;。]{0,20}$|(?:限价|控制价|预算价|警戒价)[^,;。]{0,8}$");

  private static final Pattern OF_ITSELF = Pattern.compile("(?:保证金|担保|保函|担保金)(?:金额|总额|额)?的$");
  private static final Pattern BASE =
      Pattern.compile(
          "(?:中标合同(?:总)?(?:金额|价)|中标(?:价|金额|总价)|成交(?:价|金额)|签约合同(?:总)?价(?:款)?|合同(?:总)?(?:价款|价格|价|金额|总额|造价|额)|工程(?:总)?(?:造价|价款)|承包价|总价)[^,;。|]{0,8}$");
  private static final Pattern MORE =
      Pattern.compile("另|再(?:提|交|缴|行)|同时|外加|此外|还(?:应|须|需|要)|并(?:提交|缴|交|以|再|另)|加上|以及");

  /** 10%的履约保函和3%的现金: two of a kind. */
  private static final Pattern AND = Pattern.compile("[和及加与][^,;。和或]{0,10}$");

  /** A row of its own for 履约担保（二）. */
  private static final Pattern NUMBERED =
      Pattern.compile("履约[^|]{0,8}(?:\\([二三四2-4]\\)|之[二三四]|[二三四2-4]\\|)");

  /** 就…全面履行本合同承担担保责任: a performance security by what it secures. */
  private static final Pattern FULFILS =
      Pattern.compile(
          "(?:担保|保证|保函|保险)[^。;]{0,24}(?:全面|按约|完全|切实|如约)?(?:履行|履约)(?:本|该)?(?:合同|协议|义务|其)|(?:全面|按约|完全|如约)?履行(?:本|该)?(?:合同|协议)[^。;]{0,16}(?:担保|保函|保证责任)|(?:约束|督促|担保|确保|保障|促使)[^。;,付款]{0,8}(?:履约|履行)[^。;付款]{0,60}(?:保函|担保|保证金|保证保险)");

  private static final Pattern UNIT = Pattern.compile("(?:金额|数额|额度)[^|]{0,2}[(](万?元)[)]");
  private static final Pattern CELL =
      Pattern.compile("[|] ?([0-9][0-9,]{0,15}(?:[.][0-9]{1,4})?) ?(?:[|]|$)");
  private static final Pattern SUM = Pattern.compile("^[| ]{0,3}(?:合计|总计|共计)");
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private static final Pattern TOGETHER =
      Pattern.compile(
          "两者|二者|两份[^,;。]{0,8}(?:同时|并|均)|同时有效|并存|并行|叠加|两项|两种|缺一不可|同时(?:提交|提供|交|缴)|均须|都要|一并");

  /** 履约担保由两部分组成:①…②…. */
  private static final Pattern PARTS =
      Pattern.compile("(?:由|分为?|包括|含)(?:下列|以下)?(?:两|二|三)(?:部分|份|项|笔|块)(?:组成|构成|[:,])?");

  private static final Pattern EITHER = Pattern.compile("其中|或|任选|任一|也可|即|计|折合|合人民币|\\(");

  private final Reading reading;

  BondAmounts(Reading reading) {
    this.reading = reading;
  }

  List<BondAmount> all() {
    List<BondAmount> all = new ArrayList<>();
    for (Sentence sentence : reading.candidates().words(SIGNS).captioned(CAPTION).list()) {
      if (Instrument.own(reading, sentence) && mayName(sentence)) {
        all.addAll(in(sentence));
      }
    }
    return all;
  }

  private boolean mayName(Sentence sentence) {
    String text = sentence.text();
    return text.contains("履约")
        || text.contains("保函")
        || text.contains("担保")
        || text.contains("保证金")
        || reading.clause(sentence).caption().contains("履约");
  }

  private record Number(
      int from, int to, Optional<BigDecimal> percent, Optional<BigDecimal> yuan) {}

  private List<BondAmount> in(Sentence sentence) {
    String text = sentence.text();
    List<Number> numbers = new ArrayList<>();
    for (RateMention rate : RateMentions.in(text)) {
      if (!rate.blank() && !rate.tolerance()) {
        numbers.add(new Number(rate.from(), rate.to(), rate.percent(), Optional.empty()));
      }
    }
    for (MoneyMention money : MoneyMentions.in(text)) {
      if (money.yuan().filter(yuan -> yuan.compareTo(LEAST) >= 0).isPresent()) {
        numbers.add(new Number(money.from(), money.to(), Optional.empty(), money.yuan()));
      }
    }
    numbers.addAll(cells(sentence, numbers));
    numbers.sort(Comparator.comparingInt(Number::from));
    List<BondAmount> amounts = new ArrayList<>();
    for (Number number : numbers) {
      Optional<String> instrument =
          Instrument.at(reading, sentence, number.from()).or(() -> only(sentence, number.from()));
      if (OF_QUALITY.matcher(text.substring(number.to())).find()) {
        continue; // 另行出具3%质量保函
      }
      boolean performance = instrument.filter(Instrument.PERFORMANCE::equals).isPresent();
      boolean topUp = instrument.filter(Instrument.TOP_UP::equals).isPresent();
      if ((performance || topUp) && counts(sentence, number) && !again(number, amounts)) {
        amounts.add(amount(sentence, number, topUp, amounts));
      }
    }
    return amounts;
  }

  /** |履约保函|896,000.00| under 金额（元）. */
  private List<Number> cells(Sentence row, List<Number> before) {
    List<Number> found = new ArrayList<>();
    String head = row.table() < 0 ? "" : reading.headOf(row).text();
    if (!before.isEmpty() || head.isEmpty() || head.equals(row.text())) {
      return found;
    }
    Matcher unit = UNIT.matcher(head);
    if (!unit.find()) {
      return found;
    }
    BigDecimal times = unit.group(1).startsWith("万") ? TEN_THOUSAND : BigDecimal.ONE;
    Matcher cell = CELL.matcher(row.text());
    if (cell.find()) {
      BigDecimal yuan = new BigDecimal(cell.group(1).replace(",", "")).multiply(times);
      if (yuan.compareTo(LEAST) >= 0) {
        found.add(new Number(cell.start(1), cell.end(1), Optional.empty(), Optional.of(yuan)));
      }
    }
    return found;
  }

  /** The table adds its rows up. */
  private boolean summed(Sentence row) {
    return row.table() >= 0
        && reading.contract().sentences().stream()
            .filter(s -> s.table() == row.table() && s.file() == row.file())
            .anyMatch(s -> SUM.matcher(s.text()).find());
  }

  /** 壹佰贰拾伍万元整(¥1,250,000.00): one amount, written twice. */
  private static boolean again(Number number, List<BondAmount> before) {
    if (before.isEmpty()) {
      return false;
    }
    BondAmount last = before.get(before.size() - 1);
    return number.from() < last.to()
        && number.yuan().isPresent()
        && last.yuan().isPresent()
        && number.yuan().get().compareTo(last.yuan().get()) == 0;
  }

  /** 合同价10%的银行保函，并另缴2%作为履约保证金: a guarantee in a sentence about nothing else. */
  private Optional<String> only(Sentence sentence, int at) {
    if (Instrument.hits(reading, sentence).isEmpty() && FULFILS.matcher(sentence.text()).find()) {
      return Optional.of(Instrument.PERFORMANCE);
    }
    String words = Segment.labelled(sentence.text(), at).of(sentence.text());
    List<Hit> hits = Instrument.hits(reading, sentence);
    if (QUALITY.in(words)) {
      return Optional.empty(); // 另行出具3%质量保函
    }
    boolean guarantee = words.contains("保函") || words.contains("保证保险");
    return guarantee
            && !hits.isEmpty()
            && hits.stream().allMatch(hit -> hit.group().equals(Instrument.PERFORMANCE))
        ? Optional.of(Instrument.PERFORMANCE)
        : Optional.empty();
  }

  private boolean counts(Sentence sentence, Number number) {
    String text = sentence.text();
    Segment segment = Segment.labelled(text, number.from());
    String left = text.substring(segment.from(), number.from());
    String words = segment.of(text);
    boolean rate = number.percent().isPresent();
    return !reading.choices().unselected(sentence, number.from())
        && !reading.struck(sentence, number.from(), number.to())
        && reading.means(sentence, number.from(), number.to())
        && !Negation.figureDenied(text, number.from())
        && !NOT_THIS.matcher(words).find()
        && !CONDITION.matcher(left).find()
        && !(rate && OF_ITSELF.matcher(left).find())
        && (rate || !ofPrice(left));
  }

  /** 合同价1280万元的10%: the amount is the price, not the security. */
  private static boolean ofPrice(String left) {
    Matcher base = BASE.matcher(left);
    return base.find() && !left.substring(base.start()).contains("%");
  }

  private BondAmount amount(
      Sentence sentence, Number number, boolean topUp, List<BondAmount> before) {
    String text = sentence.text();
    Segment segment = Segment.labelled(text, number.from());
    String left = text.substring(segment.from(), number.from());
    Matcher base = BASE.matcher(left);
    String named = base.find() ? base.group() : "";
    boolean first = before.isEmpty();
    String between =
        first
            ? text.substring(0, number.from())
            : text.substring(
                Math.min(before.get(before.size() - 1).end(), number.from()), number.from());
    boolean more =
        MORE.matcher(first ? leadIn(between) : between).find()
                && (first || !EITHER.matcher(between).find())
            || !first
                && TOGETHER.matcher(text.substring(number.to())).find()
                && !EITHER.matcher(between).find()
            || !first && alike(before.get(before.size() - 1), number) && AND.matcher(between).find()
            || !first
                && PARTS.matcher(text.substring(0, before.get(0).end())).find()
                && !EITHER.matcher(between).find()
            || first && ofParts(sentence)
            || summed(sentence) && performs(sentence)
            || sentence.table() >= 0 && NUMBERED.matcher(text).find();
    return new BondAmount(
        sentence,
        topUp,
        number.percent(),
        named,
        number.yuan(),
        named(sentence, segment.from()),
        Math.max(number.to(), segment.to()),
        number.to(),
        more);
  }

  /** ②到岗履约担保，中标价2%: an item of 履约担保由两部分组成. */
  private boolean ofParts(Sentence item) {
    List<Sentence> all = reading.contract().sentences();
    int before = item.index() - 1;
    return before >= 0
        && all.get(before).file() == item.file()
        && PARTS.matcher(all.get(before).text()).find()
        && performs(all.get(before))
        && performs(item);
  }

  private static boolean performs(Sentence row) {
    return row.text().contains("履约");
  }

  private static boolean alike(BondAmount one, Number other) {
    return one.percent().isPresent() == other.percent().isPresent();
  }

  /** The words begin where the security is named, if that is not far back in the sentence. */
  private int named(Sentence sentence, int from) {
    return Instrument.hits(reading, sentence).stream()
        .mapToInt(Hit::from)
        .filter(at -> at <= from && from - at <= NEAR)
        .max()
        .orElse(from);
  }

  /** Of the words before the first number only those that ask for one more: 另交, 再提交, 此外. */
  private static String leadIn(String words) {
    for (String sign : List.of("另", "再提交", "再交", "再缴", "此外", "还应", "还须", "还需", "还要", "外加")) {
      if (words.contains(sign)) {
        return words;
      }
    }
    return "";
  }
}
