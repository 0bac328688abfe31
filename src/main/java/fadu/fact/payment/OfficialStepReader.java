package fadu.fact.payment;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Mode;
import fadu.fact.Negation;
import fadu.fact.Passage;
import fadu.fact.Reading;
import fadu.fact.StatementFact;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Payment that waits for an audit, for the filing of the acceptance or for the approval of final
 * accounts: {@code payment.awaitsOfficial}; condition = what it waits for, exception = the words of
 * a last day, {@code MUST_NOT} where it is said that payment does not wait.
 */
public final class OfficialStepReader implements FactReader {
  private static final String KEY = "payment.awaitsOfficial";
  private static final Words STEP_SIGNS =
      Words.of("查完|审完|查清|备完案|备了案|审计|备案|决算|评审|财评|产权|不动产|档案移交|档案验收|批复|竣工决|档案馆");

  /** The usual check of the settlement by the employer's own consultant. */
  private static final Pattern CONSULTANT =
      Pattern.compile(
          "(?:社会|第三方|造价|中介|委托的?|受托|会计师|咨询)[^,;。]{0,12}(?:审计|审核|评审)|(?:审计|审核)(?:公司|事务所|咨询)|内部审计|跟踪审计单位|结算审核(?:完成|结束|后)");

  /** 报告何时出具由审计单位自定: nobody can tell when the consultant is done. */
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?:何时|时间|期限|日期)[^。;]{0,14}(?:自定|自行(?:决定|确定|安排|掌握)|不限|不作限制|为准|另定|不受)|不(?:另)?设(?:最迟|期限|时限)|不受[^。;]{0,10}(?:期限|时间)");

  /** 办理备案，发包人在验收合格后28日内付款: the payment has a day of its own. */
  private static final Pattern OWN_DAY =
      Pattern.compile(
          "(?:审计|备案|决算|评审|产权|档案)[^,;。|后]{0,10},[^,;。|]{0,16}(?:验收合格|竣工验收|移交|签认|双方确认|核定|签发|收到)[^,;。|]{0,8}(?:后|起|内)");

  private static final Words OTHER_MONEY =
      Words.of("质量保证金|质保金|保修金|履约保证金|履约担保|履约保函|工资|人工费|违约金|审计费|咨询费|保留金|投标保证金");
  private static final Words MONEY =
      Words.of(
          "工程款|进度款|结算款|结算|竣工款|尾款|余款|价款|付至|付清|付到|款项|剩余|余下|余额|再付|才付|给清|给到|给齐|七成|八成|九成|合同价|支付|付款|拨付|给钱|拿钱|走账|钱|付|清账|结账|余下|领款|领钱");

  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?:不得|不能|不应|不可|不许|不准|严禁|禁止|不以|不因|不将|不再以|也不以|并不)[^;。]{0,10}(?:以|因|把|将|拿|等|待|据)?[^;。]{0,40}(?:为由|条件|前提|理由|借口|转移|停付|拖延|拒付|延付|拖欠|拒绝|影响|暂停|等待)"
              + "|不影响|不作为[^,;。]{0,10}(?:前提|条件)|无须等待|无需等待|不等|不构成[^,;。]{0,10}(?:条件|前提)|不是[^,;。]{0,10}(?:前提|条件)|均不作为");
  private static final Pattern LAST_DAY =
      Pattern.compile(
          "最晚|最迟|至迟|不迟于|不晚于|不得迟于|不得晚于|仍(?:应|须|按|照)|照常(?:支付|付款)|按期支付|先行支付|先支付|先予支付|视为[^,;。]{0,10}(?:完成|成就|通过|办结)"
              + "|(?:未|没有|尚未|不能|逾期)[^,;。]{0,16}(?:完成|出具|办结|办妥|下达|批复|取得|审结)[^,;。]{0,6}(?:的|时),[^;。不停拒无]{0,30}(?:支付|付|结清)"
              + "|(?:应|须|在|于)[^,;。]{0,30}(?:[0-9一二三四五六七八九十百]{1,5})(?:个)?(?:日|天|工作日|月|个月)内[^,;。]{0,8}(?:完成|出具|办结|办妥|审结|审计完毕|办理完毕|取得)");
  private static final Pattern REFUND = Pattern.compile("多退少补|退回|退还|返还|核减|据实");

  /** 结算价款以审计结果为准: that sets the price; 审定金额的4%作为优惠，不予支付 takes some off. */
  private static final Pattern PRICED =
      Pattern.compile(
          "(?:结算|造价|价款|总价|金额|工程款|价格)[^;。|付]{0,24}(?:以|按|依)[^;。]{0,34}(?:为准|为据|为凭|为最终|为依据)|(?:审计|审定|评审)[^,;。后内起日]{0,8}(?:的)?(?:百分之|[0-9])|作为[^,;。]{0,12}(?:确定方式|计价方式|定价)|评审进度|完成时点");

  private static final Pattern PAYS =
      Pattern.compile("付款|支付(?:尾|余|剩|结)|付清|付至|拨付|拨款|结清|给钱|方可|方予|才|尾款|余款");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.text().own(STEP_SIGNS)) {
      if (STEP_SIGNS.in(sentence.text())) {
        read(reading, sentence).ifPresent(facts::add);
      }
    }
    return facts;
  }

  private static Optional<Fact> read(Reading reading, Sentence sentence) {
    String text = sentence.text();
    for (Pattern pattern : reading.lexicon().patterns("payment.awaits-official")) {
      for (Passage wait : Passage.all(reading, sentence, pattern)) {
        if (about(reading, wait)) {
          boolean forbidden = FORBIDDEN.matcher(text).find() || Negation.denied(text, wait.from());
          if (forbidden) {
            return Optional.of(fact(wait, Mode.MUST_NOT, ""));
          }
          return Optional.of(fact(wait, Mode.MUST, lastDay(reading, sentence)));
        }
      }
    }
    Optional<Passage> waits =
        Awaited.first(reading, sentence, "payment.event-official").filter(w -> about(reading, w));
    if (waits.isPresent()) {
      Passage wait = waits.get();
      return Optional.of(
          FORBIDDEN.matcher(text).find()
              ? fact(wait, Mode.MUST_NOT, "")
              : fact(wait, Mode.MUST, lastDay(reading, sentence)));
    }
    return Passage.first(reading, sentence, FORBIDDEN)
        .filter(p -> MONEY.in(text))
        .map(p -> fact(p, Mode.MUST_NOT, ""));
  }

  private static boolean about(Reading reading, Passage wait) {
    String own = wait.stretch();
    String text = wait.sentence().text();
    boolean money =
        MONEY.in(text)
            || MONEY.in(reading.clause(wait.sentence()).caption())
            || wait.sentence().table() >= 0
                && MONEY.in(Passage.around(reading, wait.sentence(), 3, 0));
    boolean other =
        !own.contains("除外")
            && OTHER_MONEY.in(own)
            && !own.contains("工程款")
            && !own.contains("结算款")
            && !own.contains("付至");
    boolean refund = REFUND.matcher(own).find() && !own.contains("支付") && !own.contains("付至");
    if (PRICED.matcher(own).find() && !PAYS.matcher(own).find()) {
      return false;
    }
    if (OWN_DAY.matcher(wait.words()).find()) {
      return false;
    }
    boolean consultant =
        CONSULTANT.matcher(own).find()
            && !OPEN_END.matcher(Passage.around(reading, wait.sentence(), 0, 1)).find();
    return money && !other && !refund && !consultant;
  }

  private static String lastDay(Reading reading, Sentence sentence) {
    String nearby = Passage.around(reading, sentence, 1, 2);
    var matcher = LAST_DAY.matcher(nearby);
    int at = 0;
    while (at < nearby.length() && matcher.find(at)) {
      if (!Awaited.givenUp(nearby, matcher.start())) {
        return matcher.group();
      }
      at = Math.max(matcher.end(), at + 1);
    }
    return "";
  }

  private static Fact fact(Passage words, Mode mode, String exception) {
    String said = words.words();
    String step =
        said.contains("备案")
            ? "竣工验收备案"
            : said.contains("决算") ? "竣工财务决算" : said.contains("审计") ? "审计" : "验收以外的程序";
    return new StatementFact(
        KEY, "发包人", mode, "以" + step + "为付款条件", step, exception, words.source());
  }
}
