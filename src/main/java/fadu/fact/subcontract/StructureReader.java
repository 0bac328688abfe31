package fadu.fact.subcontract;

import fadu.clause.Sentence;
import fadu.fact.Amended;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Hit;
import fadu.fact.Mode;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the structure itself, or all of the work, may be given on: {@code subcontract.scope},
 * {@code MAY} or {@code MUST_NOT}.
 */
public final class StructureReader implements FactReader {
  private static final String KEY = "subcontract.scope";
  private static final int FAR = 2;

  /** Testing, design and material of the structure may well come from others. */
  private static final Pattern OTHER_WORK =
      Pattern.compile(
          "检测|监测|试验|检验|验收|验槽|测量|勘察|设计|监理|图纸|供应|采购|运输|租赁|泵送|加工|养护|所用|所需|用材|用料|石材|饰面|涂料|贴面|抹灰|粉刷|装修|装饰|质量|安全|保修|缺陷|事故");

  private static final Pattern MARGINAL =
      Pattern.compile(
          "^(?:协议|合同|检测|监测|试验|检验|验收|验槽|设计|图纸|质量|安全|封顶|完成|完工|施工完|结顶|以外|之外|外的|劳务|(?:工程)?专业承包|(?:工程)?(?:施工)?(?:总承包)?资质)");

  /** 不属于主体结构, 不承担主体荷载: named to say that it is not meant. */
  private static final Pattern NOT_MEANT =
      Pattern.compile("(?:不属于|不属|不承担|不是|并非|不涉及|不涉|不影响|不含|不包括|不在|不构成|不触及|不动|不改变|不破坏|非)[^,;。]{0,4}$");

  /** 地下室由甲方发给另一家总承包企业: the employer divides the works, nobody gives them on. */
  private static final Pattern LET_BY_EMPLOYER =
      Pattern.compile("(?:甲方|发包人|发包方|建设单位|业主)[^,;。]{0,6}(?:发给|发包给|另行发包|直接发包|分别发包)|两家[^,;。]{0,6}各签");

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,60}\\)");
  private static final Pattern ASKS = Pattern.compile("^(?:委托|另请|另聘|外请|另觅)");
  private static final Pattern LISTS = Pattern.compile("[::]|包括|包含|为|有|如下|范围|内容|是|含");
  private static final Pattern FILLING =
      Pattern.compile(
          "(?:因|为|鉴于|由于|考虑到|受)[^,;。]{1,14}(?:,|$)|经|征得|取得|发包人|发包方|甲方|建设单位|业主|监理人|承包人|承包方|乙方|施工单位|总包|书面|事先|同意|批准|认可|可以|可|有权|允许|准予|也|亦|均|并|再|将其|将|把|其|上述|该|部分|工程|全部|一并|由|自行|另行|依法|视|需要|情况|根据|后|,|方|都|得|应|须|能|直接|整体");
  private static final Pattern REFUSED =
      Pattern.compile("不允许|不得|禁止|严禁|不分包|自行|自施|不可|不同意|×|否|总包施工|承包人施工|本单位");
  private static final Pattern GIVES = Pattern.compile("分包|外包|转包|承接单位|承接方|专业队伍|施工队伍");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Sites sites = new Sites(reading);
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.candidates().hits("structure", "whole-work").list()) {
      List<Hit> objects =
          Stream.concat(
                  reading.hits().in(sentence, "structure").stream(),
                  reading.hits().in(sentence, "whole-work").stream())
              .filter(h -> sites.counts(sentence, h.from()))
              .toList();
      if (objects.isEmpty()) {
        continue;
      }
      for (Hit object : objects) {
        Optional<Fact> fact =
            sentence.table() >= 0 && Giving.in(sentence.text()).isEmpty()
                ? row(sites, sentence, object)
                : said(reading, sites, sentence, object);
        fact.ifPresent(facts::add);
      }
    }
    return facts.stream().distinct().toList();
  }

  /** “可分包部分”指…,主体结构亦包括在内. */
  private static final Pattern LET =
      Pattern.compile("(?:可以?|允许|准予|能)(?:对外|自行)?(?:分包|外包|转包)(?:的)?(?:部分|工程|内容|范围|项目)");

  /** 可分包内容:主体结构、装饰装修. */
  private static final Pattern LABEL =
      Pattern.compile("可以?(?:对外)?(?:分包|外包)(?:的)?(?:部分|工程|内容|范围|项目)[^,;。|:]{0,3}[:|][^;。]{0,40}$");

  private static final Pattern ALSO =
      Pattern.compile(
          "^[^,;。不]{0,6}(?:亦|也|均|同样|一并|都)?(?:包括|包含|含|算|列|计)(?:在|入)?(?:其)?(?:内|中|之内|之列)");

  private static Optional<Fact> said(Reading reading, Sites sites, Sentence sentence, Hit object) {
    String text = sentence.text();
    String after = text.substring(object.to(), Math.min(text.length(), object.to() + 4));
    if (MARGINAL.matcher(after).find() && !Stance.excepted(text, object.from())) {
      return Optional.empty();
    }
    if (NOT_MEANT.matcher(text.substring(0, object.from())).find()
        || LET_BY_EMPLOYER.matcher(text).find()
        || !reading.means(sentence, object.from(), object.to())) {
      return Optional.empty();
    }
    Segment here = Segment.at(text, object.from());
    boolean label = LABEL.matcher(text.substring(0, object.from())).find();
    boolean listed =
        label && !text.contains("不") && !text.contains("除")
            || LET.matcher(text.substring(0, object.from())).find()
                && ALSO.matcher(text.substring(object.to())).find();
    if (listed && !Amended.superseded(text, object.from())) {
      return Optional.of(
          sites.statement(KEY, sentence, Mode.MAY, "将主体结构分包给他人", object.from(), object.to()));
    }
    if (Stance.own(text, object.from(), here.to())) {
      return Optional.of(
          sites.statement(KEY, sentence, Mode.MUST_NOT, "将主体结构分包给他人", object.from(), object.to()));
    }
    List<Segment> acts = new ArrayList<>(Giving.in(text));
    acts.addAll(Giving.doers(text).stream().filter(d -> outsider(reading, d.of(text))).toList());
    if (acts.isEmpty()) {
      return listed(reading, sites, sentence, object);
    }
    for (Segment act : acts) {
      if (linked(text, here, object, act)) {
        Optional<Fact> fact = judged(sites, sentence, object, act);
        if (fact.isPresent()) {
          return fact;
        }
      }
    }
    return Optional.empty();
  }

  /** 有资质的施工企业: the general name of one of its kind, not the contractor. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?:有|具备|具有|相应|其他|另一|另外|别的|专业|第三方|外面|外部|别家)[^,;。]{0,8}(?:施工企业|施工单位|承包人|承包单位|企业|施工队)|(?:委托|合作|找|请|联系|引进|聘)(?:来|好)?的");

  private static boolean outsider(Reading reading, String words) {
    if (words.contains("自有")
        || words.contains("我司")
        || words.contains("我公司")
        || words.contains("本公司")) {
      return false;
    }
    if (OTHERS.matcher(words).find()) {
      return true;
    }
    boolean side =
        reading.contract().roles().aliases().keySet().stream()
            .anyMatch(a -> words.contains(a) && !words.contains("分包"));
    return !side && !words.contains("监理") && !words.contains("检测") && !words.contains("设计");
  }

  private static Optional<Fact> judged(Sites sites, Sentence sentence, Hit object, Segment act) {
    String text = sentence.text();
    int from = Math.min(object.from(), act.from());
    int to = Math.max(object.to(), act.to());
    Segment stretch =
        new Segment(Segment.at(text, from).from(), Segment.at(text, Math.max(from, to - 1)).to());
    if (Labour.only(stretch.of(text))) {
      return Optional.empty();
    }
    int objectEnd = Math.min(object.to(), act.from());
    boolean between =
        object.to() <= act.from()
            && OTHER_WORK
                .matcher(BRACKETS.matcher(text.substring(objectEnd, act.from())).replaceAll(""))
                .find();
    boolean behind =
        OTHER_WORK.matcher(text.substring(act.to(), Segment.at(text, act.from()).to())).find()
            && ASKS.matcher(act.of(text)).find();
    if (between || behind || sites.employerGives(text, act.from())) {
      return Optional.empty();
    }
    return Stance.of(text, act, object.from())
        .or(() -> arranged(text, act))
        .map(mode -> sites.statement(KEY, sentence, mode, "将主体结构分包给他人", from, to));
  }

  private static final Pattern TO_WHOM =
      Pattern.compile(
          "^(?:给|由|与|于)?[^,;。]{0,30}(?:公司|建工|[一二三四五六]建|工程处|单位|队|班组|企业|集团|个人|他人)[^,;。]{0,10}(?:来做|来干|施工|实施|承建|承担|完成|承包|负责|$|[,;。])");

  /** 由某公司分包施工. */
  private static final Pattern BY_WHOM =
      Pattern.compile("由[^,;。由]{2,30}(?:公司|单位|队|班组|企业|集团|厂)[^,;。]{0,4}$");

  private static final Pattern CONDITION =
      Pattern.compile("如|若|凡|一旦|禁止的|系指|是指|是否|情形|行为|发现|擅自|违反|的[,。;]");

  /** 主体结构分包给某公司施工 without 可以 states what was arranged. */
  private static Optional<Mode> arranged(String text, Segment act) {
    Segment here = Segment.at(text, act.from());
    String right = text.substring(act.to(), Math.min(text.length(), here.to() + 1));
    boolean conditional =
        here.of(text).endsWith("的")
            || CONDITION.matcher(here.of(text)).find()
            || right.endsWith("的,");
    boolean doer = act.to() - act.from() > 4;
    boolean whom =
        doer
            || BY_WHOM.matcher(text.substring(here.from(), act.from())).find()
            || TO_WHOM.matcher(right).find();
    boolean sanction =
        text.substring(here.to()).contains("违约")
            || text.substring(here.to()).contains("解除")
            || text.contains("转包、");
    return whom && !conditional && !sanction && !here.of(text).contains("不")
        ? Optional.of(Mode.MAY)
        : Optional.empty();
  }

  /** The object and the act speak of each other: one stretch, a topic ahead, or a list behind. */
  private static boolean linked(String text, Segment here, Hit object, Segment act) {
    if (act.from() >= here.from() && act.from() < here.to()) {
      return true;
    }
    if (act.from() >= here.to()) {
      Segment step = here;
      for (int i = 0; i < FAR; i++) {
        step = step.next(text);
        String left =
            text.substring(step.from(), Math.max(step.from(), Math.min(act.from(), step.to())));
        boolean inside = act.from() >= step.from() && act.from() < step.to();
        if (FILLING.matcher(left).replaceAll("").length() > 4) {
          return false;
        }
        if (inside) {
          return Giving.in(here.of(text)).isEmpty();
        }
      }
      return false;
    }
    String between = text.substring(act.to(), object.from());
    boolean gives = act.of(text).contains("包") || act.of(text).contains("外");
    return gives
        && between.length() < 60
        && LISTS.matcher(between).find()
        && between.indexOf(',') < 0;
  }

  /** An item under 允许分包的工程: . */
  private static Optional<Fact> listed(
      Reading reading, Sites sites, Sentence sentence, Hit object) {
    List<Sentence> all = reading.contract().sentences();
    if (sentence.text().length() > 50) {
      return Optional.empty();
    }
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - 8); i--) {
      Sentence head = all.get(i);
      String text = head.text().strip();
      if (head.file() != sentence.file() || head.part() != sentence.part()) {
        return Optional.empty();
      }
      if (text.endsWith(":") && GIVES.matcher(text).find()) {
        List<Segment> acts = Giving.in(text);
        return acts.isEmpty() || Labour.only(text + sentence.text())
            ? Optional.empty()
            : Stance.of(text, acts.get(0), acts.get(0).from())
                .map(
                    mode ->
                        sites.statement(
                            KEY, sentence, mode, "将主体结构分包给他人", object.from(), object.to()));
      }
      if (text.length() > 60) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 保修|桥涵主体按设计使用年限 stands in a table of all sorts of terms. */
  private static final Pattern OTHER_ROW =
      Pattern.compile(
          "[|] ?施工总承包"
              + " ?(?:[|]|$)|(?:^|\\|)[^|]{0,4}(?:保修|缺陷|工期|付款|支付|验收|质量|违约|结算|价款|变更)[^|]{0,4}\\|");

  private static Optional<Fact> row(Sites sites, Sentence sentence, Hit object) {
    String text = sentence.text();
    String around = sites.around(sentence);
    boolean head = around.endsWith(text) || GIVES.matcher(text).find() && text.contains("内容");
    if (!GIVES.matcher(around).find()
        || head
        || Labour.only(text)
        || OTHER_ROW.matcher(text).find()) {
      return Optional.empty();
    }
    boolean refused =
        REFUSED.matcher(text).find()
            || around.contains("禁止")
            || around.contains("不得分包")
            || around.contains("不允许");
    return Optional.of(
        sites.statement(
            KEY,
            sentence,
            refused ? Mode.MUST_NOT : Mode.MAY,
            "将主体结构分包给他人",
            object.from(),
            object.to()));
  }
}
