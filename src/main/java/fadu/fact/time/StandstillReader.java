package fadu.fact.time;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import fadu.fact.said.Saying;
import fadu.fact.said.Sayings;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who bears delays that the employer causes: {@code clauses.noCompensation}, of kind 排除 where the
 * contractor gets neither time nor money, 给予 where he gets either.
 */
final class StandstillReader implements FactReader {
  private static final String KEY = "clauses.noCompensation";
  private static final int MORE = 2;
  private static final Pattern NATURE = Pattern.compile("不可抗力|气候|天气|降雨|高温|雨天|台风|冬季|节假日|农忙");

  /** 不构成顺延工期和索赔费用的理由. */
  private static final Pattern NO_GROUND =
      Pattern.compile(
          "不(?:构成|作为|成为|是|得作为|能作为)[^。;,]{0,12}(?:(?:顺延|延长|延期|展期)[^。;,]{0,12}(?:索赔|补偿|费用|损失|赔偿)|(?:索赔|补偿|赔偿)[^。;,]{0,12}(?:顺延|延长|延期|展期|工期))[^。;,]{0,8}(?:理由|依据|事由|条件)");

  /** 非承包人原因: what the contractor has not caused. */
  private static final Pattern NOT_ITS =
      Pattern.compile(
          "非(?:因|由|属)?(?:承包人|承包方|承包单位|施工方|施工单位|乙方|总包方|总承包人)(?:的|自身|方面)?(?:原因|责任|过错|因素)");

  /** Wages, shares of the members of a consortium, and a shorter time are matters of their own. */
  private static final Pattern OTHER =
      Pattern.compile("(?:人工费|工资|工钱)[^;。]{0,30}顺延到|任一成员|(?:缩短|压缩)(?:总|合同)?工期|缩短(?:的天数|部分)|工期缩短");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : Sayings.sentences(reading, "standstill")) {
      fact(reading, sentence).ifPresent(facts::add);
    }
    for (Sentence row : reading.candidates().rows().list()) {
      if (facts.isEmpty() && Sayings.own(reading, row)) {
        row(reading, row).ifPresent(facts::add);
      }
    }
    return facts;
  }

  /** |甲方图纸未到|不延|无| under |原因|工期|补偿|. */
  private static Optional<Fact> row(Reading reading, Sentence row) {
    String[] heads = reading.headOf(row).text().split("\\|", -1);
    String[] cells = row.text().split("\\|", -1);
    if (row.table() < 0
        || heads.length != cells.length
        || !Sayings.matches(reading, row.text(), "delay.owner-cause")) {
      return Optional.empty();
    }
    boolean time = false;
    boolean money = false;
    for (int i = 1; i < cells.length; i++) {
      boolean no = NO_CELL.matcher(cells[i].strip()).find();
      time |= no && TIME_HEAD.matcher(heads[i]).find();
      money |= no && MONEY_HEAD.matcher(heads[i]).find();
    }
    return time && money
        ? Optional.of(new TextFact(KEY, "排除", "排除", reading.source(row.span())))
        : Optional.empty();
  }

  private static final Pattern NO_CELL =
      Pattern.compile(
          "^(?:不(?:予)?(?:延|顺延|延长|变|补|补偿|给|计|调整)?(?:偿)?|无|否|×|—|-|/|自担|自负|自理|照旧|(?:乙方|承包人)(?:承担|自担|自负)?)$");
  private static final Pattern TIME_HEAD = Pattern.compile("工期|顺延|延期|日期");
  private static final Pattern MONEY_HEAD = Pattern.compile("费|补偿|损失|赔偿|价款");

  /** 就此类情形所致延误: the cause stands in the sentence before. */
  private static final Pattern SUCH =
      Pattern.compile(
          "(?:此类|此等|该类|该等|上述|前述|前款|上列|这些|这种|以上|前项|由此|因此|为此)[^,;。]{0,6}(?:情形|原因|情况|事项|事由|延误|停工|窝工|因素|等待|造成|导致|引起|所致)");

  private static String before(Reading reading, Sentence sentence) {
    int at = sentence.index() - 1;
    if (at < 0) {
      return "";
    }
    Sentence last = reading.contract().sentences().get(at);
    return last.clause() == sentence.clause() && last.file() == sentence.file() ? last.text() : "";
  }

  private static Optional<Fact> fact(Reading reading, Sentence sentence) {
    String text = sentence.text();
    boolean any = Sayings.matches(reading, text, "delay.any-cause");
    boolean owner =
        Sayings.matches(reading, text, "delay.owner-cause")
            || SUCH.matcher(text).find()
                && Sayings.matches(reading, before(reading, sentence), "delay.owner-cause");
    if (owner && NO_GROUND.matcher(text).find()) {
      Fact excluded = new TextFact(KEY, "排除", "排除", reading.source(sentence.span()));
      return Optional.of(excluded);
    }
    if (!any && !owner || Sayings.matches(reading, text, "delay.denied")) {
      return Optional.empty();
    }
    boolean named = Sayings.matches(reading, text, "delay.not-owner");
    String causes = NOT_ITS.matcher(text).replaceAll("");
    boolean contractor = Sayings.matches(reading, causes, "delay.contractor-cause") && !any;
    boolean nature = NATURE.matcher(text).find() && !any;
    if (named || nature || OTHER.matcher(text).find()) {
      return Optional.empty();
    }
    String around = around(reading, sentence);
    boolean givesTime = gives(reading, around, "delay.gives-time");
    boolean givesMoney = gives(reading, around, "delay.gives-money");
    Optional<Saying> time = Sayings.first(reading, sentence, "delay.no-time");
    Optional<Saying> money = Sayings.first(reading, sentence, "delay.no-money");
    boolean both =
        (time.isPresent() || Sayings.matches(reading, around, "delay.no-time"))
            && (money.isPresent() || Sayings.matches(reading, around, "delay.no-money"));
    boolean excluded = (time.isPresent() || money.isPresent()) && !contractor;
    boolean lacksBoth = both || any && time.isPresent() || !givesTime && !givesMoney;
    if (excluded && lacksBoth && about(text)) {
      return Optional.of(fact(reading, sentence, time, money, "排除"));
    }
    return givesTime && owner
        ? Optional.of(fact(reading, sentence, Optional.empty(), Optional.empty(), "给予"))
        : Optional.empty();
  }

  /** Only standing still and time are spoken of here, not prices, quality or payment. */
  private static boolean about(String words) {
    String text = words.replace("施工期间", "施工").replace("施工期内", "施工");
    return text.contains("停")
        || text.contains("窝工")
        || text.contains("顺延")
        || text.contains("延误")
        || text.contains("延期")
        || text.contains("展期")
        || text.contains("暂停")
        || text.contains("缓建")
        || text.contains("工期")
        || text.contains("等待")
        || text.contains("误工")
        || text.contains("耽误")
        || text.contains("推迟")
        || text.contains("日子")
        || text.contains("天数")
        || text.contains("等着")
        || text.contains("误期");
  }

  private static boolean gives(Reading reading, String text, String wording) {
    return Sayings.matches(reading, text, wording);
  }

  private static String around(Reading reading, Sentence sentence) {
    StringBuilder words = new StringBuilder(sentence.text());
    List<Sentence> all = reading.contract().sentences();
    for (int i = sentence.index() + 1; i < all.size() && i <= sentence.index() + MORE; i++) {
      if (all.get(i).clause() == sentence.clause() && all.get(i).table() == sentence.table()) {
        words.append(all.get(i).text());
      }
    }
    return words.toString();
  }

  private static Fact fact(
      Reading reading,
      Sentence sentence,
      Optional<Saying> time,
      Optional<Saying> money,
      String kind) {
    List<Span> spans = new ArrayList<>();
    time.ifPresent(s -> spans.addAll(s.source(reading).evidence()));
    money.ifPresent(s -> spans.addAll(s.source(reading).evidence()));
    Span words = spans.stream().reduce(Span::cover).orElse(sentence.span());
    String text = sentence.text();
    boolean shortEnough = text.length() <= 150;
    return new TextFact(KEY, kind, kind, reading.source(shortEnough ? sentence.span() : words));
  }
}
