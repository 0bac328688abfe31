package fadu.fact.payment;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Negation;
import fadu.fact.Passage;
import fadu.fact.Reading;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the price may go besides the contractor's own account: {@code payment.payeeElsewhere}, of
 * kind 个人, 他人 or 变更无须确认; {@code payment.payeeOwn} where it is kept to the contractor's account.
 */
public final class PayeeReader implements FactReader {
  private static final Words WAGES = Words.of("工资|工钱|劳务报酬");
  private static final Words WORKS = Words.of("工程款|进度款|合同价|结算款|工程价款|预付款");

  private static final Words SIGNS =
      Words.of("付至|给小|给老|收了|户|卡|账号|账户|收款|代收|代领|收取|领取|付至|付给|汇|打入|打到|转入|转给|微信|支付宝");

  private static final Words NOT_PRICE =
      Words.of(
          "工资|工钱|工薪|薪|农民工|工人|班组工|民工|投标保证金|履约保证金|质量保证金|保函|担保|税款|电费|水费|社保|保险|退还|返还|罚款|设计费|监理费|检测费");

  private static final Pattern OWN =
      Pattern.compile(
          "(?:仅|只|均|一律|全部|应|须|应当)(?:能|可|限)?(?:付|汇|支付|转|打|划|拨)(?:入|至|到|往|进)[^,;。]{0,14}(?:承包人|承包方|承包单位|乙方|施工单位|本公司|合同载明|协议书|合同约定|约定|上述|以下)[^,;。]{0,20}(?:账户|账号|户)"
              + "|(?:变更|更换|更改)[^。;]{0,24}(?:账户|账号|收款)?[^。;]{0,30}(?:加盖公章|盖章|书面|公章|核实|核对|确认)");
  private static final Pattern CONFIRMED =
      Pattern.compile(
          "加盖(?:承包人|乙方|单位|法人)?公章|盖章(?:的)?(?:书面|确认|函|证明|公函)|公函|盖章函|书面(?:盖章|确认|通知|变更|函|证明|申请)|法定代表人签字并|公章");
  private static final Pattern WAIVED =
      Pattern.compile("(?:无须|无需|不须|不需|不必|毋须|免|不用|未经)[^,;。]{0,14}(?:盖章|确认|书面|同意|公章|证明)");

  /** 拨到乙方公司的基本账户，乙方再发给各班组: the money goes to the contractor first. */
  private static final Pattern OWN_ACCOUNT =
      Pattern.compile(
          "(?:承包人|承包方|乙方|施工单位|本公司)(?:公司|单位|企业)?(?:的|名下的?|在[^,;。]{0,12}的)?(?:公司|单位|对公|基本|一般|银行|结算|开户|专用)*(?:账户|账号|帐户|户头|户)[,;。]");

  /** The leader of a consortium is the contractor. */
  private static final Words CONSORTIUM = Words.of("联合体|牵头人|牵头方|牵头单位");

  /** 名称|金额|收款人|退还: heads of columns. */
  private static final Pattern HEADS =
      Pattern.compile("(?:收款人|收款单位|户名)[ ]?[|｜][ ]?(?:退还|金额|账号|备注|期限|时间|用途|方式)");

  /** 乙方收款账户：某银行某支行，账号…: where the account is kept, not whose it is. */
  private static final Pattern BANK =
      Pattern.compile("^(?:收款账户|账户)[^;。|]{0,8}(?:银行|农商行|农商银行|信用社|农信社|支行)");

  /** 承包人按到账额留下3.5%，剩下的转给实际施工人: the contractor passes money on; the employer paid the contractor. */
  private static final Pattern KEEPS =
      Pattern.compile("(?:承包人|承包方|乙方|施工单位|公司)[^;。]{0,20}(?:留下|提留|扣下|留取|收取|扣除|抽取|提取|留)[^;。]{0,30}$");

  private static final Pattern ASSIGNED = Pattern.compile("债权转让|转让(?:应收|工程款)|保理");
  private static final Pattern DENIED =
      Pattern.compile("(?:不得|不能|不应|不可|严禁|禁止|不许|不准|不向|不予|拒绝|无权|概不|均不)[^。;]{0,40}$");

  /** 付至第三方账户的,不产生付款效力. */
  private static final Pattern NO_EFFECT =
      Pattern.compile(
          "^[^;。|]{0,60}?(?:的|者|均|一律|都|概)[,]?[^,;。|]{0,10}?(?:不产生|不发生|无效|不生效|不视为|不算|不免除|不构成|视为未付|不作数|不认|退回|拒付|暂不付)");

  private static final Pattern CONTRACTOR_PAYS =
      Pattern.compile("(?:承包人|承包方|承包单位|乙方|施工单位|总包)(?:应|须|不|将|按|以|自行|负责|应当|及时|每月|可|向)[^,;。]{0,20}$");

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : reading.text().own(SIGNS)) {
      if (SIGNS.in(sentence.text())) {
        read(reading, sentence).ifPresent(facts::add);
      }
    }
    return facts;
  }

  private static Optional<Fact> read(Reading reading, Sentence sentence) {
    String text = Passage.usual(reading, sentence);
    Optional<Passage> change = first(reading, sentence, "payment.payee-change");
    if (change.isPresent()
        && (WAIVED.matcher(text).find() || !CONFIRMED.matcher(text).find())
        && !NOT_PRICE.in(change.get().stretch())) {
      return Optional.of(elsewhere(change.get(), "变更无须确认"));
    }
    Optional<Passage> person = first(reading, sentence, "payment.to-person");
    if (person.isPresent() && price(person.get())) {
      return Optional.of(elsewhere(person.get(), "个人"));
    }
    Optional<Passage> other = first(reading, sentence, "payment.to-other");
    if (other.isPresent()
        && price(other.get())
        && !ASSIGNED.matcher(text).find()
        && !CONSORTIUM.in(text)) {
      return Optional.of(elsewhere(other.get(), "他人"));
    }
    return Passage.first(reading, sentence, OWN)
        .filter(p -> !NOT_PRICE.in(p.stretch()))
        .map(p -> new TextFact("payment.payeeOwn", p.words(), "", p.source()));
  }

  private static Optional<Passage> first(Reading reading, Sentence sentence, String wording) {
    return reading.lexicon().patterns(wording).stream()
        .flatMap(pattern -> Passage.all(reading, sentence, pattern).stream())
        .filter(
            p -> !Negation.denied(sentence.text(), p.from()) && !DENIED.matcher(p.left()).find())
        .filter(p -> !DENIED.matcher(p.words()).find())
        .filter(p -> !NO_EFFECT.matcher(sentence.text().substring(p.from())).find())
        .findFirst();
  }

  /** 工资由承包人代发，支付到本人银行卡: the wages go to the worker, not the price to a person. */
  private static boolean price(Passage words) {
    String left = Passage.usual(words.reading(), words.sentence()).substring(0, words.from());
    boolean money =
        words.sentence().table() >= 0
            || Words.of("款|价|费|钱|户名|收款|付").in(words.sentence().text())
            || Words.of("款|账户|收款").in(words.reading().clause(words.sentence()).caption());
    if (OWN_ACCOUNT
        .matcher(
            Passage.usual(words.reading(), words.sentence()).substring(words.from(), words.to()))
        .find()) {
      return false;
    }
    String own = words.words();
    if (HEADS.matcher(own).find() || BANK.matcher(own).find() || KEEPS.matcher(left).find()) {
      return false;
    }
    String sentence = words.sentence().text();
    return money
        && (!WAGES.in(sentence) || WORKS.in(sentence))
        && !NOT_PRICE.in(words.stretch().replace("施工人", ""))
        && !CONTRACTOR_PAYS.matcher(left).find();
  }

  private static Fact elsewhere(Passage words, String kind) {
    return new TextFact("payment.payeeElsewhere", words.words(), kind, words.source());
  }
}
