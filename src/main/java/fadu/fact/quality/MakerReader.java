package fadu.fact.quality;

import fadu.clause.PartKind;
import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Mode;
import fadu.fact.NearestParty;
import fadu.fact.Negation;
import fadu.fact.PartyFact;
import fadu.fact.Passage;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.StatementFact;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the contractor is bound to one maker, seller or brand: {@code materials.brands}, {@code
 * MUST} where it is, {@code MAY} where it may choose, {@code MUST_NOT} where the employer may not
 * name any. The condition says what is pleaded for it.
 */
public final class MakerReader implements FactReader {
  private static final String KEY = "materials.brands";
  private static final Pattern BUYS =
      Pattern.compile(
          "元器件|配件|主材|只收|下单|拿货|拿料|提料|要货|采购|购买|购置|购入|购进|购自|订购|订货|进货|选购|供货|供应|买|去拿|提货|拉货|拉料|生产|产品|货|乙购|甲购|自购|品牌[:为]|(?:只准|只能|只许|只|须|必须|一律|统一|均|都得|得|要)用|采用|选用|使用|选择|经销");
  private static final Pattern MUST =
      Pattern.compile("必须|全部|全数|承诺|应当|应|须|一律|统一|均|都要|得用|要求|指定|限定|只|仅|唯一|独家|不得");
  private static final Pattern BY_EMPLOYER =
      Pattern.compile(
          "甲供|甲方供|发包人供应|(?:发包人|发包方|甲方|建设单位|业主|采购人|招标人)[^,;。|]{0,8}(?:自行|统一|另行|直接|负责)?(?:采购|供应|提供|购买|供货|供给|订货|购置|招标采购)");

  /** 甲方集团供应链平台 supplies nothing itself. */
  private static final Pattern CHAIN = Pattern.compile("供应链|供应商|采购平台|采购中心|供货商");

  private static final Pattern NOT_GOODS =
      Pattern.compile(
          "检测|试验室|鉴定|保险|担保|保函|银行|监理|咨询|审计|造价|设计单位|勘察|施工队|分包|安装单位|工资|账户|户名|开户|公证|物业|仲裁|项目经理|资质证书|营业执照|送达|电子邮箱|农民工|设立[^,;。]{0,4}公司|注册公司|纳税|缴税");

  /** 替换申请监理人不予受理: who decides is not what is bought. */
  private static final Pattern APPROVER =
      Pattern.compile("监理(?:人|单位|工程师|机构)?(?:一律|概)?(?:不予|批准|审核|同意|确认|签认|受理|审批|验收|不收)");

  private static final Pattern OWN_CHOICE =
      Pattern.compile(
          "(?:是|系|为)(?:乙方|承包人|承包方)的?[^,;。]{0,4}(?:供应商|供货商|材料商)|货款由(?:乙方|承包人)|承包人(?:投标|自行选|自主选|拟|自选)|乙方(?:投标|自行选|自主选|拟|自选)|投标(?:文件|时|所报|承诺)|施工机械|机械设备表|自选|供应商信息");
  private static final Pattern COMPATIBLE =
      Pattern.compile("兼容|既有系统|原有系统|原系统|现有系统|既有设备|统一平台|互联互通|系统对接|保持一致");
  private static final Pattern PROVED = Pattern.compile("论证|专家|评审");
  private static final Pattern REFUSES =
      Pattern.compile("(?:不|未|不得|不再|不会|不应|不予|严禁|禁止|无权)[^,;。]{0,4}$");

  /** 不得要求乙方在某地设立公司、使用本地材料: who may not ask for it buys nothing there. */
  private static final Pattern ASKED_OF =
      Pattern.compile(
          "(?:不得|不|无须|无需|不准|不许|禁止|严禁|无权)(?:再|以任何[^,;。]{0,8})?(?:要求|强制|强迫|限定|指定|规定)?[^,;。]{0,30}?(?:设立|注册|成立|落户|登记|开设)[^;。]{0,40}$|(?:不得|不|无权|不准|不许|严禁|禁止)(?:再)?(?:要求|强制|强迫|限定|规定)[^;。]{0,40}$");

  private static final Pattern NO_FIRM = Pattern.compile("另设|设立|不必在|(?:分|子)公司$");

  private static final int LONG = 90;

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<String> parties =
        found.all().stream()
            .filter(PartyFact.class::isInstance)
            .map(f -> ((PartyFact) f).name())
            .distinct()
            .toList();
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.contract().sentences()) {
      if (!reading.hits().has(sentence, "brand-words") && !underMakers(reading, sentence)) {
        continue;
      }
      PartKind kind = reading.part(sentence).kind();
      String text = sentence.text();
      if (kind == PartKind.PAPER
          || kind == PartKind.AWARD_NOTICE
          || parties.stream().anyMatch(p -> p.length() > 3 && text.contains(p))) {
        continue;
      }
      Optional<Fact> fact =
          sentence.table() >= 0
              ? new MakerRow(reading).read(sentence).or(() -> cell(reading, sentence))
              : designated(reading, sentence).or(() -> named(reading, sentence));
      fact.or(() -> free(reading, sentence)).ifPresent(facts::add);
    }
    return facts.stream().distinct().toList();
  }

  /** 客梯|迅宇XY-1000|否 below 设备|厂家型号|可否替换. */
  private static boolean underMakers(Reading reading, Sentence row) {
    if (row.table() < 0 || row.text().indexOf('|') < 0) {
      return false;
    }
    String head =
        new Passage(reading, row, row.text().indexOf('|') + 1, row.text().length()).head();
    return MAKERS.matcher(head).find();
  }

  private static final Pattern NO_OTHER =
      Pattern.compile("(?:其他|其它|别的|别家|他厂|他家|别处)[^,;。]{0,12}(?:不|拒)");
  private static final Pattern MAKERS = Pattern.compile("品牌|厂家|厂商|生产商|制造商");

  /** 由发包人从承包人报送的三个品牌中确定: the choice is the contractor's to begin with. */
  private static final Pattern PROPOSED =
      Pattern.compile(
          "(?:承包人|承包方|乙方|施工单位)[^,;。不无]{0,8}(?:报送|申报|提供|推荐|提出|上报|报审|选报|所报)|从[^,;。]{0,16}(?:中|内|里)(?:选|确定|择)|比选|样品|封样|询价|招标");

  /** 由甲方指定厂家: nobody is named, yet the choice is not the contractor's. */
  private static Optional<Fact> designated(Reading reading, Sentence sentence) {
    String text = sentence.text();
    for (Pattern pattern : reading.lexicon().patterns("brand.designated")) {
      Matcher matcher = pattern.matcher(text);
      if (!matcher.find() || !counts(reading, sentence, matcher.start())) {
        continue;
      }
      int verb = Math.max(matcher.start(), matcher.start() + matcher.group().indexOf("指定"));
      Segment segment = Segment.at(text, matcher.start());
      boolean refused =
          REFUSES.matcher(text.substring(segment.from(), verb)).find()
              || Negation.denied(text, verb)
              || text.substring(segment.from(), verb).contains("不得");
      Optional<Party> who = NearestParty.before(reading, text, 0, matcher.end());
      if (refused) {
        return Optional.of(
            statement(reading, sentence, Mode.MUST_NOT, "", matcher.start(), matcher.end()));
      }
      boolean employer = who.filter(p -> p == Party.EMPLOYER).isPresent();
      boolean guidance =
          text.contains("应写明") || text.contains("应注明") || PROPOSED.matcher(text).find();
      if (employer && !guidance && BUYS.matcher(text).find() && !released(reading, sentence)) {
        return Optional.of(
            statement(reading, sentence, Mode.MUST, "", matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  /** 材料采购|须采用“某某”牌,不得改用其他厂家产品。: a cell that is a clause of its own. */
  private static Optional<Fact> cell(Reading reading, Sentence row) {
    return row.text().indexOf('。') > 0 && says(reading, "brand.exclusive", row.text())
        ? named(reading, row).filter(f -> f instanceof StatementFact s && s.mode() == Mode.MUST)
        : Optional.empty();
  }

  private static Optional<Fact> named(Reading reading, Sentence sentence) {
    String text = sentence.text();
    if (!BUYS.matcher(withNext(reading, sentence)).find()
        || NOT_GOODS.matcher(APPROVER.matcher(text).replaceAll("")).find()) {
      return Optional.empty();
    }
    boolean exclusive = says(reading, "brand.exclusive", withNext(reading, sentence));
    List<Segment> brands = MakerNames.brands(text);
    List<Segment> companies =
        NO_OTHER.matcher(text).find() || MUST.matcher(text).find()
            ? MakerNames.companies(text)
            : List.of();
    List<Segment> known = brands.isEmpty() ? companies : brands;
    List<Segment> names = known.isEmpty() && exclusive ? MakerNames.lines(text) : known;
    if (names.isEmpty() || !counts(reading, sentence, names.get(0).from())) {
      return Optional.empty();
    }
    Segment name = names.get(0);
    if (NO_FIRM.matcher(name.of(text)).find()) {
      return Optional.empty(); // 乙方不必在本县另设分公司
    }
    if (BY_EMPLOYER.matcher(CHAIN.matcher(text).replaceAll("")).find()
        || OWN_CHOICE.matcher(text).find()) {
      return Optional.empty();
    }
    if (!exclusive && (released(reading, sentence) || several(text))) {
      return Optional.of(statement(reading, sentence, Mode.MAY, "", name.from(), name.to()));
    }
    if (COMPATIBLE.matcher(text).find()) {
      boolean proved = PROVED.matcher(text).find() && text.contains("招标");
      Mode mode = proved ? Mode.MAY : Mode.MUST;
      String plea = proved ? "" : "与既有系统兼容";
      return Optional.of(statement(reading, sentence, mode, plea, name.from(), name.to()));
    }
    boolean denied =
        Negation.denied(text, name.from())
            || Negation.denied(text, buying(text, name))
            || ASKED_OF.matcher(text.substring(0, name.from())).find();
    return denied
        ? Optional.empty()
        : Optional.of(statement(reading, sentence, Mode.MUST, "", name.from(), name.to()));
  }

  /** 型号为…;承包人供货,不接受等同产品: what stands behind a semicolon belongs to it. */
  private static String withNext(Reading reading, Sentence sentence) {
    Sentence next = reading.next(sentence);
    boolean goesOn = next.clause() == sentence.clause() && next.table() == sentence.table();
    return goesOn && sentence.text().endsWith(";")
        ? sentence.text() + next.text()
        : sentence.text();
  }

  private static int buying(String text, Segment name) {
    Segment here = Segment.at(text, name.from());
    Matcher verb = BUYS.matcher(text.substring(here.from(), name.to()));
    return verb.find() ? here.from() + verb.start() : name.from();
  }

  /** Words that leave the choice open, where no maker is named. */
  private static Optional<Fact> free(Reading reading, Sentence sentence) {
    String text = sentence.text();
    boolean brands = text.contains("品牌") || text.contains("厂家") || text.contains("牌子");
    for (Pattern pattern : reading.lexicon().patterns("brand.alternative")) {
      Matcher matcher = pattern.matcher(text);
      if (brands
          && matcher.find()
          && counts(reading, sentence, matcher.start())
          && !says(reading, "brand.exclusive", text)) {
        return Optional.of(
            statement(reading, sentence, Mode.MAY, "", matcher.start(), matcher.end()));
      }
    }
    return Optional.empty();
  }

  /** An equal product may be taken instead, as this sentence or the next of its clause says. */
  static boolean released(Reading reading, Sentence sentence) {
    Sentence next = reading.next(sentence);
    boolean same = next.clause() == sentence.clause() && next.table() == sentence.table();
    String text = sentence.text() + (same ? next.text() : "");
    return says(reading, "brand.alternative", text) && !says(reading, "brand.exclusive", text);
  }

  static boolean says(Reading reading, String wording, String text) {
    return reading.lexicon().patterns(wording).stream().anyMatch(p -> p.matcher(text).find());
  }

  private static final Pattern LIST =
      Pattern.compile(
          "[^,;。:、/|]{1,14}[、/][^,;。:、/|]{1,14}(?:[、/]|或|和|及)[^,;。:、/|]{1,16}(?:品牌|牌|产品|厂家|公司|之一)");

  private static boolean several(String text) {
    return LIST.matcher(text).find();
  }

  private static boolean counts(Reading reading, Sentence sentence, int at) {
    return reading.means(sentence, at, at + 1);
  }

  static StatementFact statement(
      Reading reading, Sentence sentence, Mode mode, String plea, int from, int to) {
    String text = sentence.text();
    int start = Segment.at(text, from).from();
    Segment last = Segment.at(text, Math.max(from, to - 1));
    int end = last.to();
    Segment after = last.next(text);
    if (after.to() > end && after.to() - start <= LONG) {
      end = after.to();
    }
    String act =
        switch (mode) {
          case MUST -> "采购限定的品牌、厂家的产品";
          case MAY -> "选用同等档次的产品";
          case MUST_NOT -> "指定材料设备的品牌、厂家";
        };
    String subject = mode == Mode.MUST_NOT ? "发包人" : "承包人";
    return new StatementFact(
        KEY, subject, mode, act, plea, "", reading.source(reading.span(sentence, start, end)));
  }
}
