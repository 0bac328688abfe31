package fadu.fact.price;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import fadu.fact.said.Saying;
import fadu.fact.said.Sayings;
import fadu.fact.value.RateMention;
import fadu.fact.value.RateMentions;
import fadu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the tax is agreed: {@code price.taxMethod}, of kind 税率不对, 税种已取消, 简易计税无依据, 税率变动归承包人 or 合规. */
final class VatReader implements FactReader {
  private static final String KEY = "price.taxMethod";
  private static final BigDecimal GENERAL = BigDecimal.valueOf(9);
  private static final List<BigDecimal> SIMPLE = List.of(BigDecimal.valueOf(3), BigDecimal.ONE);

  private static final int BRIEF = 24;

  /** 按17%、11%两档税率测算: rates told of before the word. */
  private static final Pattern TOLD = Pattern.compile("进项|销项|(?:两|二|三|此|该|上述|前述|以上)档?(?:种)?税率");

  /** Rates of value-added tax that are no more. */
  private static final List<BigDecimal> ABOLISHED =
      List.of(
          BigDecimal.valueOf(17),
          BigDecimal.valueOf(16),
          BigDecimal.valueOf(11),
          BigDecimal.valueOf(10));

  /** 货物及安装一并按货物开票: the whole is taxed so, not an item. */
  private static final Pattern WHOLE = Pattern.compile("一并|统一|全部|整体|不分|合并|均按|都按");

  private static final Pattern BEFORE =
      Pattern.compile("(?:税率|税额|征收率|税点|增值税|税金|税费|计税|计征|税款)[^,;。|]{0,16}[|:为按是(]?[^,;。|]{0,4}$");
  private static final Pattern AFTER =
      Pattern.compile(
          "^(?:的)?(?:普票|税率|简易征收|简易计税|征收率|税点|增值税|税金|个税点|(?:增值税)?(?:专用|普通)?发票|专票|计列增值税|计征|计税|开票|开具)");

  /** Other rates that stand near words of tax, and other goods than the works. */
  private static final Pattern OTHER_RATE =
      Pattern.compile(
          "附加|城建|城市维护|教育|所得税|印花|水利基金|预缴|预征|代扣|违约|下浮|让利|优惠|保证金|质保|预付|进度款|付至|支付至|管理费|利润|返还|罚|比例支付|倍|滞纳");

  private static final Pattern OTHER_GOODS =
      Pattern.compile("设计|设备|勘察|采购|养护|监测|监理|检测|咨询|苗木|软件|保险|运维|运输|租赁|维护|培训|技术服务|服务费|生活服务|货物|材料款");

  /** 未列明简易计税的适用情形. */
  private static final Pattern UNREASONED =
      Pattern.compile(
          "(?:未|没有|没|不)(?:予)?(?:列明|写明|说明|注明|约定|提供|附|办理|作)[^,;。]{0,12}(?:简易|适用|依据|情形|备案)");

  private static final Pattern PAST =
      Pattern.compile("此前|原来?(?:的)?(?:税率|按|为)|旧|停用|不得|废止|取消|曾|由[^,;。]{0,6}$|从[^,;。]{0,6}$|不再|已调整");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    boolean reasoned = reasoned(reading);
    for (Sentence sentence : sentences(reading)) {
      oldTax(reading, sentence).ifPresent(facts::add);
      risk(reading, sentence).ifPresent(facts::add);
      facts.addAll(rates(reading, sentence, reasoned));
    }
    return facts;
  }

  /** The rows of a table are about tax if its head is. */
  private static List<Sentence> sentences(Reading reading) {
    List<Sentence> named = Sayings.sentences(reading, "vat");
    List<Sentence> heads =
        named.stream().filter(s -> s.table() >= 0 && s.text().contains("税率")).toList();
    if (heads.isEmpty()) {
      return named;
    }
    Set<Sentence> tables = Collections.newSetFromMap(new IdentityHashMap<>());
    heads.forEach(head -> tables.add(reading.headOf(head)));
    return reading.candidates().hits("vat").rows().list().stream()
        .filter(
            s ->
                reading.own(s) && reading.hits().has(s, "vat")
                    || s.table() >= 0 && tables.contains(reading.headOf(s)))
        .toList();
  }

  private static Optional<Fact> oldTax(Reading reading, Sentence sentence) {
    return Sayings.first(reading, sentence, "vat.old-tax")
        .filter(s -> !Sayings.matches(reading, sentence.text(), "vat.old-tax-past"))
        .map(s -> fact(reading, s, "税种已取消"));
  }

  private static Optional<Fact> risk(Reading reading, Sentence sentence) {
    return Sayings.first(reading, sentence, "vat.rate-risk")
        .filter(s -> !Sayings.matches(reading, sentence.text(), "vat.rate-shared"))
        .map(s -> fact(reading, s, "税率变动归承包人"));
  }

  private static List<Fact> rates(Reading reading, Sentence sentence, boolean reasoned) {
    List<Fact> facts = new ArrayList<>();
    String text = sentence.text();
    for (RateMention rate : RateMentions.in(text)) {
      if (rate.percent().isPresent()
          && ofTax(reading, sentence, rate)
          && Sayings.counts(reading, sentence, rate.from())) {
        Segment own = brief(text, Segment.labelled(text, rate.from()));
        Span quoted =
            sentence.table() >= 0 ? sentence.span() : reading.span(sentence, own.from(), own.to());
        facts.add(
            new TextFact(
                KEY,
                text.substring(rate.from(), rate.to()),
                kind(text, rate, reasoned),
                reading.source(quoted)));
      }
    }
    return facts;
  }

  /** A short stretch is quoted with those beside it. */
  private static Segment brief(String text, Segment own) {
    if (own.to() - own.from() >= BRIEF) {
      return own;
    }
    return new Segment(own.previous(text).from(), own.next(text).to());
  }

  private static String kind(String text, RateMention rate, boolean reasoned) {
    BigDecimal percent = rate.percent().orElseThrow();
    if (percent.compareTo(GENERAL) == 0 || itemised(text, rate)) {
      return "合规";
    }
    boolean simple = SIMPLE.stream().anyMatch(s -> s.compareTo(percent) == 0);
    return simple ? reasoned ? "合规" : "简易计税无依据" : "税率不对";
  }

  private static boolean ofTax(Reading reading, Sentence sentence, RateMention rate) {
    String text = sentence.text();
    String left = text.substring(Math.max(0, rate.from() - 22), rate.from());
    String right = text.substring(rate.to(), Math.min(text.length(), rate.to() + 12));
    Segment here = Segment.at(text, rate.from());
    String stretch = here.of(text);
    String before = text.substring(Math.max(0, rate.from() - 14), rate.from());
    String cell = row(text, rate) + head(reading, sentence, rate.from());
    boolean told =
        TOLD.matcher(text).find()
            && ABOLISHED.stream().anyMatch(a -> rate.percent().filter(a::equals).isPresent());
    return (BEFORE.matcher(left).find()
            || AFTER.matcher(right).find()
            || told
            || cell.contains("税率"))
        && !OTHER_RATE.matcher(before).find()
        && !PAST.matcher(before).find()
        && !right.startsWith("调整为")
        && !right.startsWith("降为")
        && "±+＋".indexOf(rate.from() > 0 ? text.charAt(rate.from() - 1) : ' ') < 0
        && !stretch.contains("停用")
        && !stretch.contains("不得")
        && rate.percent().orElse(BigDecimal.ZERO).compareTo(BigDecimal.valueOf(20)) < 0;
  }

  /** The label in the cell before: |增值税税率|9%|. */
  private static String row(String text, RateMention rate) {
    int bar = text.lastIndexOf('|', rate.from());
    int earlier = bar <= 0 ? -1 : text.lastIndexOf('|', bar - 1);
    return earlier < 0 ? "" : text.substring(earlier, bar);
  }

  /** The head of the column. */
  private static String head(Reading reading, Sentence row, int at) {
    if (row.table() < 0) {
      return "";
    }
    int column = row.text().substring(0, at).split("\\|", -1).length - 1;
    return Optional.of(reading.headOf(row))
        .map(s -> s.text().split("\\|", -1))
        .filter(heads -> heads.length > column)
        .map(heads -> heads[column])
        .orElse("");
  }

  private static boolean itemised(String text, RateMention rate) {
    Segment here = Segment.labelled(text, rate.from());
    boolean row = text.indexOf('|') >= 0;
    String stretch = here.of(text) + (row ? text : here.previous(text).of(text));
    return OTHER_GOODS.matcher(stretch).find() && !WHOLE.matcher(stretch).find();
  }

  /** Simple taxation is explained anywhere in the contract. */
  private static boolean reasoned(Reading reading) {
    for (Sentence sentence : Sayings.sentences(reading, "vat")) {
      String text = sentence.text();
      boolean simple = text.contains("简易") || text.contains("小规模") || text.contains("征收率");
      if (simple) {
        String more = text + reading.next(sentence).text();
        String chosen = text.contains("简易计税") || text.contains("小规模") ? more : "";
        if (Sayings.matches(reading, chosen, "vat.reason") && !UNREASONED.matcher(chosen).find()) {
          return true;
        }
      }
    }
    return false;
  }

  private static Fact fact(Reading reading, Saying saying, String kind) {
    return new TextFact(KEY, saying.words(), kind, saying.source(reading));
  }
}
