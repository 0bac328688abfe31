package fadu.fact.subcontract;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Saying;
import fadu.fact.Sayings;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Traces of the work being passed on whole, or of a borrowed qualification: {@code
 * clauses.internalContract} (kind 自负盈亏, 挂靠, 交给个人, 文件, or 禁止), {@code clauses.managementFee}, and
 * {@code personnel.outside}.
 */
public final class TransferReader implements FactReader {
  private static final String KEY = "clauses.internalContract";
  private static final Pattern PERSON =
      Pattern.compile(
          "承头|个人|自然人|项目负责人|实际施工|包工头|工头|内部承包人|责任人|队长|施工队|合作人|合伙人|个体|老板|先生|项目部|项目承包|联营|合作方|挂靠|本人|他|其自|由[\\p{Han}]{2,4}(?:自|独立|全|出|牵头|组织|负责)|[\\p{Han}]{2,3}(?:自行|自筹|全额)");
  private static final Pattern FORBIDS =
      Pattern.compile("(?:不得|严禁|禁止|不准|不许|杜绝|不允许)[^。;]{0,40}(?:挂靠|转包|借用|出借|名义|管理费|盈亏|内部承包|联营|抽成)");
  private static final Pattern DEFINES =
      Pattern.compile(
          "是指|系指|视为转包|视为挂靠|属于转包|属于挂靠|认定为|(?:按|依|以|照)(?:照)?(?:转包|挂靠|违法分包|违约|出借资质)(?:论|处|对待|办|追究)|视同(?:转包|挂靠|违约)|违约的?(?:其他)?(?:情形|行为)|构成转包|构成挂靠|发现|查实|一经|的行为|等行为|等情形");

  /** 转包、违法分包、出借资质: names of wrongs in a row, and what follows on them. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:转包|违法分包|非法分包|挂靠|出借资质|借用资质|借资质)(?:、|或者?|和|及|以及|与|,)(?:转包|违法分包|非法分包|挂靠|出借|借用?|出租|再分包|再次分包|肢解)");

  private static final Pattern ALLOWS =
      Pattern.compile(
          "(?:可以?|允许|同意|准许|不反对|不干涉|不禁止|默许)[^,;。]{0,8}(?:转包|分包|挂靠|出借|借)|(?:转包|分包|挂靠|资质)[^;。]{0,12}(?:均可|都可|不追究|不视为|不干涉|由乙方自行|由承包人自行)");
  private static final Pattern CONTRACTOR =
      Pattern.compile("承包人|承包方|乙方|公司|总公司|集团|施工单位|总部|企业|本单位|管理费|结算价|合同价|工程款");

  private static final Pattern OWN = Pattern.compile("自己(?:的)?名义|自身|本单位名义|本公司名义|其名义|联合体名义");
  private static final Pattern OTHER = Pattern.compile("工资|保险|资料|担保|保函");
  private static final Pattern WHOLE =
      Pattern.compile("全部|整个|整体|本工程|该工程|本项目|工程由|工程交|工程包|工程转|工程委托|独立|总体|全权|出资|投资|出本钱");
  private static final Pattern PART = Pattern.compile("部位|等分项|劳务|班组|部分工程|零星|路段");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Sayings sayings = new Sayings(reading);
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : sayings.about("transfer-words", "management-fee", "person")) {
      if (reading.part(sentence).kind() != PartKind.AWARD_NOTICE) {
        read(sayings, sentence, facts);
      }
    }
    return facts;
  }

  private static void read(Sayings sayings, Sentence sentence, List<Fact> facts) {
    String text = sentence.text();
    boolean managed = sayings.first(sentence, "transfer.managed").isPresent();
    if (FORBIDS.matcher(text).find()) {
      facts.add(sayings.fact(KEY, "禁止", sentence));
      return;
    }
    boolean listed = NAMES.matcher(text).find() && !ALLOWS.matcher(text).find();
    if (managed || listed || DEFINES.matcher(text).find()) {
      return;
    }
    int before = facts.size();
    said(sayings, sentence, "transfer.own-account")
        .filter(s -> PERSON.matcher(text).find() && !side(sayings, s))
        .ifPresent(s -> facts.add(sayings.fact(KEY, "自负盈亏", s)));
    said(sayings, sentence, "transfer.affiliation")
        .filter(s -> !OWN.matcher(s.words()).find())
        .ifPresent(s -> facts.add(sayings.fact(KEY, "挂靠", s)));
    said(sayings, sentence, "transfer.internal")
        .filter(s -> !OTHER.matcher(s.words()).find() && whole(text))
        .ifPresent(s -> facts.add(sayings.fact(KEY, "交给个人", s)));
    if (facts.size() == before) {
      said(sayings, sentence, "transfer.papers")
          .ifPresent(s -> facts.add(sayings.fact(KEY, "文件", s)));
    }
    said(sayings, sentence, "transfer.fee")
        .filter(s -> fee(sayings, s) && !text.contains("报销") && !text.contains("暂估"))
        .ifPresent(s -> facts.add(sayings.fact("clauses.managementFee", "", s)));
    said(sayings, sentence, "transfer.rest")
        .filter(s -> sayings.first(sentence, "transfer.fee-lawful").isEmpty())
        .filter(s -> !OWN_MONEY.matcher(text.substring(s.from())).find())
        .ifPresent(s -> facts.add(sayings.fact("clauses.managementFee", "", s)));
    said(sayings, sentence, "transfer.whole")
        .ifPresent(s -> facts.add(sayings.fact("clauses.managementFee", "", s)));
    said(sayings, sentence, "transfer.outsider")
        .filter(s -> !Pattern.compile("不得|不许|不准|禁止|须|应|必须").matcher(s.segment()).find())
        .filter(s -> managers(sayings, s))
        .ifPresent(s -> facts.add(sayings.fact("personnel.outside", "", s)));
  }

  /** Who is no employee of the contractor manages the site; workers are another matter. */
  private static boolean managers(Sayings sayings, Saying saying) {
    if (MANAGERS.matcher(saying.words()).find()) {
      return true;
    }
    StringBuilder clause = new StringBuilder(sayings.around(saying.sentence()));
    sayings.clauseOf(saying.sentence()).forEach(s -> clause.append(s.text()));
    return MANAGERS.matcher(clause).find() && !WORKERS.matcher(saying.segment()).find();
  }

  /** 扣留25%,剩余部分付给承包人 is how the price is paid. */
  private static final Pattern OWN_MONEY =
      Pattern.compile("(?:付给|支付给|拨给|给|拨付给)(?:承包人|承包方|乙方|施工单位|施工方)");

  private static final Pattern MANAGERS = Pattern.compile("项目经理|负责人|建造师|管理人员|施工员|安全员|质量员|五大员");
  private static final Pattern WORKERS = Pattern.compile("农民工|民工|工人|班组|作业人员|劳务人员");

  /** 由承包人出资: one of the two sides is no outsider. */
  private static boolean side(Sayings sayings, Saying saying) {
    return saying.words().startsWith("由")
        && sayings.aliases().stream().anyMatch(saying.words()::contains);
  }

  /** Part of the work given to somebody unqualified is another point's matter. */
  private static boolean whole(String text) {
    return WHOLE.matcher(text).find() && !PART.matcher(text).find();
  }

  private static Optional<Saying> said(Sayings sayings, Sentence sentence, String wording) {
    return sayings.said(sentence, wording);
  }

  /** 按工程款的2%收管理费, not the fee for serving a specialist of the employer. */
  private static boolean fee(Sayings sayings, Saying saying) {
    Sentence sentence = saying.sentence();
    String text = sentence.text();
    boolean share =
        text.contains("%")
            || text.contains("百分之")
            || text.contains("个点")
            || text.contains("固定")
            || text.contains("定额")
            || text.contains("不论盈亏")
            || text.contains("其余");
    boolean lawful = sayings.first(sentence, "transfer.fee-lawful").isPresent();
    return share && !lawful && CONTRACTOR.matcher(text).find() && kept(saying);
  }

  /** 留存, 上交 alone may speak of any money; a fee must be kept from the price of the works. */
  private static boolean kept(Saying saying) {
    String words = saying.words();
    boolean named =
        words.contains("管理费")
            || words.contains("挂靠费")
            || words.contains("资质")
            || words.contains("提成")
            || words.contains("抽成")
            || words.contains("点")
            || words.contains("牌子");
    return named
        || Pattern.compile("结算价|合同价|工程款|造价|产值|总价").matcher(saying.sentence().text()).find()
            && Pattern.compile("定额|固定|不随|不论|其余|剩余|自由支配").matcher(saying.sentence().text()).find();
  }
}
