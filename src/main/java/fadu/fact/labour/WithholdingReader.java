package fadu.fact.labour;

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
 * Payment stopped over a dispute or a penalty: {@code payment.suspension}, {@code MUST} with the
 * condition 含人工费, 全部款项 or 进度款 where it is stopped, {@code MUST_NOT} where wages go on.
 */
public final class WithholdingReader implements FactReader {
  private static final String KEY = "payment.suspension";
  private static final Words STOP_SIGNS =
      Words.of("免|挂|延|别|莫|止|留|待|等|条件|前提|顺延|延后|推后|押后|往后|停|缓|拒|不|冻|扣|压|中止|止付|搁|推迟|卡|按住");
  private static final Words MONEY_SIGNS = Words.of("款|付|拨|钱|资金|户|工资|人工费");
  private static final Words WAGES = Words.of("工资|人工费|工钱|薪|农民工|工人|民工|劳务费|报酬|用工费|工资性|务工|专户");

  /** The quarrel or penalty that payment is stopped over. */
  private static final Pattern CAUSE =
      Pattern.compile(
          "各执一词|鉴定|尚无结论|没有结论|未有定论|不(?:予)?认可|疑义|疑问|质疑|(?:未|没有?|不能)[^,;。]{0,6}(?:取得一致|一致意见)|未(?:能)?通过[^,;。]{0,8}(?:验收|检验|检测|复验)|(?:未|没|不)(?:谈|议|商)(?:妥|定|好|拢|成)|投诉|举报|上访|信访|(?:未能|不能|没有|没|未)(?:达成一致|谈拢|谈妥|说好)|各说各|算不拢|对不拢|扯清|扯不清|不同意见|仲裁|诉讼|起诉|打官司|验收[^,;。]{0,6}(?:没过|不过|未过|未通过|没通过|不通过)|没(?:弄|改|做)好|争议|争执|纠纷|异议|分歧|争端|扯皮|谈不拢|说不拢|意见不一|未达成一致|有出入|质量[^,;。]{0,16}(?:不合格|不达标|达不到|问题|缺陷|不符|未达|瑕疵|通病|事故|隐患|不过关)"
              + "|不合格|返工|返修|整改|罚款|罚金|违约金|扣款|处罚|索赔|质量不|不符合[^,;。]{0,10}要求|达不到[^,;。]{0,10}(?:标准|要求)");

  /** Only what is in dispute waits. */
  private static final Pattern PARTIAL =
      Pattern.compile(
          "争议(?:的)?(?:部分|款项|项目|分项|金额|数额|工程量|事项)|(?:该|此|相应|对应|相关|不合格|有问题|所涉|涉及|有异议)(?:的)?(?:部分|部位|分项|子目|款|进度款|价款|工程量|金额|费用)"
              + "|(?:有|存在|起)(?:分歧|争议|异议|争执)(?:的)?(?:数额|金额|部分|款项|价款|工程量|那|差额)|分歧(?:的)?(?:部分|数额|金额)|争议(?:的)?差额|不予计量|无争议|没有争议|无分歧|没有分歧|结算余款|结算款|质量保证金|质保金|保修金|尾款|材料费|机械费|材料款|违约部分|等额");

  /** Wages go on whatever happens. */
  private static final Pattern WAGES_GO_ON =
      Pattern.compile(
          "(?:工资|人工费|工钱|薪|劳务费|报酬|务工人员|专户|专用账户)[^;。]{0,40}?(?:除外|不在此限|不在[^,;。]{0,8}之列|不受[^,;。]{0,12}(?:影响|限制)|照付|照发|照拨|照常|按期|仍|继续|正常|按月|按时|如期|优先|另行|单独|不得(?:停|缓|少|扣|拖|迟|暂|中|抵|冻|截)|不停|不因|不扣|不包括|不含|不包含|不适用)"
              + "|(?:不得|不能|不应|严禁|不准|不可|不)(?:从|自|在|动用|动)[^,;。]{0,10}(?:工资|人工费|专户|专用账户)|(?:直接|径行|径直|单独|另行)(?:将|把|向)?[^,;。]{0,10}(?:人工费用?|工资|工钱|工资款)[^,;。]{0,14}(?:拨|付|发|打|转|汇)"
              + "|(?:除|不含|不包括|不包含|不涉及|不动用|不影响|不得(?:影响|动用|扣减|停拨|少拨|停发|拖欠|停付|停止|暂停|缓发|缓付|克扣|抵扣|冻结|拒付|缓拨|减少|延误)|不停拨|不停发|不扣减|保障|确保|优先)[^,;。]{0,24}(?:工资|人工费|工钱|薪|劳务费|报酬|专户|专用账户)"
              + "|(?:不得|不能|不应|均不|不可|不许|不准|严禁|禁止|也不)(?:以|因|据|由|拿|将|把)?[^;。]{0,40}?(?:停|缓|拒|拖|扣|中止|迟延|少)[^;。]{0,16}(?:工资|人工费|工钱|薪|劳务费|专户)");

  /** 承包人不得停工: the works go on, not the wages. */
  private static final Pattern WORKS_GO_ON =
      Pattern.compile(
          "(?:不得|不能|不应|不许|不准|不可|不因|仍|继续|正常|照常|如期|按时|按期)[^,;。付拨发]{0,10}?(?:停工|施工|怠工|撤场|退场|完工|组织生产|罢工|履行)");

  private static final Words EVERYTHING = Words.of("全部|一切|所有|任何|各项|各类|全额|每一笔|应付款|应付工程款|应付款项|款项");
  private static final Pattern CONTRACTOR_PAYS =
      Pattern.compile("(?:分包人|分包单位|班组|劳务公司|劳务单位|供应商)[^,;。]{0,8}(?:的)?(?:工程款|分包款|款项|工资|货款)");

  private static final Pattern BREACH =
      Pattern.compile("^[^,;。]{0,16}(?:的|时|情形)(?:$|[,;。])[^。;]{0,20}(?:承包人|乙方|施工单位|违约|利息|责任|催告)");
  private static final Pattern OVERDUE = Pattern.compile("(?:拖期|逾期|到期|无故|借故|如|若|故意|仍)$");
  private static final Pattern OWES =
      Pattern.compile("(?:承包人|承包方|承包单位|施工单位|乙方|总包)(?:不得|不应|应|须|可|有权|以|将)[^,;。]{0,12}$");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.text().own(STOP_SIGNS)) {
      if (STOP_SIGNS.in(sentence.text()) && MONEY_SIGNS.in(sentence.text())) {
        read(reading, sentence).ifPresent(facts::add);
      }
    }
    return facts;
  }

  private static Optional<Fact> read(Reading reading, Sentence sentence) {
    String text = sentence.text();
    Optional<Passage> goesOn =
        Passage.all(reading, sentence, WAGES_GO_ON).stream()
            .filter(p -> wages(text.substring(p.from(), Math.min(text.length(), p.to() + WORKS))))
            .findFirst();
    if (goesOn.isPresent() && (CAUSE.matcher(text).find() || caption(reading, sentence))) {
      return Optional.of(fact(goesOn.get(), Mode.MUST_NOT, "人工费照付"));
    }
    for (Pattern pattern : reading.lexicon().patterns("labour.stop-paying")) {
      for (Passage stop : Passage.all(reading, sentence, pattern)) {
        if (noReason(stop)) {
          return Optional.of(fact(stop, Mode.MUST_NOT, "人工费照付"));
        }
        if (Negation.denied(text, stop.from())) {
          continue;
        }
        if (!breach(stop) && cause(reading, stop) && employer(reading, stop)) {
          Optional<Fact> fact = stopped(reading, stop);
          if (fact.isPresent()) {
            return fact;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** 不得有异议, 无人投诉: no quarrel at all. */
  private static final Pattern UNDISPUTED =
      Pattern.compile("(?:不得|无|没有|不持|不存)(?:有|提出|任何|人)?(?:异议|争议|投诉|纠纷)");

  /** 解除合同，不支付补偿: what is not owed at all. */
  private static final Pattern NOT_PRICE =
      Pattern.compile("(?:不|无须|无需|不再|不予)(?:向[^,;。]{1,8})?(?:支付|给予|承担)[^,;。]{0,6}(?:补偿|赔偿)");

  private static final Pattern REST_PAID =
      Pattern.compile("(?:无争议|没有争议|无异议|其余)(?:的)?部分?[^,;。]{0,4}(?:照付|照常|按期|如期|正常|先行|应当?(?:支付|付))");

  /** 留存2%作为农民工工资保证金: a deposit, and no quarrel. */
  private static final Pattern DEPOSIT =
      Pattern.compile("(?:作为|充作|作|用作)(?:农民工|民工|工人)?工资(?:支付)?保证金");

  /** 工资支付以验收合格为前提. */
  private static final Pattern AWAITS =
      Pattern.compile("以[^。;]{0,40}(?:验收|合格|整改|一致|解决)[^。;]{0,8}为(?:条件|前提|准)$");

  /** 争议不作为停拨人工费的理由. */
  private static boolean noReason(Passage stop) {
    return REASON.matcher(stop.right()).find() && NO_REASON.matcher(stop.left()).find();
  }

  private static final Pattern REASON = Pattern.compile("^[^,;。|]{0,12}(?:理由|事由|借口|条件|依据|由头|前提)");
  private static final Pattern NO_REASON =
      Pattern.compile("(?:不(?:得|能|应)?(?:作为|成为|构成|是|作|以)|并非|不算)[^,;。|]{0,6}$");

  private static boolean caption(Reading reading, Sentence sentence) {
    return CAUSE.matcher(reading.clause(sentence).caption()).find();
  }

  /** 发包人拒付工程款的,承包人可以停工: not what may be done but a breach. */
  private static boolean breach(Passage stop) {
    return BREACH.matcher(stop.right()).find() || OVERDUE.matcher(stop.left()).find();
  }

  /** The cause stands in the sentence or heads its clause. */
  private static boolean cause(Reading reading, Passage stop) {
    String text =
        UNDISPUTED.matcher(stop.sentence().text().replace(stop.words(), "")).replaceAll("");
    boolean here = CAUSE.matcher(text).find() || CAUSE.matcher(stop.words()).find();
    return here || AWAITS.matcher(stop.words()).find() || caption(reading, stop.sentence());
  }

  /** Not what the contractor owes its own people, nor the contractor as the one who stops. */
  private static boolean employer(Reading reading, Passage stop) {
    String left = Passage.usual(reading, stop.sentence()).substring(0, stop.from());
    boolean named =
        reading.hits().in(stop.sentence(), "employer-named").stream()
            .anyMatch(hit -> hit.from() < stop.to());
    return !OWES.matcher(left).find() && (named || !CONTRACTOR_PAYS.matcher(stop.stretch()).find());
  }

  private static final int WORKS = 6;
  private static final int NEAR = 2;

  private static boolean wages(String words) {
    return WAGES_GO_ON.matcher(WORKS_GO_ON.matcher(words).replaceAll("")).find();
  }

  /** Each sentence of the clause for itself: a row of a table does not go on in the next. */
  private static boolean goesOnNearby(Reading reading, Sentence sentence) {
    return reading.inClause(sentence.clause()).stream()
        .filter(other -> Math.abs(other.index() - sentence.index()) <= NEAR)
        .anyMatch(other -> wages(other.text()));
  }

  private static Optional<Fact> stopped(Reading reading, Passage stop) {
    String text = Passage.usual(reading, stop.sentence());
    if (goesOnNearby(reading, stop.sentence())) {
      return Optional.empty();
    }
    if (DEPOSIT.matcher(text).find()) {
      return Optional.empty();
    }
    if (WAGES.in(text)) {
      return Optional.of(fact(stop, Mode.MUST, "含人工费"));
    }
    if (NOT_PRICE.matcher(text).find()) {
      return Optional.empty();
    }
    if (PARTIAL.matcher(stop.stretch()).find() || REST_PAID.matcher(text).find()) {
      return Optional.empty();
    }
    return Optional.of(fact(stop, Mode.MUST, EVERYTHING.in(stop.stretch()) ? "全部款项" : "进度款"));
  }

  private static Fact fact(Passage words, Mode mode, String what) {
    return new StatementFact(KEY, "发包人", mode, "停付工程款", what, "", words.source());
  }
}
