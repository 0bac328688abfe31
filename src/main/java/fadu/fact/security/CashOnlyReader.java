package fadu.fact.security;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.FlagFact;
import fadu.fact.Hit;
import fadu.fact.Passage;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.choice.ChoiceGroup;
import fadu.fact.choice.Option;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * In what form securities may be given: {@code security.cashOnly} where only cash is taken or every
 * guarantee is refused (kind: 履约, 预付款, 质保 or 保证金), {@code security.formsOpen} where the contractor
 * may choose, {@code retention.guaranteeAccepted}.
 */
final class CashOnlyReader implements FactReader {
  private static final String GUARANTEES = "(?:保函|保险|保单|担保书|担保公司|保证书|非现金|信用证|银行担保|第三方担保)";
  private static final String CASH =
      "(?:现金|现钱|现款|现钞|电汇|转账|转帐|汇款|银行汇款|货币资金|货币形式|货币方式|存入|汇入|打入|转入|汇至|打到|打进|交到)";

  /** 不接受任何保函, 以保函递交的一律退回. */
  private static final Pattern REFUSED =
      Pattern.compile(
          "(?:不接受|不接收|不办理|不受理|恕不|不予办理|不收|拒收|拒绝|不得(?:要求|申请|主张)?(?:以|用|使用|采用|提交|拿|改用)|不得(?:置换|替换|换成|换为|改为|变更为|更换)|不能(?:以|用|换)|不认可?|不予接受|不予认可|不采用|不采纳|不允许|不准|不许|不可(?:以|用)|禁止|概不|不同意|不再接受|不以|不使用|不要|放弃)"
              + "[^。;,|]{0,24}?"
              + GUARANTEES
              + "|"
              + GUARANTEES
              + "(?:[^。;,|]{0,24}?|[^。;,|]{0,20}的,[^。;,|]{0,8}?)(?:(?:都|均|一概|一律|统统)?不要|不行|不认账|一律退回|退回|不予接受|不接受|不收|拒收|不予认可|不认|不予办理|不予受理|不受理|概不|视(?:为|同)没有?(?:交|缴|提交|提供|出具)|视为未(?:交|缴|提交|提供|出具)|视同未(?:交|缴|提交|提供|出具)|不采用|不算|不作数|无效|[-—:|?]{1,3}(?:否|不接受|不可以|×)|不予替换|不予置换|不予同意|不同意|不允许|不得(?:以|用|使用|替)|不可以)");

  /** 可提交保函或现金. */
  private static final Pattern CHOICE =
      Pattern.compile(
          "(?:可|可以|任选)[^,;。不]{0,8}(?:保函|保单|保险)[^,;。不]{0,6}(?:或者?|、)现金|(?:可|可以|任选)[^,;。不]{0,8}现金[^,;。不]{0,4}(?:或者?|、)[^,;。不]{0,6}(?:保函|保单|保险)");

  /** 现金。其他形式恕不接受: cash is named before. */
  private static final Pattern OTHER_FORMS =
      Pattern.compile(
          "(?:其他|其它|别的|其余)(?:任何)?(?:的)?(?:形式|方式|担保形式|担保方式|办法|名堂|的)[^。;,现]{0,8}?(?:不(?:予)?(?:接受|接收|收|认可|认|采用|适用|受理|办理|行|要))");

  /** 只收现金, 须以现金缴纳. */
  private static final Pattern ONLY =
      Pattern.compile(
          "(?:只能|只可|只收|只接受|只认|仅限|仅能|仅接受|仅收|仅可|仅以|限以|限于|一律|均须|均应|必须|须|应当|应|要|需|统一|全部|全额)[^。;,|]{0,20}?"
              + CASH
              + "|(?:现金|现款|电汇|转账)[^。;,|]{0,4}(?:唯一|仅此一种)");

  private static final Pattern BY_CASH =
      Pattern.compile(
          "(?:以|用|拿|按|采用|采取|通过|为|形式[:为是|]|方式[:为是|]|缴纳|交纳|缴存)[^。;,|]{0,8}?(?:现金|现钱|现款|现钞|电汇|转账|转帐|银行汇款)|(?:现金|现款|电汇|转账)(?:方式|形式)?(?:缴纳|交纳|缴存|提交|交付|支付|存入|交)|(?:缴纳|交纳|交|缴|打|存)[^。;,|]{0,6}现金"
              + "|(?:转账|转帐|电汇|汇款|汇|存入|打入)[^。;,|]{0,10}(?:至|到|入)[^。;,|]{0,24}(?:账户|帐户|专户)");

  /** 选择以现金缴纳的: one of several ways. */
  private static final Pattern CHOSEN =
      Pattern.compile(
          "(?:选择|愿意|自愿|采用|若|如|凡)?[^,;。]{0,6}(?:现金|现款|电汇|转账|转帐)[^,;。]{0,16}的,|(?:均|都|概|一律)?不(?:再)?(?:收|收取|接受|要求)(?:取)?现金|(?:提交|缴纳|交纳|交|缴存)的(?:现金|现款)");

  /** Bid securities are over, a deposit for current is the power company's. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("投标保证金|投标担保|供电|供水|电力公司|自来水|燃气|物业|城管|交警|路政|押证|已由?[^,;。]{0,10}(?:缴纳|交纳)");

  private static final Pattern PAID_OUT =
      Pattern.compile("退还|返还|退回|退付|释放|款项以|抵充|工程款|进度款|工资|结算款|预付款(?:支付|拨付)|利息|支付给承包人|扣留|预留|返回");
  private static final Pattern OPEN =
      Pattern.compile(
          "(?:可|可以|任选|选择|自主|自行选|自由|或|或者|任一|任何一种|均可|也可|等形式|等方式|之一)[^。;|]{0,30}?"
              + GUARANTEES
              + "|"
              + GUARANTEES
              + "[^。;|]{0,30}?(?:均可|任选|任一|任何一种|之一|或|自主选择|自行选择|自行选定|选其一|形式均|等形式|代替|替代|置换)");
  private static final Pattern CASH_NOT_PAPER =
      Pattern.compile(
          "(?:保函|保单)[^。]{0,24}(?:不收|不认|不要|不接受|拒收)[^。]{0,12}(?:只收|只要|只认|须|必须|交|要)[^。;,]{0,4}(?:现金|现钱|现款)|(?:只收|只要|只认)(?:现金|现钱|现款)[^。]{0,16}(?:保函|保单)[^。]{0,16}(?:不收|不认|不要|不接受|拒收)");

  /** 乙方押八十万到局里账上. */
  private static final Pattern PLEDGED = Pattern.compile("押[^,;。抵质]{0,8}(?:万|元|块|钱)");

  private static final Pattern GUARANTEE = Pattern.compile(GUARANTEES);
  private static final Pattern CASH_WORD = Pattern.compile("现金|现钱|现款|电汇|转账|转帐|汇款|现钞|货币资金|货币形式");
  private static final Pattern EMPLOYER_MUST_NOT =
      Pattern.compile(
          "不得(?:不|无故|无正当理由)?(?:限定|限制|强制|强行|要求|拒绝|拒收|只|仅|不接受|以任何)|不得拒|不应拒|不应限|不能要求|无权要求|不得指定|不限定|不限于|不强制|不得不");
  private static final Words CONTRACTOR = Words.of("承包|乙方|施工方|施工单位|中标|总包|供应商");
  private static final Pattern QUALIFIED =
      Pattern.compile(
          "(?:其他|其它|别的|外市|外省|市外|省外|不符合|不合格|格式不符|非银行|未经|虚假|伪造|非指定|外地|县外|市外|区外|个人|非见索即付|无资质)[^。;,]{0,12}"
              + GUARANTEES);

  /** 收到保函后3日内退回现金 gives the cash back, not the guarantee. */
  private static final Pattern GIVES_BACK =
      Pattern.compile("^(?:给|向|其|相应|等额|全部|原|剩余|已[交缴收])?[^,;。|]{0,6}(?:现金|现款|保证金|款项|押金|资金)");

  private static final Pattern ACCEPTS =
      Pattern.compile(
          "(?:只|仅|须|应|可|以|接受|采用|提交|出具|为)[^,;。]{0,10}(?:银行(?:履约)?保函|银行出具|见索即付)|(?:银行|支行|农商行)[^,;。]{0,6}(?:开具|开立|出具)的?(?:履约)?保函|(?:其他|其它|别的)(?:银行|机构|公司|担保公司|担保机构|担保人)");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.text().with(GUARANTEE, CASH_WORD, OTHER_FORMS)) {
      if (Instrument.own(reading, sentence) && mayName(sentence.text())) {
        sentence(reading, sentence).ifPresent(facts::add);
      }
    }
    for (ChoiceGroup group : reading.choices().groups()) {
      boxes(reading, group).ifPresent(facts::add);
    }
    retention(facts).ifPresent(facts::add);
    return facts;
  }

  private static boolean mayName(String text) {
    return GUARANTEE.matcher(text).find()
        || CASH_WORD.matcher(text).find()
        || OTHER_FORMS.matcher(text).find();
  }

  private static Optional<Fact> sentence(Reading reading, Sentence sentence) {
    String text = sentence.text();
    Matcher refused = REFUSED.matcher(text);
    boolean mustNot = employerMustNot(text);
    if (!mustNot
        && CASH_NOT_PAPER.matcher(text).find()
        && Instrument.hits(reading, sentence).isEmpty()) {
      return kind(Instrument.PERFORMANCE)
          .map(kind -> fact(reading, "security.cashOnly", kind, sentence)); // 保函一概不收，只收现钱
    }
    if (!mustNot && OTHER_FORMS.matcher(text).find()) {
      String before = Passage.around(reading, sentence, 2, 0);
      Optional<String> named = kind(reading, sentence, 0).or(() -> earlier(reading, sentence));
      if (named.isPresent()
          && CASH_WORD.matcher(before).find()
          && !GUARANTEE.matcher(OTHER_FORMS.matcher(before).replaceAll("")).find()) {
        return Optional.of(fact(reading, "security.cashOnly", named.get(), sentence));
      }
    }
    int at = 0;
    while (!mustNot && at < text.length() && refused.find(at)) {
      Optional<String> kind =
          kind(reading, sentence, refused.start()).or(() -> earlier(reading, sentence));
      String whole = text.replace(refused.group(), "");
      boolean gives = GIVES_BACK.matcher(text.substring(refused.end())).find();
      boolean all =
          !gives
              && !CHOICE.matcher(text).find()
              && !QUALIFIED.matcher(text).find()
              && !ACCEPTS.matcher(whole).find();
      if (kind.isPresent() && all && !reading.choices().unselected(sentence, refused.start())) {
        return Optional.of(fact(reading, "security.cashOnly", kind.get(), sentence));
      }
      at = refused.end();
    }
    Optional<String> kind = kindOfCash(reading, sentence);
    if (kind.isEmpty() || mustNot) {
      return open(reading, sentence);
    }
    boolean alone = !alternatives(reading, sentence);
    boolean out = PAID_OUT.matcher(text).find();
    boolean only = ONLY.matcher(text).find();
    boolean by = BY_CASH.matcher(text).find();
    boolean retention = kind.get().equals("质保");
    boolean cash =
        (only || by && !retention)
            && !CHOSEN.matcher(text).find()
            && !ELSEWHERE.matcher(text).find();
    return alone && cash && !out
        ? Optional.of(fact(reading, "security.cashOnly", kind.get(), sentence))
        : open(reading, sentence);
  }

  /** 发包人不得限定现金; what the contractor must not ask for is another matter. */
  private static boolean employerMustNot(String text) {
    Matcher matcher = EMPLOYER_MUST_NOT.matcher(text);
    while (matcher.find()) {
      String left = text.substring(Segment.at(text, matcher.start()).from(), matcher.start());
      if (!CONTRACTOR.in(left)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> kindOfCash(Reading reading, Sentence sentence) {
    Matcher cash = Pattern.compile(CASH).matcher(sentence.text());
    return cash.find() && !reading.choices().unselected(sentence, cash.start())
        ? kind(reading, sentence, cash.start())
        : Optional.empty();
  }

  /** Whether this sentence or another of its clause names a form other than cash. */
  private static boolean alternatives(Reading reading, Sentence sentence) {
    return reading.inClause(sentence.clause()).stream()
        .filter(other -> other.file() == sentence.file())
        .filter(other -> sentence.table() < 0 || other.index() == sentence.index())
        .anyMatch(
            other ->
                GUARANTEE.matcher(other.text()).find() && !REFUSED.matcher(other.text()).find());
  }

  private static Optional<Fact> open(Reading reading, Sentence sentence) {
    String text = sentence.text();
    Matcher open = OPEN.matcher(text);
    boolean offered = open.find();
    int at = offered ? open.start() : 0;
    Optional<String> kind = offered ? kind(reading, sentence, at) : Optional.empty();
    return kind.map(k -> fact(reading, "security.formsOpen", k, sentence));
  }

  private static Optional<String> kind(Reading reading, Sentence sentence, int at) {
    return Instrument.at(reading, sentence, at)
        .or(() -> Instrument.hits(reading, sentence).stream().findFirst().map(Hit::group))
        .or(() -> generic(sentence.text()))
        .flatMap(CashOnlyReader::kind);
  }

  private static Optional<String> earlier(Reading reading, Sentence sentence) {
    boolean speaks = sentence.text().contains("保函") || OTHER_FORMS.matcher(sentence.text()).find();
    return speaks
        ? Instrument.around(reading, sentence).flatMap(CashOnlyReader::kind)
        : Optional.empty();
  }

  private static Optional<String> generic(String text) {
    return text.contains("保证金")
            || text.contains("押金")
            || text.contains("担保")
            || PLEDGED.matcher(text).find()
        ? Optional.of("deposit")
        : Optional.empty();
  }

  private static Optional<String> kind(String group) {
    return switch (group) {
      case Instrument.PERFORMANCE, Instrument.TOP_UP -> Optional.of("履约");
      case "advance-bond" -> Optional.of("预付款");
      case "retention" -> Optional.of("质保");
      case "payment-guarantee" -> Optional.empty();
      default -> Optional.of("保证金");
    };
  }

  /** ☑电汇 □银行保函: cash is ticked, and no guarantee. */
  private static Optional<Fact> boxes(Reading reading, ChoiceGroup group) {
    boolean forms =
        group.filled()
            && group.options().stream().anyMatch(o -> GUARANTEE.matcher(o.text()).find())
            && !group.selected().isEmpty()
            && group.selected().stream()
                .allMatch(
                    o -> CASH_WORD.matcher(o.text()).find() && !GUARANTEE.matcher(o.text()).find());
    if (!forms) {
      return Optional.empty();
    }
    Option first = group.options().get(0);
    Option last = group.options().get(group.options().size() - 1);
    Optional<Sentence> asked = reading.sentenceAt(group.file(), first.from());
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    Sentence sentence = asked.get();
    Optional<String> kind = kind(reading, sentence, first.from() - sentence.shadowFrom());
    Span words = reading.contract().documents().get(group.file()).original(first.from(), last.to());
    return Instrument.own(reading, sentence)
        ? kind.or(() -> before(reading, sentence))
            .or(() -> Optional.of("保证金"))
            .map(k -> new TextFact("security.cashOnly", first.text(), k, reading.source(words)))
        : Optional.empty();
  }

  private static Optional<String> before(Reading reading, Sentence sentence) {
    Sentence earlier = reading.contract().sentences().get(Math.max(0, sentence.index() - 1));
    return earlier.file() == sentence.file()
        ? Instrument.hits(reading, earlier).stream().findFirst().flatMap(hit -> kind(hit.group()))
        : Optional.empty();
  }

  private static Fact fact(Reading reading, String key, String kind, Sentence sentence) {
    return new TextFact(key, sentence.text(), kind, reading.source(sentence.span()));
  }

  private static Optional<Fact> retention(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> fact instanceof TextFact text && text.kind().equals("质保"))
        .findFirst()
        .map(
            fact ->
                new FlagFact(
                    "retention.guaranteeAccepted",
                    fact.key().equals("security.formsOpen"),
                    fact.source()));
  }
}
