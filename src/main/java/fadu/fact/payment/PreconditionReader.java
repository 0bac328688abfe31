package fadu.fact.payment;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Amended;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.Mode;
import fadu.fact.NearestParty;
import fadu.fact.Negation;
import fadu.fact.Passage;
import fadu.fact.Precedence;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Source;
import fadu.fact.StatementFact;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Payment that waits for other people's money or for the employer's own paper work: {@code
 * payment.preconditions}; act = what it waits for, exception = the words of a last day for payment,
 * mode MUST_NOT where waiting is forbidden.
 */
final class PreconditionReader implements PaymentReader.Topic {
  private static final Map<String, String> KINDS =
      new TreeMap<>(
          Map.of(
              "payment.awaits-funds", "财政或上级资金到位",
              "payment.awaits-third-party", "第三方付款",
              "payment.awaits-internal", "内部审批流程",
              "payment.awaits-succession", "换届或领导调整后确认"));
  private static final Words PAY =
      Words.of(
          "支付|付款|拨付|拨款|转付|结付|付清|付给|给付|结清|停付|拒付|才付|再付|方付|后付|兑付|付工程款|付进度款|工程款|进度款|结算款|付|领钱|领款|催|算账|算清|给清|迟付|延付|缓付|结账|给钱|打款|走账|转给|支票");
  private static final Words SIGNS =
      Words.of(
          "配套|拨|资金|款|补助|经费|审批|流程|手续|环节|领导|负责人|长|书记|主任|会|换届|班子|业主|第三方|委托|投资|上级|背靠背|多少|机构|钱|预算|债|额度|新任|总包|建设单位|同比例");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "不得(?:以|拿|因|将|把)|不随|不看|不与|不应(?:以|因)|不能(?:以|因|拿)|不(?:以|因)|不受|无论|不论|不管|不可以|不许|严禁以|禁止以");
  private static final Pattern CONTRACTOR_MAY_NOT =
      Pattern.compile("(?:承包人|承包方|乙方|施工单位|施工方|总包方?|承包单位)[^,;。]{0,8}不得");
  private static final Pattern NO_EXCUSE = Pattern.compile("(?:为由|理由|借口|不影响|不改变|不延长|不推迟|无关)");

  /** 预算如何下达,都不改变付款日期. */
  private static final Pattern UNTOUCHED =
      Pattern.compile(
          "(?:不改变|不影响|不延长|不推迟|不顺延|不耽误|不妨碍|不牵连|不左右|不拖累)[^,;。]{0,12}(?:付款|支付|给付|期限|日期|时间)|(?:付款|支付)[^,;。]{0,10}独立于|(?:不是|亦非|并非|更非|不作为|不构成)[^,;。]{0,6}(?:付款|支付)[^,;。]{0,4}(?:条件|前提)|(?:不是|并非|不算|不构成|不成为|不作为|不能?(?:成为|作为|构成|当)|不得(?:成为|作为|构成))[^,;。]{0,6}(?:不|拖|延|迟|缓|暂|拒|少|停|推|欠)[^,;。]{0,6}(?:付|给|款|支付|拨)[^,;。]{0,6}(?:理由|借口|由头|原因|事由|说辞)");

  private static final Pattern LAST_DAY =
      Pattern.compile(
          "最晚|最迟|至迟|最长不|不迟于|不晚于|不得迟于|不得晚于|但不超过|不得超过|不影响[^。;]{0,16}(?:付款|支付|期限)|不改变[^。;]{0,8}期限|不因此|垫付|自有资金|自有预算|仍(?:应|须|按)|应先行支付|照常支付|按期支付");

  /** Wages, subcontractors and suppliers are paid by the contractor. */
  private static final Words OTHERS =
      Words.of("分包人|分包单位|班组|供应商|材料商|农民工|工人工资|工资|设计变更|暂列金额|罚款|违约金|履约保证金|投标保证金");

  private static final Pattern LACKING = Pattern.compile("[未没不].*(?:顺延|推迟|延|缓|不|等|停|无权|往后|由|借口)");
  private static final Pattern OTHER_ACT =
      Pattern.compile("^.{0,2}[后可予能才方,]{0,3}(?:实施|开工|进场|施工|招标|签订|执行|采购|复工|生效|变更|投入使用)");
  private static final int TAIL = 2;
  private static final int BRIEF = 110;
  private static final Words NOT_INTERNAL = Words.of("现场负责人|项目负责人|技术负责人|监理|总监|设计负责人|驻地|项目经理");

  /** 到账后，承包人提留两个点，其余转给…: what the contractor does with the money. */
  private static final Pattern PASSED_ON =
      Pattern.compile("(?:承包人|乙方|承包方|公司)[^,;。]{0,8}(?:提留|留下|扣下|抽取|留取)");

  /** 业主于开工后第60天支付, 业主分两次预付：签约后…: the employer pays, by its other name. */
  private static final Pattern PAYS_ITSELF =
      Pattern.compile(
          "^(?:业主|建设方|投资方|委托方|委托人)(?:于|在|应|须|分[二两三四五2-5][次笔期批]|自)[^;。|到至给来]{0,24}(?:支付|预付|付款|拨付|付)[:,;。后](?:[^再才方付]|$)");

  /** 财政部门批复竣工财务决算: that belongs to the final accounts. */
  private static final Pattern ACCOUNTS =
      Pattern.compile("^[^,;。]{0,14}(?:批复|批准|审批|核定)[^,;。]{0,6}决算");

  @Override
  public List<Fact> read(Reading reading, ShareFinder shares, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.text().with(SIGNS)) {
      if (SIGNS.in(sentence.text()) && aboutPayment(reading, sentence)) {
        KINDS.forEach(
            (wording, kind) -> in(reading, sentence, wording, kind).ifPresent(facts::add));
      }
    }
    return Precedence.apply(reading.contract(), facts);
  }

  private static boolean aboutPayment(Reading reading, Sentence sentence) {
    return PAY.in(sentence.text()) || PAY.in(reading.clause(sentence).caption());
  }

  private static Optional<Fact> in(
      Reading reading, Sentence sentence, String wording, String kind) {
    String text = sentence.text();
    for (Pattern pattern : reading.lexicon().patterns(wording)) {
      Matcher matcher = pattern.matcher(text);
      int at = 0;
      while (at < text.length() && matcher.find(at)) {
        at = matcher.end();
        if (counts(reading, sentence, matcher, wording)) {
          return Optional.of(
              fact(
                  reading,
                  sentence,
                  kind,
                  matcher.start(),
                  matcher.end(),
                  Negation.denied(text, matcher.start())));
        }
      }
    }
    return Awaited.first(reading, sentence, wording.replace("awaits", "event"))
        .filter(event -> !othersPaid(text, event))
        .map(event -> fact(reading, sentence, kind, event.from(), event.to(), false));
  }

  private static Fact fact(
      Reading reading, Sentence sentence, String kind, int from, int to, boolean denied) {
    boolean forbidden = denied || forbidden(sentence.text(), from, to);
    return new StatementFact(
        "payment.preconditions",
        "发包人",
        forbidden ? Mode.MUST_NOT : Mode.MUST,
        "以" + kind + "为付款条件",
        kind,
        forbidden ? "" : lastDay(reading, sentence),
        source(reading, sentence, from, to));
  }

  private static boolean othersPaid(String text, Passage event) {
    String left = text.substring(Math.max(0, event.from() - 4), event.from());
    return OTHERS.in(event.words())
        || PASSED_ON.matcher(text).find()
        || PAYS_ITSELF.matcher(event.words() + text.substring(event.to())).find()
        || left.contains("决算")
        || ACCOUNTS.matcher(event.words() + text.substring(event.to())).find()
        || OTHERS.in(text.substring(event.to(), Math.min(text.length(), event.to() + 16)))
        || NOT_INTERNAL.in(left + event.words());
  }

  private static boolean counts(
      Reading reading, Sentence sentence, Matcher matcher, String wording) {
    String text = sentence.text();
    String words = matcher.group();
    boolean contractor =
        NearestParty.before(reading, text, 0, matcher.start())
                .filter(p -> p == Party.CONTRACTOR)
                .isPresent()
            && words.startsWith("收到");
    return !contractor
        && pays(reading, sentence, matcher)
        && !OTHERS.in(words)
        && !OTHERS.in(text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 16)))
        && !(wording.endsWith("internal") && NOT_INTERNAL.in(around(text, matcher)))
        && !Amended.superseded(text, matcher.start())
        && !reading.choices().unselected(sentence, matcher.start())
        && !reading.struck(sentence, matcher.start(), matcher.end());
  }

  /** 资金拨付到位后通知进场 pays nothing: the payment stands outside the words about the money. */
  private static boolean pays(Reading reading, Sentence sentence, Matcher matcher) {
    String text = sentence.text();
    if (LACKING.matcher(matcher.group()).find()) {
      return true;
    }
    if (OTHER_ACT.matcher(text.substring(Math.max(matcher.start(), matcher.end() - TAIL))).find()) {
      return false;
    }
    String rest =
        text.substring(0, matcher.start())
            + "|"
            + text.substring(Math.max(matcher.start(), matcher.end() - TAIL));
    return PAY.in(rest.replace("拨付到位", "")) || PAY.in(reading.clause(sentence).caption());
  }

  /** 现场负责人签字: the words before the match tell which 负责人. */
  private static String around(String text, Matcher matcher) {
    return text.substring(Math.max(0, matcher.start() - 4), matcher.end());
  }

  private static boolean forbidden(String text, int from, int to) {
    String left = text.substring(0, from);
    String right = text.substring(from);
    return FORBIDDEN.matcher(left).find()
        || UNTOUCHED.matcher(text).find()
        || FORBIDDEN.matcher(text.substring(from, to)).find()
        || CONTRACTOR_MAY_NOT.matcher(text).replaceAll("").contains("不得")
            && NO_EXCUSE.matcher(right).find();
  }

  /** The words that set a last day whatever happens: here or in the two sentences after. */
  private static String lastDay(Reading reading, Sentence sentence) {
    List<Sentence> all = reading.contract().sentences();
    for (int i = sentence.index(); i <= sentence.index() + 2 && i < all.size(); i++) {
      Sentence each = all.get(i);
      if (each.file() != sentence.file() || each.clause() != sentence.clause()) {
        break;
      }
      Matcher matcher = LAST_DAY.matcher(each.text());
      if (matcher.find() && !Awaited.givenUp(each.text(), matcher.start())) {
        return Segment.at(each.text(), matcher.start()).of(each.text());
      }
    }
    return "";
  }

  private static Source source(Reading reading, Sentence sentence, int from, int to) {
    if (sentence.table() >= 0 || sentence.text().length() <= BRIEF) {
      return reading.source(sentence.span());
    }
    String text = sentence.text();
    int start = Segment.labelled(text, from).from();
    int end = Segment.labelled(text, Math.max(from, to - 1)).to();
    return reading.source(reading.span(sentence, start, end));
  }
}
