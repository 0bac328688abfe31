package fadu.fact.dispute;

import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Spoken;
import fadu.fact.TextFact;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * How the sides are reached: {@code owner.contact} and {@code contractor.contact} (of address,
 * person and telephone; kind 齐全 where at most one is missing, else 不全), {@code
 * dispute.serviceClause}.
 */
public final class ContactReader implements FactReader {
  private static final Pattern SERVICE =
      Pattern.compile(
          "(?:信|件|函|函件|文书|通知|传票|材料)(?:寄|送|发|投)(?:到|至|往|给|在)?[^。;]{2,40}|(?:微信|短信|挂号信|邮件|快递|EMS|电话|电邮)[^。;]{0,20}(?:算|视为|即为|等于)[^。;]{0,4}(?:收到|送达|送到|通知)"
              + "|(?:送达|通知|函件|来往|往来|文书|信函|函告|文件|收发|联络|接收)[^。]{0,60}?(?:地址|邮箱|电子邮件|电子送达|微信|短信|传真|邮寄|快递|寄送|签收|接收人|联系人)"
              + "|(?:地址|邮箱|电子邮件|微信|短信|传真|邮寄|快递|联系人|联系方式)[^。]{0,60}?(?:送达|函件|文书|通知|投递|信函)");
  private static final Pattern OPEN =
      Pattern.compile(
          "不留|不提供|不载明|不写|不填|没写|没填|未填|没有[^。]{0,12}约定|未设|再问|再说|再讲|到时候?|删除|删去|空着|不列|待[^。]{0,16}(?:告|定|填|确定|明确)|另行|再行|以后再|不作填写|不约定|未约定|开工后告知|(?:地址|联系人|接收人|收件人|邮箱|电话)[:(]?"
              + " ?[_/]");

  /** 乙方送达地址:…;联系人:…: values of a form, no rule of service. */
  private static final Pattern LABELS =
      Pattern.compile("^[^:。;]{0,16}(?:地址|联系人|接收人|收件人|联系电话|电话)[^:。;]{0,6}:");

  private static final Pattern RULE =
      Pattern.compile("视为|视同|作为|均为|即为|生效|有效|均可|适用|可以|应当?|须|算|以[^,。;]{1,20}为准|发往|寄往|寄到|寄至|投递|退回|变更");

  private static final Pattern OTHER =
      Pattern.compile("意向通知|开工通知|中标通知|整改通知|缴费通知|工伤|施工图|竣工资料|变更通知单|投标文件|招标文件");

  /** Lines that name a side or a label, and what may be said of service. */
  private static List<Sentence> candidates(Reading reading) {
    Words sides =
        new Words(
            reading.contract().roles().aliases().keySet().stream()
                .filter(name -> !name.isEmpty())
                .toList());
    return reading
        .candidates()
        .words(sides, ContactSides.OWNER, ContactSides.BUILDER)
        .match(ContactLabel.LABEL, SERVICE)
        .list();
  }

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    ContactSides sides = new ContactSides(reading);
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence : candidates(reading)) {
      if (!sides.counts(sentence)) {
        continue;
      }
      sides.read(sentence);
      String text = sentence.text();
      if (SERVICE.matcher(text).find()
          && !OPEN.matcher(text).find()
          && !OTHER.matcher(text).find()
          && (sentence.table() < 0
              || RULE.matcher(text).find()
              || reading.headOf(sentence).index() != sentence.index())
          && !(LABELS.matcher(text).find() && !RULE.matcher(text).find())
          && new Spoken(reading, sentence).agreed()) {
        facts.add(new TextFact("dispute.serviceClause", text, "", reading.source(sentence.span())));
      }
    }
    for (Party party : Party.values()) {
      sides.contact(party).ifPresent(facts::add);
    }
    return facts;
  }
}
