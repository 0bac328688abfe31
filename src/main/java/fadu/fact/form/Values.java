package fadu.fact.form;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.MoneyFact;
import fadu.fact.PeriodFact;
import fadu.fact.RateFact;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.TextFact;
import fadu.fact.Unit;
import fadu.fact.Wording;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of the matters that must be the same in all papers of a contract. */
final class Values {
  /** Facts whose readers tell them apart from look-alikes; matter by key. */
  private static final Map<String, String> MATTERS =
      Map.of(
          "price.occurrences", "签约合同价",
          "payment.progressRate", "进度款比例",
          "payment.advanceRate", "预付款比例",
          "retention.rate", "质量保证金比例",
          "defect.period", "缺陷责任期",
          "warranty.items", "保修期");

  /** Lengths that compare; heating seasons and the design life do not. */
  private static final Set<Unit> CALENDAR = EnumSet.of(Unit.DAY, Unit.MONTH, Unit.YEAR);

  /** The later word replaces the earlier one. */
  private static final Wording CHANGES =
      Wording.of("改|替|更|调整|取代|不再执行", "修改为|变更为|调整为|改为|改按|改成|更正为|替代|替换|取代|代替|更新为|不再执行|变更后|调整后");

  /** A part of the works, a stage, a kind of plant: another matter than the whole. */
  private static final Wording PART_ONLY =
      Wording.of(
          "其中|阶段|节点|分段|单体|标段|期工程|分部|单项|专项|养护|绿化|苗木|号楼|楼栋|区段|里程碑|子项|单位工程|设备|样板|试运行|设计|备货|暂停",
          "其中|阶段|节点|分段|单体|标段|期工程|分部|单项|专项|养护|绿化|苗木|号楼|楼栋|区段|里程碑|子项|单位工程|设备|样板|试运行|设计|备货|暂停");

  private static final Pattern GRADE =
      Pattern.compile(
          "质量(?:(?:标准|等级|要求|目标)[^,。;|]{0,24}?|(?:达到|达|为|是|评定为|验收为|定为)[^,。;|]{0,12}?|(?:必须|须|应当?)(?:达到|符合|评为)[^,。;|]{0,20}?)(优良|优质|合格)[^,。;|]{0,4}");

  /** 质量目标:优良,未获奖的视为不达标: more than an aim. */
  private static final Pattern BINDING =
      Pattern.compile(
          "(?:须|必须|应当?|确保)[^,。;]{0,8}(?:获|达|取得|评)[^。;]{0,30}(?:视为|否则|扣|罚|违约|不达标|不合格|返工)|(?:未|不|没)[^,。;]{0,10}(?:视为|按|扣|罚|返工|违约)");

  private static final Wording AIM = Wording.of("目标|创|争|奖|杯|率", "目标|创|争|奖|杯|率");
  private static final Pattern COURT = Pattern.compile("[\\p{Han}]{1,24}?(?:人民)?法院");
  private static final Pattern SEAT =
      Pattern.compile(
          "(工程|项目|建设|施工|发包|甲方|业主|承包|乙方|原告|被告|签订|签约|履行)[\\p{Han}]{0,6}(?:所在地|所在|地|住所地|住所)");

  private static final int BRIEF = 48;

  private final Reading reading;

  Values(Reading reading) {
    this.reading = reading;
  }

  List<Told> of(Facts found) {
    List<Told> told = new ArrayList<>();
    for (Fact fact : found.all()) {
      String matter = MATTERS.get(fact.key());
      if (matter != null && !fact.evidence().isEmpty()) {
        value(fact).ifPresent(v -> told(fact, matter, v).ifPresent(told::add));
      }
    }
    found.of("dispute.court").forEach(fact -> court(fact).ifPresent(told::add));
    found
        .of("dispute.arbInstitution")
        .filter(TextFact.class::isInstance)
        .filter(f -> ((TextFact) f).kind().equals("机构"))
        .forEach(f -> told(f, "争议解决", f.shown()).ifPresent(told::add));
    told.addAll(grades());
    for (Times.Time time : Times.in(reading)) {
      if (!PART_ONLY.in(time.sentence().text().substring(0, time.to()))
          && !CHANGES.in(time.sentence().text())) {
        Span words = stretch(time.sentence(), time.to());
        PartLabel.at(reading, time.sentence(), time.to())
            .ifPresent(
                l -> told.add(new Told(time.matter(), l, time.value(), time.shown(), words)));
      }
    }
    return told;
  }

  private static Optional<String> value(Fact fact) {
    if (fact instanceof MoneyFact money) {
      return Optional.of(plain(money.amount()));
    }
    if (fact instanceof RateFact rate) {
      return Optional.of(plain(rate.percent()));
    }
    if (fact instanceof PeriodFact period && CALENDAR.contains(period.unit())) {
      return Optional.of(plain(period.days()));
    }
    return Optional.empty();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private Optional<Told> told(Fact fact, String matter, String value) {
    Span words = fact.evidence().get(0);
    Optional<Sentence> sentence = reading.contract().sentenceAt(words);
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    String text = sentence.get().text();
    boolean row = sentence.get().table() >= 0;
    boolean whole = matter.startsWith("保修") || !row || total(matter, text);
    String item = fact instanceof PeriodFact period && matter.equals("保修期") ? period.item() : "";
    boolean partOnly = !matter.equals("保修期") && !payment(matter) && PART_ONLY.in(text);
    if (!whole || partOnly || CHANGES.in(text) || matter.equals("保修期") && item.isEmpty()) {
      return Optional.empty();
    }
    int end = offset(sentence.get(), words);
    Span stretch = stretch(sentence.get(), end);
    return PartLabel.at(reading, sentence.get(), end)
        .map(label -> new Told(item + matter, label, value, shown(fact), stretch));
  }

  private static String shown(Fact fact) {
    return fact instanceof RateFact rate ? plain(rate.percent()) + "%" : fact.shown();
  }

  private static boolean payment(String matter) {
    return matter.endsWith("比例");
  }

  /** In a row of a table only a sum speaks of the whole. */
  private static boolean total(String matter, String text) {
    return payment(matter)
        || matter.equals("缺陷责任期")
        || text.contains("合计")
        || text.contains("总计")
        || text.contains("总工期")
        || text.contains("总日历")
        || text.contains("签约合同价");
  }

  /** Where in the shadow text of the sentence the words end. */
  private int offset(Sentence sentence, Span words) {
    for (int i = 0; i < sentence.text().length(); i++) {
      if (reading.span(sentence, i, i + 1).from() >= words.to()) {
        return i;
      }
    }
    return sentence.text().length();
  }

  /** The value with its label, all of a row of a table. */
  private Span stretch(Sentence sentence, int end) {
    if (sentence.table() >= 0 || sentence.text().length() <= BRIEF) {
      return sentence.span();
    }
    Segment segment = Segment.labelled(sentence.text(), Math.max(0, end - 1));
    return reading.span(sentence, segment.from(), segment.to());
  }

  /** A court by name, or by whose seat it is. */
  private Optional<Told> court(Fact fact) {
    if (!(fact instanceof TextFact text) || fact.evidence().isEmpty()) {
      return Optional.empty();
    }
    if (text.kind().equals("仲裁")) {
      return Optional.empty();
    }
    Span words = fact.evidence().get(0);
    Matcher matcher = COURT.matcher(reading.contract().words(words));
    String court = "";
    while (matcher.find()) {
      court = matcher.group();
    }
    Matcher seat = SEAT.matcher(court);
    if (court.isEmpty()) {
      return Optional.empty();
    }
    if (seat.find()) {
      String whose = side(seat.group(1));
      return told(fact, "争议解决", whose + "所在地法院");
    }
    int region = Math.max(court.lastIndexOf('区'), court.lastIndexOf('县'));
    return region < 2
        ? Optional.empty()
        : told(fact, "争议解决", court.substring(Math.max(0, region - 2), region + 1) + "法院");
  }

  private static String side(String word) {
    return switch (word) {
      case "工程", "项目", "建设", "施工", "履行" -> "工程";
      case "发包", "甲方", "业主" -> "发包人";
      case "承包", "乙方" -> "承包人";
      default -> word;
    };
  }

  private List<Told> grades() {
    List<Told> grades = new ArrayList<>();
    for (Sentence sentence : reading.text().with(GRADE)) {
      if (!sentence.text().contains("质量")) {
        continue;
      }
      Matcher matcher = GRADE.matcher(sentence.text());
      if (matcher.find()
          && (!AIM.in(matcher.group()) || BINDING.matcher(sentence.text()).find())
          && !CHANGES.in(sentence.text())) {
        String grade = matcher.group(1).equals("合格") ? "合格" : "优良";
        Span words = stretch(sentence, matcher.end(1));
        if (!reading.choices().unselected(sentence, matcher.start(1))
            && !PART_ONLY.in(sentence.text())) {
          PartLabel.at(reading, sentence, matcher.start(1))
              .ifPresent(
                  label -> grades.add(new Told("质量标准", label, grade, matcher.group(1), words)));
        }
      }
    }
    return grades;
  }
}
