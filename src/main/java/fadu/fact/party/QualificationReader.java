package fadu.fact.party;

import fadu.clause.DocumentKind;
import fadu.clause.Sentence;
import fadu.fact.DateFact;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.FlagFact;
import fadu.fact.Reading;
import fadu.fact.Stated;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.DateMention;
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
  private static final Pattern CONSTRUCTION = Pattern.compile("总承包|专业承包|施工(?:综合)?资质|施工类资质|施工资质");
  private static final Pattern NO_CONSTRUCTION =
      Pattern.compile(
          "(?:无|没有|不具备|不持有|未取得|不具有|尚无|未持有)(?:任何|相应(?:的)?)?(?:建筑业企业|工程)?(?:的)?施工(?:总承包|类|企业|承包)?资质|施工(?:类|总承包)?资质[:为|]{0,2}(?:无|没有)|(?:仅|只)(?:有|持有|具有|具备)[^,;。]{0,20}设计[^,;。]{0,10}资质");
  private static final Pattern NO_DESIGN =
      Pattern.compile(
          "(?:无|没有|不具备|不持有|未取得|不具有|尚无|未持有)(?:任何|相应(?:的)?)?(?:工程)?设计(?:类)?资质|设计(?:类)?资质[:为|]{0,2}(?:无|没有)|(?:仅|只)(?:有|持有|具有|具备)[^,;。]{0,20}施工[^,;。]{0,10}资质");
  private static final Pattern OTHER_RULES = Pattern.compile("公路|铁路|港口|航道|水利|水库|堤防|灌区|水闸|机场|轨道交通");
  private static final Pattern LICENCE_NONE =
      Pattern.compile(
          "(?:未取得|没有|尚未取得|未办理|无|尚未办理|未领取|未办妥|不具备|未持有)(?:有效的?)?(?:安全生产许可证|安全许可证|安许证)|(?:安全生产许可证|安全许可证|安许证)[^,;。]{0,10}(?:尚未取得|正在(?:办理|申请|申办)|办理中|申请中|未取得|未办理|无$|被?暂扣|被?吊销|注销|已过期|过期|失效|到期未|已到期|正在延期|新证未|未核发)|(?:安全生产许可证|安全许可证|安许证)[:为|](?:无|没有)|(?:安全生产许可证|安全许可证|安许证)[^;。]{0,44}被[^,;。]{0,16}(?:暂扣|吊销|收回|扣押|撤销)");
  private static final Pattern QUALIFICATION_VOID =
      Pattern.compile(
          "资质(?:证书)?[^,;。]{0,6}(?:已于|于|至)[^,;。]{0,16}(?:到期|过期|届满|失效)|资质(?:证书)?[^,;。]{0,12}(?:已过期|过期|被?吊销|被?撤销|失效|注销|已到期)|(?:没有|无|不具备|未取得|尚无|尚未取得)(?:任何|相应)?(?:的)?(?:建筑业企业|施工企业|企业|施工|建筑|建筑业|法定|合法)?(?:的)?资质(?:证书)?");
  private static final Pattern LACKS =
      Pattern.compile("(?:未取得|没有|尚未取得|不具备|不具有|未持有|不持有|尚无|无)[^,;。]{0,24}资质");
  private static final Pattern ONLY_OTHER =
      Pattern.compile(
          "(?:仅|只)(?:有|具有|持有|具备)[^,;。]{0,12}(?:绿化|养护|保洁|物业|门窗|防水|拆除|监理|建材|商贸|运输)[^,;。]{0,8}资质");

  /** 承包人资质:园林绿化养护一级, for works of another sort. */
  private static final Pattern OTHER_TRADE =
      Pattern.compile(
          "资质(?:等级|类别|证书)?(?:[:为是]|载明为)[^,;。]{0,6}(?:绿化|园林|养护|保洁|物业|门窗|拆除|监理|建材|商贸|运输)[^,;。]{0,10}级");

  private static final Pattern OF_TRADE = Pattern.compile("绿化|园林|景观|养护|拆除|门窗|公园|苗木");
  private static final Pattern HARMLESS =
      Pattern.compile(
          "个人|班组|包工队|包工头|不得|不准|不许|不可|严禁|禁止|未被|没有被|不存在|不会|的,|如|若|保证|承诺|倘|一旦|不因|期间失效|失效的|过期的|分包|劳务|投标人|监理|供应商|应当|避免|防止");
  private static final Pattern RENEWED =
      Pattern.compile("新证已|已恢复|已解除|已发还|已返还|已领回|曾(?:被|于)|已延期|已换证|延期后|已续期|接续");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    Qualifications held = Qualifications.of(reading, found);
    LocalDate signed =
        found
            .effective("contract.signDate", DateFact.class)
            .map(DateFact::date)
            .orElse(reading.asOf());
    qualification(reading, found, held, signed).ifPresent(facts::add);
    licence(reading, found, signed).ifPresent(facts::add);
    if (reading.contract().kind() == DocumentKind.EPC) {
      epc(reading, found, held).ifPresent(facts::add);
    }
    return facts;
  }

  private static Optional<Fact> qualification(
      Reading reading, Facts found, Qualifications held, LocalDate signed) {
    Optional<Fact> none =
        said(reading, "qualification", QUALIFICATION_VOID, "contractor.qualification", "失效");
    if (none.isPresent()) {
      return none;
    }
    Optional<Fact> only =
        said(reading, "qualification", ONLY_OTHER, "contractor.qualification", "类别不符")
            .or(
                () ->
                    said(
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
    Set<String> general = held.general();
    boolean special = held.any(Qualifications.SPECIAL);
    boolean whole = held.any(Qualifications.COMPREHENSIVE);
    boolean design =
        held.holds(Qualifications.DESIGN) && reading.contract().kind() == DocumentKind.EPC;
    if (general.isEmpty() && !special && !whole && held.any(Qualifications.LABOUR)) {
      return fact(reading, "只有施工劳务资质", "只有劳务", words);
    }
    String category = category(works.category());
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
      if (Stated.own(reading, sentence)
          && matcher.find()
          && !HARMLESS.matcher(sentence.text()).find()) {
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

  private static Optional<Fact> said(
      Reading reading, String signs, Pattern pattern, String key, String kind) {
    for (Sentence sentence : reading.hits().sentences(signs)) {
      var matcher = pattern.matcher(sentence.text());
      if (Stated.own(reading, sentence) && matcher.find()) {
        Stated stated = new Stated(reading, sentence, matcher.start(), matcher.end());
        boolean design = Pattern.compile("设计|勘察|招标代理").matcher(stated.stretch()).find();
        boolean others = stated.right().startsWith("的");
        if (!HARMLESS.matcher(sentence.text()).find()
            && !design
            && !others
            && !RENEWED.matcher(sentence.text()).find()) {
          return Optional.of(stated.fact(key, kind));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Fact> licence(Reading reading, Facts found, LocalDate signed) {
    String key = "contractor.safetyLicence";
    Optional<Fact> none = said(reading, "licence", LICENCE_NONE, key, "没有");
    if (none.isPresent()) {
      return none;
    }
    Optional<TextFact> declared = found.effective("meta.contractor.safetyLicence", TextFact.class);
    Optional<Stated> words = Optional.empty();
    Optional<LocalDate> said = Optional.empty();
    for (Sentence sentence : reading.hits().sentences("licence")) {
      int at = sentence.text().indexOf("安全生产许可证");
      boolean other = Pattern.compile("分包|监理|应当|不得|投标人|资格|的,").matcher(sentence.text()).find();
      if (at < 0 || other || !Stated.own(reading, sentence)) {
        continue;
      }
      List<DateMention> dates =
          DateMentions.in(sentence.text()).stream()
              .filter(d -> d.from() > at && d.date().isPresent())
              .toList();
      Stated stated =
          new Stated(
              reading,
              sentence,
              at,
              dates.isEmpty()
                  ? Math.min(sentence.text().length(), at + 7)
                  : dates.get(dates.size() - 1).to());
      if (words.isEmpty() || !dates.isEmpty()) {
        words = Optional.of(stated);
      }
      said = dates.isEmpty() ? said : dates.get(dates.size() - 1).date();
      if (RENEWED.matcher(sentence.text()).find()) {
        return Optional.of(stated.fact(key, "有效"));
      }
    }
    List<Span> evidence = words.map(w -> w.source().evidence()).orElse(List.of());
    Optional<LocalDate> until =
        found
            .effective("meta.contractor.safetyLicence.validTo", DateFact.class)
            .map(DateFact::date)
            .or(
                () ->
                    declared.flatMap(
                        d ->
                            DateMentions.in(d.text()).stream()
                                .flatMap(m -> m.date().stream())
                                .reduce((a, b) -> b)));
    Optional<LocalDate> last = until.isPresent() ? until : said;
    if (declared
        .filter(
            d ->
                d.kind().equals("无")
                    || d.text().contains("暂扣")
                    || d.text().contains("吊销")
                    || d.text().contains("过期"))
        .isPresent()) {
      return Optional.of(
          new TextFact(key, "填报为" + declared.get().text(), "没有", reading.source(evidence)));
    }
    if (last.isPresent()) {
      boolean expired = last.get().isBefore(signed);
      String text = "安全生产许可证有效期至" + last.get();
      return Optional.of(new TextFact(key, text, expired ? "过期" : "有效", reading.source(evidence)));
    }
    if (declared.isPresent()
        || words
            .filter(
                w -> Pattern.compile("有效|编号|证号|字第|字〔|持有|具有").matcher(w.sentence().text()).find())
            .isPresent()) {
      String text = declared.map(TextFact::text).orElse("合同写明持有");
      return Optional.of(new TextFact(key, text, "有效", reading.source(evidence)));
    }
    return Optional.empty();
  }

  private static Optional<Fact> epc(Reading reading, Facts found, Qualifications held) {
    String key = "epc.qualification";
    List<Span> words = new ArrayList<>(held.evidence());
    boolean lacksDesign = held.any(NO_DESIGN);
    boolean lacksBuilding = held.any(NO_CONSTRUCTION);
    for (Sentence sentence : reading.hits().sentences("qualification")) {
      boolean own =
          Stated.own(reading, sentence)
              && !Pattern.compile("不得|分包|委托给没有").matcher(sentence.text()).find();
      if (own && NO_DESIGN.matcher(sentence.text()).find()) {
        lacksDesign = true;
        words.add(sentence.span());
      }
      if (own && NO_CONSTRUCTION.matcher(sentence.text()).find()) {
        lacksBuilding = true;
        words.add(sentence.span());
      }
    }
    if (!held.known() && !lacksDesign && !lacksBuilding) {
      return Optional.empty();
    }
    boolean grand = held.any(Qualifications.COMPREHENSIVE);
    boolean design = !lacksDesign && (grand || held.holds(Qualifications.DESIGN));
    boolean building = !lacksBuilding && (grand || held.holds(CONSTRUCTION));
    if (found
        .effective("contractor.consortium", FlagFact.class)
        .filter(FlagFact::yes)
        .isPresent()) {
      design = grand || held.holds(Qualifications.DESIGN);
      building = grand || held.holds(CONSTRUCTION);
      for (Stated crossed : Division.crossed(reading)) {
        design = grand;
        words.addAll(crossed.source().evidence());
      }
    }
    String kind =
        design && building ? "双资质" : building ? "缺设计" : design ? "缺施工" : lacksDesign ? "缺设计" : "不明";
    boolean other =
        OTHER_RULES
            .matcher(
                found
                    .effective("meta.projectType", TextFact.class)
                    .map(TextFact::text)
                    .orElse(reading.contract().title()))
            .find();
    if (!kind.equals("双资质")) {
      for (Stated stated : Stated.all(reading, "epc-share", "epc.design-by")) {
        if (stated.own()) {
          words.addAll(stated.source().evidence());
        }
      }
    }
    return Optional.of(
        new TextFact(
            key,
            held.shown(),
            other && !kind.equals("双资质") ? "另有规定" : kind,
            reading.source(words)));
  }
}
