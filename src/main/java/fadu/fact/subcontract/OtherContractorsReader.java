package fadu.fact.subcontract;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.PartyFact;
import fadu.fact.Reading;
import fadu.fact.Saying;
import fadu.fact.Sayings;
import fadu.fact.Source;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One building cut up among several general contractors: {@code clauses.otherContractors} (kind 肢解,
 * 其他承包人, 不得) as the contract has it, {@code subcontract.siblings} (kind 同一单位工程, 待核, 无冲突) as the
 * declared contracts of the same project show.
 */
public final class OtherContractorsReader implements FactReader {
  private static final String KEY = "clauses.otherContractors";
  private static final String DECLARED = "meta.siblingContracts";
  private static final Pattern PARTS =
      Pattern.compile(
          "土建|主体|结构|基础|桩基|装修|装饰|机电|安装|屋面|地下室|水电|砌筑|上部|下部|楼层|地上|地下|分部|各部分|楼|同一单位工程|粗装|精装");
  private static final Pattern SPECIAL =
      Pattern.compile("专业(?:承包|分包|工程)|供电|电力|燃气|通信|自来水|供水|电梯|消防|幕墙|智能化");
  private static final Pattern GENERAL = Pattern.compile("总承包|总包");
  private static final Pattern CHECKS =
      Pattern.compile("专业承包|专业工程|监理|设计|勘察|检测|采购|供货|咨询|造价|招标代理|测绘|审图");
  private static final Pattern BUILDS = Pattern.compile("施工|土建|主体|装修|机电|安装|基础");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:单位工程|单体|楼栋|工程)[:为]([^,;。|]{2,30})|([\\p{Han}0-9A-Za-z#]{1,14}?(?:号楼|楼|馆|栋|幢|座))");
  private static final Pattern ONE =
      Pattern.compile("(?:同|该|这)一?(?:栋|幢|座|楼|单体)|一栋楼|一幢楼|同一[^,;。|]{0,6}(?:楼|馆|建筑)");
  private static final Pattern SCOPE = Pattern.compile("承包范围|工程名称|工程内容|工程概况|范围");
  private static final Pattern PERMITS = Pattern.compile("不得|禁止|严禁|不准|不抽出|不另行发包|不再另行|均不");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Sayings sayings = new Sayings(reading);
    List<Fact> facts = new ArrayList<>();
    List<String> contractors =
        found.all().stream()
            .filter(PartyFact.class::isInstance)
            .map(PartyFact.class::cast)
            .filter(p -> p.party() == Party.CONTRACTOR)
            .map(PartyFact::name)
            .toList();
    for (Sentence sentence : reading.candidates().hits("other-contractor-words").rows().list()) {
      if (sayings.counts(sentence, 0)) {
        row(sayings, sentence, contractors).or(() -> read(sayings, sentence)).ifPresent(facts::add);
      }
    }
    facts.addAll(siblings(reading));
    return facts;
  }

  private static Optional<Fact> read(Sayings sayings, Sentence sentence) {
    String text = sentence.text();
    Optional<Saying> refused =
        sayings.first(sentence, "other.refused").filter(s -> PERMITS.matcher(s.words()).find());
    if (refused.isPresent()) {
      return refused.map(s -> sayings.fact(KEY, "不得", s));
    }
    boolean lots = sayings.first(sentence, "other.lots").isPresent();
    Optional<Saying> cut = sayings.said(sentence, "other.general").filter(s -> cut(s) && !lots);
    if (cut.isPresent() && PARTS.matcher(text).find()) {
      return cut.map(s -> sayings.fact(KEY, "肢解", s));
    }
    Optional<Saying> pairs = lots ? Optional.empty() : pairs(sentence);
    if (pairs.isPresent()) {
      return pairs.map(s -> sayings.fact(KEY, "肢解", s));
    }
    return sayings
        .said(sentence, "other.mere")
        .filter(s -> !lots && !SPECIAL.matcher(text).find())
        .map(s -> sayings.fact(KEY, "其他承包人", s));
  }

  /** 土建归…建筑公司,装饰归…集团: parts of the building and who is to do each. */
  private static final Pattern PAIR =
      Pattern.compile(
          "(?:土建|主体|结构|基础|桩基|装修|装饰|机电|安装|屋面|水电|砌筑|粉刷|上部|下部|地上|地下|[一二三四五六1-9]层)[^。;,]{0,10}(?:归|由|给|交给?|属|包给|是)([^。;,]{2,40})");

  private static final Pattern FIRM =
      Pattern.compile("公司|集团|[一二三四五六]建|建工|建筑|工程局|工程处|一家|两家|三家|总包|总承包");

  private static final Pattern NOT_CUT =
      Pattern.compile("分包|联合体|成员|牵头|劳务|专业|监理|设计|检测|供货|采购|保修|配合|标段|不再|不得|不另|自行|自施");

  private static Optional<Saying> pairs(Sentence sentence) {
    String text = sentence.text();
    if (NOT_CUT.matcher(text).find() || SPECIAL.matcher(text).find()) {
      return Optional.empty();
    }
    var matcher = PAIR.matcher(text);
    Set<String> doers = new HashSet<>();
    boolean firm = false;
    boolean general = GENERAL.matcher(text).find() || ONE.matcher(text).find();
    int from = -1;
    int to = 0;
    int at = 0;
    while (at < text.length() && matcher.find(at)) {
      from = from < 0 ? matcher.start() : from;
      to = matcher.end();
      at = matcher.end();
      firm |= FIRM.matcher(matcher.group(1)).find();
      doers.add(matcher.group(1));
    }
    return doers.size() > 1 && firm && general
        ? Optional.of(new Saying(sentence, from, to))
        : Optional.empty();
  }

  /** 主体结构|某公司|施工总承包 in a table of one building. */
  private static Optional<Fact> row(Sayings sayings, Sentence sentence, List<String> contractors) {
    String text = sentence.text();
    String around = sayings.around(sentence);
    boolean one =
        around.contains("单位工程")
            || around.contains("分部")
            || around.contains("部位")
            || ONE.matcher(around).find();
    if ((around.contains("标段") || text.contains("标段")) && !ONE.matcher(around).find()) {
      return Optional.empty();
    }
    boolean other = text.contains("公司") && contractors.stream().noneMatch(text::contains) && one;
    return sentence.table() >= 0
            && other
            && GENERAL.matcher(text + around).find()
            && PARTS.matcher(text).find()
            && !SPECIAL.matcher(text).find()
        ? Optional.of(sayings.fact(KEY, "肢解", sentence))
        : Optional.empty();
  }

  /** A specialist of the trade is no second general contractor, unless it is called one. */
  private static boolean cut(Saying saying) {
    String text = saying.sentence().text();
    String words = saying.segment();
    boolean second =
        GENERAL.matcher(words).find()
            && Pattern.compile(
                    "(?:另|其他|其它|别|第二|分别|两家|三家|几家|数家|各)[^。;]{0,40}(?:总承包|总包)|(?:另|分别)[^。;]{0,60}施工总")
                .matcher(text)
                .find();
    boolean special = SPECIAL.matcher(text).find() && !second;
    boolean denied =
        Pattern.compile("不再|不另|不得|不会|不应|不把|不将|不交|不由|不向|不给|不让|不拆|不以|未")
            .matcher(saying.segment() + saying.words())
            .find();
    boolean units =
        Pattern.compile("(?:独立|不同|各为|各自|分属)[^,;。]{0,4}单位工程|单位工程[^,;。]{0,6}(?:独立|不同)")
            .matcher(text)
            .find();
    boolean fee = words.contains("服务费") || text.contains("措施项目费");
    boolean service =
        Pattern.compile("总承包服务费|总包服务费|总承包管理|总包配合|总承包人(?:提供|配合|负责|应|有权|承担)").matcher(text).find()
            && !second;
    return !special && !service && !fee && !denied && !units;
  }

  /** The declared contracts: does another general contractor build on the same unit? */
  private static List<Fact> siblings(Reading reading) {
    List<String> records = records(reading);
    if (records.isEmpty()) {
      return List.of();
    }
    String scope = scope(reading);
    List<String> units = new ArrayList<>();
    boolean unclear = false;
    for (String record : records) {
      boolean builds =
          GENERAL.matcher(record).find()
              || BUILDS.matcher(record).find() && !CHECKS.matcher(record).find();
      Optional<String> unit = unit(record);
      if (!builds) {
        continue;
      }
      boolean general = GENERAL.matcher(record).find();
      boolean same = unit.filter(u -> scope.contains(u) || units.contains(u)).isPresent();
      if (general && same) {
        return List.of(new TextFact("subcontract.siblings", record, "同一单位工程", place(reading)));
      }
      unclear |= same || unit.isEmpty();
      unit.ifPresent(units::add);
    }
    return List.of(declared(String.join("；", records), unclear ? "待核" : "无冲突"));
  }

  /** What the contract itself says of its scope is quoted beside what was declared. */
  private static Source place(Reading reading) {
    return reading.own().stream()
        .filter(s -> s.text().contains("承包范围") && PARTS.matcher(s.text()).find())
        .max(Comparator.comparingInt(s -> s.text().contains("结构") ? 1 : 0))
        .map(s -> reading.source(s.span()))
        .orElseGet(Source::declared);
  }

  private static Fact declared(String record, String kind) {
    return new TextFact("subcontract.siblings", record, kind, Source.declared());
  }

  /** A mapping comes as one text for each of its names; a new record begins where one recurs. */
  private static List<String> records(Reading reading) {
    List<String> records = new ArrayList<>();
    List<String> names = new ArrayList<>();
    StringBuilder record = new StringBuilder();
    for (Fact fact : reading.declared()) {
      if (!fact.key().equals(DECLARED)
          || !(fact instanceof TextFact text)
          || text.kind().equals("无")) {
        continue;
      }
      int colon = text.text().indexOf(':');
      String name = colon < 0 ? "" : text.text().substring(0, colon);
      if (name.isEmpty() || names.contains(name)) {
        flush(record, records);
        names.clear();
      }
      names.add(name);
      record.append(record.isEmpty() ? "" : ",").append(text.text());
    }
    flush(record, records);
    return records;
  }

  private static void flush(StringBuilder record, List<String> records) {
    if (!record.isEmpty()) {
      records.add(record.toString());
      record.setLength(0);
    }
  }

  private static Optional<String> unit(String record) {
    var matcher = UNIT.matcher(record);
    return matcher.find()
        ? Optional.of(matcher.group(1) != null ? matcher.group(1) : matcher.group(2))
        : Optional.empty();
  }

  private static String scope(Reading reading) {
    StringBuilder scope = new StringBuilder(reading.contract().title());
    for (Sentence sentence : reading.text().with(SCOPE)) {
      if (SCOPE.matcher(sentence.text()).find()) {
        scope.append('\n').append(sentence.text());
      }
    }
    return scope.toString();
  }
}
