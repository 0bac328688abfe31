package fadu.fact.party;

import fadu.clause.DocumentKind;
import fadu.clause.Sentence;
import fadu.fact.DateFact;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Stated;
import fadu.fact.Telling;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.DateMentions;
import fadu.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the contractor may build this: {@code contractor.qualification} (kind 符合, 类别不符, 等级不足,
 * 只有劳务, 没有, 失效), {@code contractor.safetyLicence} (kind 有效, 过期, 没有), {@code epc.qualification}
 * (kind 双资质, 缺设计, 缺施工, 另有规定).
 */
public final class QualificationReader implements FactReader {
  private static final Pattern QUALIFICATION_VOID =
      Pattern.compile(
          "资质(?:证书)?(?:的)?(?:延续|延期|续期|换证|换发)(?:申请|手续)?[^,;。]{0,8}(?:尚未|未获|未被|没有|还没)[^,;。]{0,4}(?:获批|批准|通过|办好|批|核准)|资质(?:证书)?[^,;。]{0,6}(?:已于|于|至)[^,;。]{0,16}(?:到期|过期|届满|失效)|资质(?:证书)?[^,;。]{0,12}(?:已过期|过期|被?吊销|被?撤销|失效|注销|已到期)|(?:没有|无|不具备|未取得|尚无|尚未取得)(?:任何|相应)?(?:的)?(?:建筑业企业|施工企业|企业|施工总承包|总承包|房屋建筑|房建|本工程|该类|这类|施工|建筑|建筑业|法定|合法)?(?:的)?资质(?:证书)?");
  private static final Pattern LACKS =
      Pattern.compile("(?:未取得|没有|尚未取得|不具备|不具有|未持有|不持有|尚无|无)[^,;。]{0,24}资质");
  private static final Pattern ONLY_OTHER =
      Pattern.compile(
          "(?:仅|只)(?:有|具有|持有|具备)[^,;。]{0,12}(?:绿化|养护|保洁|物业|门窗|防水|拆除|监理|建材|商贸|运输)[^,;。]{0,8}资质");

  /** 承包人资质:园林绿化养护一级, for works of another sort. */
  private static final Pattern OTHER_TRADE =
      Pattern.compile(
          "资质(?:等级|类别|证书)?(?:[:为是]|载明为)[^,;。]{0,6}(?:绿化|园林|养护|保洁|物业|门窗|拆除|监理|建材|商贸|运输)[^,;。]{0,10}级");

  private static final Pattern VALID_UNTIL = Pattern.compile("有效期|有效至|到期|届满");
  private static final Pattern OTHER_FIRM =
      Pattern.compile("分包|监理|投标人|应当|不得|如果|续期|延续至|延至|换证|换发|新证");

  private static final Pattern OF_OTHERS = Pattern.compile("绿化|园林|养护|保洁|物业|门窗|监理|商贸|建材|运输|造价|招标代理");

  private static final Pattern TO_COME =
      Pattern.compile(
          "(?:证|资质|类别)[^,;。]{0,6}(?:正在|尚在|还在|待|拟)[^,;。]{0,4}(?:增项|办|申报|申请|升级|延续)|(?:增项|升级|增补)(?:资质)?[^,;。]{0,8}(?:办理中|审批|未批|没批)");
  private static final Pattern OF_TRADE = Pattern.compile("绿化|园林|景观|养护|拆除|门窗|公园|苗木");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    Qualifications held = Qualifications.of(reading, found);
    LocalDate signed =
        found
            .effective("contract.signDate", DateFact.class)
            .map(DateFact::date)
            .orElse(reading.asOf());
    qualification(reading, found, held).ifPresent(facts::add);
    SafetyLicence.of(reading, found, signed).ifPresent(facts::add);
    if (reading.contract().kind() == DocumentKind.EPC) {
      DualQualification.of(reading, found, held).ifPresent(facts::add);
    }
    return facts;
  }

  private static Optional<Fact> qualification(Reading reading, Facts found, Qualifications held) {
    Optional<Fact> expired = expired(reading, found);
    if (expired.isPresent()) {
      return expired;
    }
    Optional<Fact> none =
        Lacking.said(
            reading, "qualification", QUALIFICATION_VOID, "contractor.qualification", "失效");
    if (none.isPresent()) {
      return none;
    }
    Optional<Fact> only =
        Lacking.said(reading, "qualification", ONLY_OTHER, "contractor.qualification", "类别不符")
            .or(
                () ->
                    Lacking.said(
                        reading, "qualification", OTHER_TRADE, "contractor.qualification", "类别不符"));
    if (only.isPresent() && !OF_TRADE.matcher(works(reading, found)).find()) {
      return only;
    }
    if (held.none()) {
      return Optional.of(
          new TextFact("contractor.qualification", "无", "没有", reading.source(held.evidence())));
    }
    if (!held.known()) {
      return Optional.empty();
    }
    Works works = Works.of(reading, found);
    List<Span> words = new ArrayList<>(held.evidence());
    words.addAll(lacking(reading));
    words.addAll(Telling.of(reading, TO_COME));
    Set<String> general = held.general();
    boolean special = held.any(Qualifications.SPECIAL);
    boolean whole = held.any(Qualifications.COMPREHENSIVE);
    boolean design =
        held.holds(Qualifications.DESIGN) && reading.contract().kind() == DocumentKind.EPC;
    if (general.isEmpty() && !special && !whole && held.any(Qualifications.LABOUR)) {
      return fact(reading, "只有施工劳务资质", "只有劳务", words);
    }
    String category = category(works.category());
    boolean trade =
        general.isEmpty() && !special && !whole && !category.isEmpty() && held.any(OF_OTHERS);
    if (trade && !held.holds(Qualifications.DESIGN)) {
      return fact(reading, "没有" + category + "施工总承包资质", "类别不符", words);
    }
    if (!category.isEmpty() && !whole && !design) {
      List<String> fitting = general.stream().filter(g -> fits(g, works.category())).toList();
      boolean decorated = held.any(Pattern.compile("装修|装饰|幕墙|门窗|防水|绿化|园林|消防|电梯|劳务"));
      boolean other =
          !general.isEmpty() && !special
              || general.isEmpty()
                  && special
                  && (works.category() == Works.Category.BUILDING || decorated);
      boolean rural =
          works.category() == Works.Category.HIGHWAY
              && general.stream().anyMatch(g -> g.startsWith("市政"));
      if (fitting.isEmpty() && other && !rural) {
        return fact(reading, "没有" + category + "施工总承包资质", "类别不符", words);
      }
      boolean better =
          fitting.stream().anyMatch(g -> g.endsWith("一级") || g.endsWith("特级") || g.endsWith("甲级"));
      for (String grade : List.of("三级", "二级")) {
        boolean highest =
            fitting.stream().anyMatch(g -> g.endsWith(grade))
                && (grade.equals("二级")
                    || fitting.stream().noneMatch(g -> g.endsWith("二级") || g.endsWith("乙级")));
        Optional<String> size =
            highest && !better ? works.above(grade, works.category()) : Optional.empty();
        if (size.isPresent()) {
          words.addAll(works.evidence());
          return fact(reading, category + grade + "不能承担" + size.get(), "等级不足", words);
        }
      }
    }
    return fact(reading, held.shown(), "符合", words);
  }

  /** | 资质证书 | 总承包二级 | 2026年8月31日 | under 有效期至: it ran out before the contract was signed. */
  private static Optional<Fact> expired(Reading reading, Facts found) {
    LocalDate signed =
        found
            .effective("contract.signDate", DateFact.class)
            .map(DateFact::date)
            .orElse(reading.asOf());
    for (Sentence sentence : reading.hits().sentences("qualification")) {
      String text = sentence.text();
      String head = sentence.table() >= 0 ? reading.headOf(sentence).text() : "";
      boolean certificate = text.contains("资质证书") || text.contains("建筑业企业资质");
      boolean until = VALID_UNTIL.matcher(sentence.table() >= 0 ? head + text : text).find();
      if (!certificate
          || !until
          || !Stated.own(reading, sentence)
          || OTHER_FIRM.matcher(text).find()) {
        continue;
      }
      Optional<LocalDate> last =
          DateMentions.in(text).stream().flatMap(d -> d.date().stream()).reduce((a, b) -> b);
      if (last.filter(day -> day.isBefore(signed)).isPresent()) {
        return fact(reading, "资质证书有效期至" + last.get(), "失效", List.of(sentence.span()));
      }
    }
    return Optional.empty();
  }

  private static String works(Reading reading, Facts found) {
    String type =
        found.effective("meta.projectType", TextFact.class).map(TextFact::text).orElse("");
    return type + reading.contract().title();
  }

  /** Where the contract itself says which qualification the contractor has not. */
  private static List<Span> lacking(Reading reading) {
    List<Span> words = new ArrayList<>();
    for (Sentence sentence : reading.hits().sentences("qualification")) {
      var matcher = LACKS.matcher(sentence.text());
      if (Stated.own(reading, sentence) && matcher.find() && !Lacking.harmless(sentence)) {
        words.addAll(
            new Stated(reading, sentence, matcher.start(), matcher.end()).source().evidence());
      }
    }
    return words;
  }

  private static Optional<Fact> fact(Reading reading, String text, String kind, List<Span> words) {
    return Optional.of(new TextFact("contractor.qualification", text, kind, reading.source(words)));
  }

  private static String category(Works.Category category) {
    return switch (category) {
      case BUILDING -> "建筑工程";
      case MUNICIPAL -> "市政公用工程";
      case HIGHWAY -> "公路工程";
      case WATER -> "水利水电工程";
      case OTHER -> "";
    };
  }

  private static boolean fits(String general, Works.Category category) {
    return switch (category) {
      case BUILDING ->
          general.startsWith("建筑") || general.startsWith("房屋") || general.startsWith("工业与民用");
      case MUNICIPAL -> general.startsWith("市政");
      case HIGHWAY -> general.startsWith("公路");
      case WATER -> general.startsWith("水利");
      case OTHER -> true;
    };
  }
}
