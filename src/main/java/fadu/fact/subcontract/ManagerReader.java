package fadu.fact.subcontract;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.GeneralConditions;
import fadu.fact.Reading;
import fadu.fact.Saying;
import fadu.fact.Sayings;
import fadu.fact.Source;
import fadu.fact.State;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The project manager: {@code personnel.pm.name}, {@code personnel.pm.rules} (kind 同意, 在岗, 兼任,
 * 违约金), {@code personnel.pm.free} where he may be changed at will, {@code
 * personnel.pm.bidDifference}, and {@code personnel.pm.otherProjects} (kind 同时担任 as the contract
 * says it, 多个 or 没有 as declared).
 */
public final class ManagerReader implements FactReader {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:项目经理|项目负责人|施工负责人|总承包项目经理)(?:姓名|人选)?(?:[:|为是]|\\([^()]{0,12}\\)|由|"
              + " ){0,3}(?:(?:乙方|承包人|承包方|施工方|公司)?(?:委派|指派|任命|聘任|派))?(?:[^,;。:|]{0,8}(?:资格|级|资质|等级)的)?([\\p{Han}·]{2,4}?)(?:[,;。(、|]|"
              + " |$|在|须|应|每|常|担任|任|系|先生|女士|个人|本人|,)");

  /** 设计项目负责人 is not who manages the site. */
  private static final Pattern OTHER_TRADE = Pattern.compile("(?:设计|勘察|监理|采购|咨询|审图|实际)$");

  private static final Pattern AS =
      Pattern.compile(
          "(?:委派|派|由|指派|任命|聘任)([\\p{Han}]{2,3}?)(?:同志|先生|女士)?(?:担任|任|为|作为)(?:本工程|本项目)?(?:的)?(?:项目经理|项目负责人)");
  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "应|每|在|更|担|任|确|现|不|不|姓|待|及|和|等|须|未|变|擅|可|无|有|的|是|经|或|常|代|签|同时|资格|岗|部|必|名|人|对|与|其|由|为|并|负|责|书|授|权|职|要|按|承包|发包|甲|乙|后|前|应当|需|缺|离|到|执|证|注册|电话|工程|签字|一级|二级|履|主|施工|技术|协商|调解|沟通|商量|打卡");

  /** 承包人可以更换项目经理,但须经发包人同意. */
  private static final Pattern APPROVED =
      Pattern.compile("(?:经|报|得|获|征求|取得|征得)[^。;,]{0,16}(?:同意|批准|许可|核准|审批|认可)|书面申请");

  private static final Pattern REPLACED =
      Pattern.compile("(?:更换|变更|调整)[^。;]{0,30}(?:同意|批准)[^。;]{0,12}(?:备案|变更登记)?");
  private static final Pattern ABOUT =
      Pattern.compile("项目经理|项目负责人|技术负责人|管理人员|关键人员|关键岗位|五大员|建造师|项目班子|施工负责人|现场负责人|人员|工地|拟派|派出者|派驻");
  private static final Pattern GOODS =
      Pattern.compile("收款|账|户名|材料|设备|图纸|品牌|方案|线路|机械|工序|价格|计划|设计|进度|地址|路线");

  /** 汇入项目负责人某某个人账户, 不得变更范围、工期、项目经理: he is named for another matter. */
  private static final Pattern ACCOUNT =
      Pattern.compile("(?:汇入|打入|转入|付至|汇至)[^;。]{0,24}(?:账户|卡)|收款(?:账户|账号|人)|实质性内容|承包范围|工程范围");

  private static final Pattern PEOPLE = Pattern.compile("项目经理|负责人|管理人员|人选|换人|班子");

  /** 常驻现场, 不得兼任: that the manager is there, without which consent to a change is idle. */
  private static final String PRESENCE = "personnel.pm.presence";

  private static final int GOES_ON = 4;
  private static final Words WORKERS = Words.of("工人|农民工|民工|班组|工资|务工|劳务");
  private static final String RULES = "personnel.pm.rules";

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Sayings sayings = new Sayings(reading);
    List<Fact> facts = new ArrayList<>();
    List<TextFact> names = new ArrayList<>();
    boolean replaced = false;
    Optional<Sentence> last = Optional.empty();
    for (Sentence sentence : reading.own()) {
      headed(reading, sayings, sentence).ifPresent(names::add);
      if (!sayings.has(sentence, "personnel")) {
        if (last.filter(l -> goesOn(l, sentence)).isPresent() && sayings.counts(sentence, 0)) {
          last = Optional.of(sentence);
          agreed(sayings, sentence, facts);
        }
        if (HEADS_OF.matcher(reading.clause(sentence).caption()).find()
            && sayings.counts(sentence, 0)) {
          agreed(sayings, sentence, facts);
        }
        String text = sentence.text();
        if (names.stream().anyMatch(n -> text.contains(n.text())) && sayings.counts(sentence, 0)) {
          agreed(sayings, sentence, facts);
        }
        continue;
      }
      if (!sayings.counts(sentence, 0)) {
        continue;
      }
      boolean told = names.stream().anyMatch(n -> sentence.text().contains(n.text()));
      if (told && !ABOUT.matcher(sentence.text()).find()) {
        agreed(sayings, sentence, facts);
      }
      List<TextFact> here = names(sayings, sentence);
      names.addAll(here);
      if (!here.isEmpty()) {
        following(sayings, sentence, facts);
      }
      replaced |=
          REPLACED.matcher(sentence.text()).find()
              && (sentence.text().contains("更换为")
                  || sentence.text().contains("现项目经理")
                  || sentence.text().contains("改由"));
      rules(sayings, sentence, facts);
      last = Optional.of(sentence);
      sayings
          .said(sentence, "pm.several")
          .filter(s -> s.sentence().text().contains("项目经理") || s.sentence().text().contains("负责人"))
          .ifPresent(s -> facts.add(sayings.fact("personnel.pm.otherProjects", "同时担任", s)));
    }
    facts.addAll(names);
    if (!replaced) {
      facts.addAll(differences(found, names));
    }
    if (facts.stream().noneMatch(f -> f.key().equals(RULES))) {
      GeneralConditions.elsewhere(reading, RULES).ifPresent(facts::add);
    }
    if (facts.stream().noneMatch(f -> f.key().equals(PRESENCE))) {
      GeneralConditions.elsewhere(reading, PRESENCE).ifPresent(facts::add);
    }
    facts.addAll(declared(reading));
    return facts;
  }

  /** 姓名:章启航 below 项目经理: . */
  private static final Pattern LABELLED =
      Pattern.compile("^[ 0-9.()]{0,6}姓 {0,6}名 ?[:] ?([\\p{Han}·]{2,4}?)(?:[,;。(、 ]|$)");

  private static final Pattern HEADS_OF =
      Pattern.compile("^(?:承包人的?)?(?:项目经理|项目负责人|项目管理人员|关键人员|主要人员)");
  private static final Pattern HEADED = Pattern.compile("(?:项目经理|项目负责人)[^。;\n]{0,6}$");

  private static final Set<String> HEADS = Set.of("项目经理", "项目负责人");

  /** (六)项目经理 as a heading, and the name below it. */
  private static Optional<TextFact> headed(Reading reading, Sayings sayings, Sentence sentence) {
    Matcher labelled = LABELLED.matcher(sentence.text());
    if (labelled.find()
        && HEADED.matcher(sayings.around(sentence)).find()
        && !NOT_A_NAME.matcher(labelled.group(1)).find()) {
      return Optional.of(
          new TextFact(
              "personnel.pm.name",
              labelled.group(1),
              "",
              sayings.source(new Saying(sentence, labelled.start(1), labelled.end(1)))));
    }
    if (!HEADS.contains(reading.clause(sentence).caption().strip())) {
      return Optional.empty();
    }
    Matcher name = BELOW.matcher(sentence.text());
    return name.find() && !NOT_A_NAME.matcher(name.group(1)).find()
        ? Optional.of(
            new TextFact(
                "personnel.pm.name",
                name.group(1),
                "",
                sayings.source(new Saying(sentence, name.start(1), name.end(1)))))
        : Optional.empty();
  }

  private static final Pattern BELOW = Pattern.compile("^([\\p{Han}·]{2,4}?)(?:[,;。(、]|$|先生|女士)");

  /** What the clause goes on to say after it has named the manager. */
  private static void following(Sayings sayings, Sentence named, List<Fact> facts) {
    int end = named.span().to();
    for (Sentence next : sayings.clauseOf(named)) {
      if (next.index() <= named.index()) {
        continue;
      }
      boolean goesOn = next.index() <= named.index() + GOES_ON && next.span().from() <= end + 1;
      if (!goesOn || !sayings.counts(next, 0)) {
        return;
      }
      end = next.span().to();
      if (!sayings.has(next, "personnel") && !WORKERS.in(next.text())) {
        agreed(sayings, next, facts);
      }
    }
  }

  /** 项目经理换人要…;平时每月守工地…: a semicolon goes on with the same man. */
  private static boolean goesOn(Sentence last, Sentence sentence) {
    return last.index() == sentence.index() - 1
        && last.clause() == sentence.clause()
        && last.text().endsWith(";")
        && !WORKERS.in(sentence.text());
  }

  private static void rules(Sayings sayings, Sentence sentence, List<Fact> facts) {
    String text = sentence.text();
    String about = text + sayings.around(sentence);
    if (!ABOUT.matcher(about).find() || ACCOUNT.matcher(text).find()) {
      return;
    }
    Optional<Saying> free =
        sayings.said(sentence, "pm.free").filter(s -> people(s.segment(), text));
    if (free.isEmpty() && !APPROVED.matcher(text).find()) {
      free = sayings.first(sentence, "pm.free-arranged").filter(s -> !s.warned());
    }
    if (free.isPresent()) {
      facts.add(sayings.fact("personnel.pm.free", "", free.get()));
      return;
    }
    boolean manager =
        text.contains("项目经理")
            || text.contains("负责人")
            || about.contains("项目经理")
            || about.contains("人员");
    if (!manager) {
      return;
    }
    agreed(sayings, sentence, facts);
  }

  private static void agreed(Sayings sayings, Sentence sentence, List<Fact> facts) {
    for (String[] each :
        List.of(
            new String[] {"pm.approval", "同意"},
            new String[] {"pm.attendance", "在岗"},
            new String[] {"pm.concurrent", "兼任"},
            new String[] {"pm.damages", "违约金"})) {
      Optional<Saying> said = sayings.first(sentence, each[0]);
      said.ifPresent(s -> facts.add(sayings.fact(RULES, each[1], s)));
      if (each[1].equals("在岗") || each[1].equals("兼任")) {
        said.ifPresent(s -> facts.add(sayings.fact(PRESENCE, each[1], s)));
      }
    }
  }

  /** What is changed at will is a person, not a material or a route. */
  private static boolean people(String words, String text) {
    boolean goods = GOODS.matcher(words).find() && !PEOPLE.matcher(words).find();
    return !goods && ABOUT.matcher(text).find() || text.contains("顶");
  }

  private static List<TextFact> names(Sayings sayings, Sentence sentence) {
    List<TextFact> names = new ArrayList<>();
    for (Pattern pattern : List.of(NAMED, AS)) {
      Matcher matcher = pattern.matcher(sentence.text());
      int at = 0;
      while (at < sentence.text().length() && matcher.find(at)) {
        String name = matcher.group(1);
        boolean other = OTHER_TRADE.matcher(sentence.text().substring(0, matcher.start())).find();
        boolean account = ACCOUNT.matcher(sentence.text()).find();
        if (!other && !account && !NOT_A_NAME.matcher(name).find()) {
          Source source = sayings.source(new Saying(sentence, matcher.start(), matcher.end(1)));
          names.add(new TextFact("personnel.pm.name", name, "", source));
        }
        at = matcher.end(1);
      }
    }
    return names;
  }

  private static List<Fact> differences(Facts found, List<TextFact> names) {
    List<String> bid =
        found
            .of("meta.bid.pm")
            .filter(Fact::effective)
            .filter(TextFact.class::isInstance)
            .map(f -> ((TextFact) f).text())
            .toList();
    boolean same = names.stream().anyMatch(n -> bid.stream().anyMatch(b -> b.contains(n.text())));
    if (bid.isEmpty() || names.isEmpty() || same) {
      return List.of();
    }
    TextFact name = names.get(0);
    return List.of(new TextFact("personnel.pm.bidDifference", name.text(), "", name.source()));
  }

  /** 3, or a list of the projects; 0 and 无 are none. */
  private static List<Fact> declared(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : reading.declared()) {
      if (fact.key().equals("meta.pmOtherProjects")
          && fact.state() == State.PRESENT
          && fact instanceof TextFact text) {
        boolean none = text.kind().equals("无") || text.text().matches("0(?:个)?|零");
        facts.add(
            new TextFact(
                "personnel.pm.otherProjects", text.text(), none ? "没有" : "多个", Source.declared()));
      }
    }
    return facts;
  }
}
