package fadu.fact.fairness;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.clause.SideNames;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.PeriodFact;
import fadu.fact.Reading;
import fadu.fact.Source;
import fadu.fact.Spoken;
import fadu.fact.TextFact;
import fadu.fact.Unit;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.PeriodMention;
import fadu.fact.value.PeriodMentions;
import fadu.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Claims lost by lateness: {@code breach.claimDays} (the term after which they are lost), {@code
 * breach.claimConsequence} of kind 失权 or 不失权, {@code breach.claimSymmetric} of kind 对等 or 单方.
 */
public final class ClaimBarReader implements FactReader {
  private static final Pattern CLAIM =
      Pattern.compile(
          "索赔|报损|请求增加[^,;。|]{0,4}价款|误了?工|耽搁|耽误[^,;。|]{0,6}(?:工|天|日)|停水停电|停窝工|窝工的|误工的|(?:误工|停工|窝工)[^,;。|]{0,10}报|报(?:误工|停工|窝工)|(?:追加|要求|主张|提出)[^,。;|]{0,8}(?:费用|付款|价款|合同价|补偿|扣款|赔偿|费用或工期)|费用[^,。;|]{0,8}(?:补偿|主张)|加钱|要钱|补钱|延工期|增加[^,。;|]{0,6}费用|费用(?:增加|或工期|和工期|或者工期)|停窝工[^,。;|]{0,6}(?:费|损失)|窝工费|误工(?:补偿|费|损失)|(?:停工|窝工)损失|停工补偿|申请(?:费用)?补偿|(?:延期|顺延|工期)[^,。;|]{0,4}(?:申请|请求)|(?:工期|工程)延误[^,。;|]{0,8}(?:事由|事件|情形)|(?:补偿|赔偿)[^,。;|]{0,4}(?:要求|请求|申请)");
  private static final Pattern LOST =
      Pattern.compile(
          "(?:视为|视同|即为|则为|等于|自动|即|则|便)[^,。;|]{0,8}(?:放弃|弃权|认可|没有|无索赔|不索赔|无异议)|放弃[^,。;|]{0,10}(?:权|索赔|要求|主张)|(?:丧失|失去|不再享有|不享有|不具有|消灭|灭失|失效|终止)[^,。;|]{0,16}|(?:权利|索赔权|索赔)[^,。;|]{0,8}(?:消灭|丧失|失效|作废|灭失|归零)|(?:无权|不得|不能|不许|不可|不准)(?:再)?[^,。;|]{0,14}(?:提(?:$|[,。;出])|主张|索赔|追索|获得|要求|请求|得到)|(?:不予|不再|概不|一律不|均不)(?:再)?(?:受理|认可|考虑|补偿|理睬|承认|接受|办理|审核|支付|顺延|调整)|视(?:为|作|同)[^,;。|]{0,4}(?:未发生|没发生|不存在|不需要|没有发生)|(?:就|便|即)?当作?[^,;。]{0,4}(?:没这回事|没有|没说|没提|不要)|(?:不再|不予|不得)(?:再)?[^,;。|]{0,14}?(?:主张|请求|要求)|(?:天数|日子|工期|钱)(?:就|也|都)?(?:不给补|不给|不补|不算|不认)|算了|作废|归零|免谈|有权拒绝|可(?:以)?拒绝|拒绝受理|(?:补|迟|逾期|过后)[^,。;]{0,6}无效|视为[^,。;]{0,4}无|(?:视为|视同|等于|算)[^,。;]{0,10}(?:无|没有?|不)影响|(?:就|便|即)?(?:算|等于|视为|视同)[^,。;]{0,4}(?:不要|不提|没这回事|自愿|弃)|(?:概|一律|都|再|也)不(?:再)?(?:补|给|算|认|付|办|签|核|谈)|(?:隔天|过期|过后|超期|逾期|一概|概|一律|都)(?:就)?不认|别(?:再)?提|不予(?:顺延|延长)|(?:不再|不|概不)(?:再)?(?:理会|理睬|理|搭理|管)|(?:视为|视作)[^,。;|]{0,10}(?:包含|包括|含在|含于|含入|已含|计入)|发包人(?:一概|概|一律|都|就)?不(?:认|受理|理)|(?:就|便|即|也|再)不(?:再)?(?:认|给|算|补|批|谈|签|理)|(?:往后|以后|今后|之后|事后)(?:就|也|都|一概)?不(?:再)?(?:补|给|认|办|算|受理|核)|过期不候|过时不候|逾期不补|不作数");
  private static final Pattern NOT_LOST =
      Pattern.compile(
          "不(?:当然|必然|因此|因而|因|视为|构成|影响|导致|丧失|等于|意味|消灭|灭失|失去|剥夺|否定|免除)[^,。;|]{0,16}(?:丧失|放弃|权利|索赔|驳回|补偿)?|不得仅凭|不得以[^,。;]{0,12}(?:迟|逾期|超期)|仅就[^。;]{0,20}扩大|扩大的?(?:部分|损失)|合理(?:理由|抗辩)|仍可|仍有权");
  private static final Pattern LATE =
      Pattern.compile(
          "内[^。;,]{0,6}(?:未|没)|未(?:书面)?(?:提出|主张|提交|报|递交|通知|告知|申请)|逾|迟者|迟的|不来|错过|误过|超期|过期|过时|过后|过了|晚一|晚报|迟报|迟交|迟延|超时|隔天|缺|超过|未(?:能|在|于|按)|没(?:有|在|把|能)|不(?:写|打条|吱|报|提|递|交|申请|在|按|吱声|吭声|作声|说|言语|声明|申报|通知|打招呼)|否则|期满|届满|期限内|之内|时限|[0-9一二三四五六七八九十]+小时(?:内|之内|以内|未|不|没)|当天|当日|内[^。;]{0,20}(?:提出|提交|递交|报)");
  private static final Pattern BOTH =
      Pattern.compile(
          "任何一方|任一方|双方|各方|一方|甲乙|发包人[和与、及或]承包人|承包人[和与、及或]发包人|同等适用|同样适用|亦适用|也适用|均适用|同样期限|同样的期限|同一期限|相同期限|同等期限|反之亦然|一视同仁");
  private static final Pattern BY_CONTRACTOR = Pattern.compile("承包人");
  private static final Pattern BY_EMPLOYER =
      Pattern.compile(
          "发包人[0-9一二三四五六七八九十]+(?:个)?(?:日|天|月)|发包人(?:的)?(?:应|须|未|没|逾期|超过|提出|向承包人|索赔|在|于|知道)|对发包人的?索赔|^\\|?"
              + " ?发包人 ?\\|");
  private static final Pattern UNBOUND =
      Pattern.compile(
          "发包人[^。;|]{0,16}[^。;|]{0,16}(?:不受[^,。;|]{0,8}(?:限制|约束)|随时|任何时[候间]|什么时候|不限|不设(?:期限|时限)|[无没]有?(?:时间|期限|时限)(?:要求|限制|约束|规定)|何时[^,。;]{0,4}(?:均可|都行|都可))|^\\|?"
              + " ?发包人 ?\\|[^。;]{0,10}(?:不限|无|随时)");
  private static final Pattern HEAD = Pattern.compile("期限|时限|逾期|超期|几天|多久|多少天|时间|过期");

  /** 图纸迟交, 停工超过56日: not the claim is late. */
  private static final Pattern OTHER_DELAY =
      Pattern.compile(
          "(?:图纸?|场地|材料|甲供材|设备|资料)[^,;。]{0,3}(?:迟交|未按|未能|迟延)|(?:停工|延误|拖延|误期|暂停|窝工)[^,;。]{0,4}超过|不足[0-9一二三四五六七八九十]+小时|(?:延迟|迟延|延误|停工)[^,;。]{0,10}(?:少于|不足|不超过|未超过)[^,;。]{0,8}");

  /** |发包人答复|28天|视为认可索赔|: the employer's silence. */
  private static final Pattern ANSWERS =
      Pattern.compile("^[|]? ?(?:发包人|监理人?|工程师)(?:的)?(?:答复|审批|审核|回复|审查|处理)");

  /** 视为认可承包人的索赔要求: what the employer's silence means. */
  private static final Pattern GRANTED =
      Pattern.compile(
          "(?:视为|视同|等于|算|即为)[^,;。|]{0,6}(?:认可|同意|接受|批准|确认)[^,;。|]{0,4}(?:承包人|该|其|索赔|报)[^,;。|]{0,12}");

  private static final Pattern MORE_DATA = Pattern.compile("(?:补充|补交|补报|补齐|补正|再后|另有)");
  private static final Pattern OTHER =
      Pattern.compile(
          "解除(?:本)?合同|撤场|清退|隐蔽|质量异议|签证|异议期|投标|中标|竣工资料|结算资料|结算书|验收|保险(?:人|公司)|工资|劳动者|起诉|仲裁时效|诉讼");
  private static final Pattern AT_ONCE =
      Pattern.compile("当天|当日|隔天|次日|第二天|当场|即时|立即[^,。;]{0,4}(?:提|报)");
  private static final Pattern WITH_NOTICE =
      Pattern.compile("(?:与|和|同|随)[^,;。|]{0,6}意向[^,;。|]{0,8}(?:同时|一并|一起|一次)");
  private static final int ABOVE = 6;
  private static final int MORE_DAYS = 14;

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    SideNames names = reading.sides();
    List<Fact> facts = new ArrayList<>();
    List<Spoken> onContractor = new ArrayList<>();
    List<Spoken> unbound = new ArrayList<>();
    boolean both = false;
    boolean employer = false;
    for (Sentence sentence :
        reading.candidates().plainly(CLAIM).goingOn(1).headed("claim").rows().list()) {
      Spoken saying = new Spoken(reading, sentence);
      String text = GRANTED.matcher(reading.plain().of(sentence)).replaceAll("");
      text = goesOn(saying) ? names.plain(saying.before()) + text : text;
      if (!claims(saying, text) || !saying.agreed()) {
        continue;
      }
      if (UNBOUND.matcher(text).find()) {
        unbound.add(saying);
        text = UNBOUND.matcher(text).replaceAll("");
        if (!LOST.matcher(text).find() || !BY_CONTRACTOR.matcher(text).find()) {
          continue;
        }
      }
      if (NOT_LOST.matcher(text).find()) {
        facts.add(text("breach.claimConsequence", "不失权", saying));
        continue;
      }
      if (!Meant.in(text, LOST) || ANSWERS.matcher(text).find() || !late(saying, text)) {
        both |= BOTH.matcher(text).find();
        continue;
      }
      facts.add(text("breach.claimConsequence", "失权", saying));
      Optional<Fact> days = days(text, names.plain(saying.after()), saying);
      days.or(() -> withNotice(saying)).ifPresent(facts::add);
      boolean shared = BOTH.matcher(text).find();
      boolean byEmployer =
          BY_EMPLOYER.matcher(text).find() && !BY_CONTRACTOR.matcher(subject(text)).find();
      both |= shared;
      employer |= byEmployer;
      if (!shared && !byEmployer && BY_CONTRACTOR.matcher(subject(text)).find()) {
        onContractor.add(saying);
      }
    }
    symmetry(reading, onContractor, unbound, both || employer).ifPresent(facts::add);
    return facts;
  }

  /** Late with the claim, by its own words or the head of its column. */
  private static boolean late(Spoken saying, String text) {
    return LATE.matcher(OTHER_DELAY.matcher(text).replaceAll("")).find()
        || saying.sentence().table() >= 0 && HEAD.matcher(first(saying)).find();
  }

  /** The first row of its table. */
  private static String first(Spoken saying) {
    List<Sentence> all = saying.reading().contract().sentences();
    int at = saying.sentence().index();
    while (at > 0 && all.get(at - 1).table() == saying.sentence().table()) {
      at--;
    }
    return all.get(at).text();
  }

  /** 索赔须于24小时内告知;迟者,请求权消灭: the second half says what becomes of the first. */
  private static boolean goesOn(Spoken saying) {
    return saying.before().endsWith(";")
        && CONSEQUENCE.matcher(saying.text()).find()
        && CLAIM.matcher(saying.before()).find();
  }

  private static Source source(Spoken saying) {
    Sentence sentence = saying.sentence();
    Span own = sentence.span();
    return goesOn(saying)
        ? saying
            .reading()
            .source(
                List.of(
                    saying.reading().contract().sentences().get(sentence.index() - 1).span(), own))
        : saying.reading().source(own);
  }

  private static final Pattern CONSEQUENCE =
      Pattern.compile("^(?:迟者|迟的|逾期|过期|超期|否则|未按|未在|未能|不按|晚了|过了|到期未)");

  private static boolean claims(Spoken saying, String text) {
    boolean about = CLAIM.matcher(text).find() || saying.headed("claim") || inClaimTable(saying);
    return about && !(OTHER.matcher(text).find() && !text.contains("索赔"));
  }

  /** | 索赔方 | 提出期限 | 超期后果 | heads the rows below it. */
  private static boolean inClaimTable(Spoken saying) {
    if (saying.sentence().table() < 0) {
      return false;
    }
    for (int i = saying.sentence().index() - 1; i >= 0; i--) {
      Sentence above = saying.reading().contract().sentences().get(i);
      if (above.table() != saying.sentence().table()) {
        return false;
      }
      if (above.text().contains("索赔")) {
        return true;
      }
    }
    return false;
  }

  /** Who has to be in time: the side named first. */
  private static String subject(String text) {
    int employer = text.indexOf(Party.EMPLOYER.label());
    int contractor = text.indexOf(Party.CONTRACTOR.label());
    if (contractor < 0) {
      return "";
    }
    boolean towards = text.contains("向" + Party.CONTRACTOR.label());
    return employer >= 0 && employer < contractor && towards ? "" : text.substring(contractor);
  }

  /** The shortest term of the sentence, unless more time is given for the papers. */
  private static Optional<Fact> days(String text, String after, Spoken saying) {
    Optional<PeriodMention> term =
        PeriodMentions.in(text).stream()
            .filter(p -> p.days().isPresent())
            .min((a, b) -> a.days().get().compareTo(b.days().get()));
    boolean more =
        MORE_DATA.matcher(text + after).find()
            && PeriodMentions.in(text + after).stream()
                .anyMatch(p -> p.days().filter(d -> d.intValue() >= MORE_DAYS).isPresent());
    boolean atOnce = term.isEmpty() && !more && AT_ONCE.matcher(text).find();
    if (atOnce) {
      return Optional.of(
          new PeriodFact(
              "breach.claimDays",
              BigDecimal.ONE,
              Unit.DAY,
              BigDecimal.ONE,
              "索赔",
              "",
              source(saying)));
    }
    return term.filter(t -> !more)
        .map(
            t ->
                new PeriodFact(
                    "breach.claimDays",
                    t.length().orElseThrow(),
                    t.unit(),
                    t.days().orElseThrow(),
                    "索赔",
                    "",
                    source(saying)));
  }

  /** 与意向书同时递交: the term of the notice, told above it in the table or clause. */
  private static Optional<Fact> withNotice(Spoken saying) {
    List<Sentence> all = saying.reading().contract().sentences();
    Sentence sentence = saying.sentence();
    if (!WITH_NOTICE.matcher(saying.text()).find()) {
      return Optional.empty();
    }
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - ABOVE); i--) {
      Sentence above = all.get(i);
      boolean near =
          above.file() == sentence.file()
              && (above.clause() == sentence.clause()
                  || sentence.table() >= 0 && above.table() == sentence.table());
      if (near && above.text().contains("意向")) {
        return days(above.text(), "", new Spoken(saying.reading(), above))
            .map(
                f -> f.withSource(saying.reading().source(List.of(above.span(), sentence.span()))));
      }
    }
    return Optional.empty();
  }

  private static Optional<Fact> symmetry(
      Reading reading, List<Spoken> onContractor, List<Spoken> unbound, boolean mutual) {
    if (onContractor.isEmpty()) {
      return Optional.empty();
    }
    boolean alone = !unbound.isEmpty() || !mutual;
    List<Spoken> said = new ArrayList<>(unbound);
    said.addAll(onContractor);
    return Optional.of(
        new TextFact(
            "breach.claimSymmetric",
            said.get(0).text(),
            alone ? "单方" : "对等",
            reading.source(said.stream().map(s -> s.sentence().span()).toList())));
  }

  private static Fact text(String key, String kind, Spoken saying) {
    return new TextFact(key, saying.text(), kind, source(saying));
  }
}
