package fadu.fact.procedure;

import fadu.fact.DateFact;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.MoneyFact;
import fadu.fact.Reading;
import fadu.fact.Stated;
import fadu.fact.Telling;
import fadu.fact.TextFact;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.DateMention;
import fadu.fact.value.DateMentions;
import fadu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Permits before building: {@code time.startRule} (kind 先开工 where building begins before the permit
 * or the review of the drawings, 许可后 where it waits), {@code permit.order} of the start and the
 * declared permit (kind 早于, 不早于), {@code permit.exempt} (why none is needed), {@code
 * clauses.permitDuty} on the planning permit (kind 未取得, 已取得, 免办), {@code project.planningNeed}
 * (kind 需要 or 免办 by the type of works), {@code project.building} and {@code project.fireSpecial}.
 */
public final class PermitReader implements FactReader {
  private static final BigDecimal SMALL = BigDecimal.valueOf(300_000);
  private static final Pattern DENIED =
      Pattern.compile("不得|严禁|禁止|不能|不可|不应|不准|不许|不允许|有权拒绝|可以拒绝|无权|[^甲乙包]方可|才能|后方|之后才|前不");

  /** 年底才能出: when the paper comes, no rule. */
  private static final Pattern STILL_TO_COME =
      Pattern.compile("才(?:能|可)?(?:取得|办|出|下|拿|批|领|有|到|送|报|审)");

  /** Huts and fences before the permit are no works. */
  private static final Pattern PREPARES =
      Pattern.compile(
          "施工准备|进场准备|开工准备|准备工作|顺延|临时设施|临设|临建|(?:办理|取得|完善)[^,;。]{0,12}后[,]?[^,;。]{0,8}(?:开工|施工|进场)|前[^,;。]{0,6}(?:应|须|必须|负责)?(?:取得|办妥|办理|领取)");

  /** Permits of other sorts, and what is left to tell of the one to build. */
  private static final Pattern OTHER_PERMIT =
      Pattern.compile(
          "(?:安全生产|规划|排污|采伐|占道|挖掘|夜间施工|取水|排水|用地规划)许可(?:证|手续)?|规划(?:手续|报建|审批|证)|安全许可证|安许证");

  private static final Pattern PERMIT =
      Pattern.compile(
          "没审|未审|等证|送审|审完|许可|开工报告|施工证|手续|证照|证件|图审|审图|审查|白图|报建|报监|合格证|合格书|先建|边设计|边报批|草图|过程稿|送审图");
  private static final Pattern IF =
      Pattern.compile("^[^,;。]{0,4}(?:如|若|因|由于|未经|擅自|发包人未|甲方未)[^。]{0,60}(?:的|时),");
  private static final Pattern BEFORE_PERMIT =
      Pattern.compile(
          "(?:施工许可证?|开工报告|许可证)[^。;]{0,50}(?:开工|开挖|施工|进场|动工|领取|办理|取得)|(?:开工|开挖|进场|动工)[^。;]{0,40}(?:施工许可证?|开工报告|许可证)");
  private static final Pattern EXEMPT_TYPE =
      Pattern.compile("抢险|救灾|应急抢|临时建筑|农村公路|村道|乡道|水利|灌溉|灌区|堤防|水库|渠道|高标准农田|军事|限额以下|农民自建");
  private static final Pattern NO_PLANNING =
      Pattern.compile(
          "装饰|装修|维修|修缮|养护|大修|小修|中修|加固|路面|罩面|刷黑|修复|保养|粉刷|防水|室内|设备(?:安装|更新)|更换|清淤|疏浚|绿化|亮化|照明|标线|维护");
  private static final Pattern NEW = Pattern.compile("新建|扩建|迁建|重建|建造|拆除重建|拆旧建新");
  private static final Pattern PLANNING_TOLD =
      Pattern.compile("规划(?:的|局的?)?(?:许可|手续|证|审批|报建|报批|部门|批文)");
  private static final Pattern BUILDING =
      Pattern.compile(
          "房屋|房建|建筑工程|楼|体育(?:馆|场)|剧场|会堂|医院|养老院|福利院|幼儿园|学校|小学|中学|校舍|宿舍|图书馆|博物馆|展览馆|数据中心|服务中心|活动中心|厂房|住宅|公寓|安置房|用房");
  private static final Pattern FIRE =
      Pattern.compile(
          "体育(?:馆|场)|影剧院|剧场|会堂|商场|市场|医院|门诊|住院|养老|福利院|幼儿园|托儿所|教学楼|学校|宿舍|图书馆|博物馆|展览馆|车站|机场|码头|地铁|隧道|高层|办公楼|数据中心|歌舞|宾馆|饭店|公共建筑|变配电|加油|化工|仓库");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    facts.addAll(rule(reading));
    order(reading, found).ifPresent(facts::add);
    exempt(reading, found).ifPresent(facts::add);
    facts.addAll(planning(reading));
    String type = type(reading, found);
    if (!type.isEmpty()) {
      boolean none = NO_PLANNING.matcher(type).find() && !NEW.matcher(type).find();
      facts.add(
          new TextFact(
              "project.planningNeed",
              type,
              none ? "免办" : "需要",
              reading.source(none ? List.of() : Telling.of(reading, PLANNING_TOLD))));
      if (BUILDING.matcher(declared(found).orElse(type)).find()) {
        facts.add(new TextFact("project.building", type, "", reading.source(List.of())));
      }
      if (FIRE.matcher(type).find()) {
        facts.add(new TextFact("project.fireSpecial", type, "", reading.source(List.of())));
      }
    }
    return facts;
  }

  /** 规划许可证还没有批下来: the planning permit is a point of its own. */
  private static boolean onlyPlanning(String text) {
    return text.contains("规划许可") && !text.contains("施工许可") && !text.contains("开工报告");
  }

  private static Optional<String> declared(Facts found) {
    return found
        .effective("meta.projectType", TextFact.class)
        .map(TextFact::text)
        .filter(t -> !t.isBlank());
  }

  private static String type(Reading reading, Facts found) {
    String title = reading.contract().title();
    return declared(found).map(t -> t + " " + title).orElse(title);
  }

  private static List<Fact> rule(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    List<Stated> first = new ArrayList<>(Stated.all(reading, "permit-words", "permit.start-first"));
    Stated.all(reading, "permit-words", "permit.paper+permit.lacking+permit.build").stream()
        .filter(s -> !PREPARES.matcher(s.sentence().text()).find())
        .forEach(first::add);
    first.removeIf(s -> onlyPlanning(s.sentence().text()));
    facts.addAll(Meanwhile.begun(reading, DENIED));
    Stated.written(reading, "permit-words", "permit.excuse").stream()
        .filter(Stated::own)
        .forEach(s -> facts.add(s.fact("time.startRule", "先开工")));
    for (Stated stated : first) {
      String text = stated.sentence().text();
      boolean denied =
          stated.denied()
              || DENIED.matcher(STILL_TO_COME.matcher(stated.stretch()).replaceAll("")).find()
                  && !Pattern.compile("不得停|不得以|不得拒绝|不能以|不影响|不得因|不应以").matcher(text).find()
              || IF.matcher(text).find()
                  && !Pattern.compile("仍须|仍应|继续施工|连续施工|照常").matcher(text).find();
      boolean other = !PERMIT.matcher(OTHER_PERMIT.matcher(stated.around(2)).replaceAll("")).find();
      if (stated.own() && !denied && !other) {
        facts.add(stated.fact("time.startRule", "先开工"));
      }
    }
    if (facts.isEmpty()) {
      for (Stated stated : Stated.all(reading, "permit-words", "permit.start-after")) {
        boolean not = Pattern.compile("无须|无需|不以|不等|不待|不论是否|不管").matcher(stated.stretch()).find();
        if (stated.own() && !not) {
          facts.add(stated.fact("time.startRule", "许可后"));
        }
      }
    }
    return facts.stream().distinct().limit(3).toList();
  }

  private static Optional<Fact> order(Reading reading, Facts found) {
    Optional<DateFact> permit =
        found
            .effective("meta.constructionPermit.date", DateFact.class)
            .or(
                () ->
                    found
                        .effective("meta.constructionPermit", TextFact.class)
                        .flatMap(f -> dated(reading, f)))
            .or(() -> Meanwhile.planned(reading));
    if (permit.isEmpty()) {
      return Optional.empty();
    }
    Optional<DateFact> start =
        fixed(reading).or(() -> found.effective("time.startDate", DateFact.class));
    return start.map(
        s -> {
          boolean early = s.date().isBefore(permit.get().date());
          List<Span> words = new ArrayList<>(s.evidence());
          if (early) {
            words.addAll(permit.get().evidence());
            words.addAll(Telling.of(reading, BEFORE_PERMIT));
          }
          String says = "开工日" + s.date() + (early ? "早于" : "不早于") + "施工许可证" + permit.get().date();
          return new TextFact("permit.order", says, early ? "早于" : "不早于", reading.source(words));
        });
  }

  private static Optional<DateFact> dated(Reading reading, TextFact declared) {
    return DateMentions.in(declared.text()).stream()
        .flatMap(d -> d.date().stream())
        .findFirst()
        .map(day -> new DateFact("meta.constructionPermit.date", day, declared.source()));
  }

  /** 本工程开工日固定为2026年11月1日: in a clause of its own, beside the planned dates. */
  private static Optional<DateFact> fixed(Reading reading) {
    for (Stated stated : Stated.all(reading, "entry", "permit.fixed-start")) {
      for (DateMention date : DateMentions.in(stated.sentence().text())) {
        boolean near = date.from() >= stated.from() - 24 && date.from() <= stated.to() + 12;
        if (near && date.date().isPresent() && stated.own()) {
          return Optional.of(new DateFact("time.startDate", date.date().get(), stated.source()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Fact> exempt(Reading reading, Facts found) {
    for (Stated stated : Stated.all(reading, "permit-words", "permit.none-needed")) {
      if (stated.own()) {
        return Optional.of(stated.fact("permit.exempt", "写明"));
      }
    }
    Optional<TextFact> type =
        found
            .effective("meta.projectType", TextFact.class)
            .filter(t -> EXEMPT_TYPE.matcher(t.text()).find());
    if (type.isPresent()) {
      return Optional.of(
          new TextFact("permit.exempt", type.get().text(), "类别", type.get().source()));
    }
    return found
        .effective("price.total", MoneyFact.class)
        .filter(total -> total.amount().compareTo(SMALL) <= 0)
        .map(total -> new TextFact("permit.exempt", "投资不超过30万元", "限额", total.source()));
  }

  private static List<Fact> planning(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (String[] each :
        List.of(
            new String[] {"planning.none-needed", "免办"},
            new String[] {"planning.missing", "未取得"},
            new String[] {"planning.there", "已取得"})) {
      for (Stated stated : Stated.all(reading, "planning-permit", each[0])) {
        boolean condition =
            each[1].equals("未取得")
                && Pattern.compile("不得|方可|才(?:能|可)|之前,?[^。]{0,20}不|前不|不予|暂不|生效|有权拒绝|的,|如|若|导致|造成")
                    .matcher(stated.sentence().text())
                    .find()
                && !Pattern.compile("不得以|不得因|不得拒绝|不得停工|不影响")
                    .matcher(stated.sentence().text())
                    .find();
        if (stated.own() && !condition) {
          facts.add(stated.fact("clauses.permitDuty", each[1]));
        }
      }
      if (!facts.isEmpty()) {
        break;
      }
    }
    return facts.stream().distinct().limit(2).toList();
  }
}
