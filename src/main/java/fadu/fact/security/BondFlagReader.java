package fadu.fact.security;

import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.FlagFact;
import fadu.fact.Hit;
import fadu.fact.MissingFact;
import fadu.fact.Negation;
import fadu.fact.Precedence;
import fadu.fact.Reading;
import fadu.fact.State;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether the contractor must give a security at all: {@code bond.performance.required}, {@code
 * bond.advance.required}.
 */
final class BondFlagReader implements FactReader {
  /** 发包人要求提供预付款担保的，…: a rule for the case that it is asked for. */
  private static final Pattern CONDITION =
      Pattern.compile("(?:要求|需要|约定|如|若|凡)[^,;。]{0,24}的,|如(?:需|发包人)|是否|需要提交的");

  private static final Pattern NONE_BEFORE =
      Pattern.compile(
          "(?:未|没有?|尚未|并未|未曾)(?:向[^,;。]{1,8})?(?:提交|提供|出具|办理|缴纳|递交|收取|交纳|交)[^,;。|:]{0,4}$|(?:无需|无须|不需要?|不要求|不另行|不收取?|不设|免收?|免于|免除|不必|不再|不)(?:承包人|乙方|施工单位)?(?:另行|再)?(?:提交|提供|出具|办理|缴纳|递交|收取|交纳)?[^,;。|:]{0,8}$");
  private static final Pattern NONE_AFTER =
      Pattern.compile("^[^,;。|]{0,10}[:|为](?:无|/|不要求|不需要|不提供|不提交|不收|免|不适用|不采用)");

  /** 承包人未提交履约担保，故…. */
  private static final Pattern NOT_GIVEN =
      Pattern.compile("(?:未|没有|没)(?:提交|提供|缴纳|出具|交|设|要求)[^,;。|:]{0,6}$");

  private static final Pattern BLANK_AFTER = Pattern.compile("^[^,;。|]{0,10}[:|为]_*[。;,|]?$");

  /** Words that only name the security, or speak of somebody else's. */
  private static final Pattern NAMED = Pattern.compile("格式|样式|附件|目录|一览|分包|审查|台账|证明|清单|优先顺序|投标函");

  private static final int TITLE = 8;

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>();
    facts.addAll(read(reading, "advance-bond", "bond.advance.required", "预付款担保留空"));
    facts.addAll(read(reading, Instrument.PERFORMANCE, "bond.performance.required", "履约担保留空"));
    return facts;
  }

  private static List<Fact> read(Reading reading, String group, String key, String blank) {
    List<Fact> facts = new ArrayList<>();
    for (Hit hit : reading.hits().of(group)) {
      if (Instrument.own(reading, hit.sentence())
          && !reading.choices().unselected(hit.sentence(), hit.from())) {
        said(reading, hit, key, blank).ifPresent(facts::add);
      }
    }
    return flags(Precedence.apply(reading.contract(), facts));
  }

  /** Of what counts, one clear word is enough: required, else not required, else left blank. */
  private static List<Fact> flags(List<Fact> facts) {
    List<Fact> clear = facts.stream().filter(FlagFact.class::isInstance).toList();
    List<Fact> counting = clear.stream().filter(Fact::effective).toList();
    if (counting.isEmpty()) {
      return facts;
    }
    List<Fact> required = counting.stream().filter(f -> ((FlagFact) f).yes()).toList();
    return (required.isEmpty() ? counting : required).subList(0, 1);
  }

  private static Optional<Fact> said(Reading reading, Hit hit, String key, String blank) {
    Sentence sentence = hit.sentence();
    String text = sentence.text();
    String left = text.substring(0, hit.from());
    String right = text.substring(hit.to());
    boolean title =
        text.strip().length() <= hit.to() - hit.from() + TITLE
            && right.indexOf(':') < 0
            && !NONE_BEFORE.matcher(left).find();
    boolean compared = left.contains("支付担保") || left.contains("支付保函");
    if (title || compared || NAMED.matcher(text).find() || CONDITION.matcher(text).find()) {
      return Optional.empty();
    }
    var source = reading.source(sentence.span());
    if (BLANK_AFTER.matcher(right).find()) {
      return Optional.of(new MissingFact(key, State.BLANK, blank, source));
    }
    boolean none =
        NONE_BEFORE.matcher(left).find()
            || NONE_AFTER.matcher(right).find()
            || NOT_GIVEN.matcher(left).find()
                && (right.isEmpty() || ",。;故".indexOf(right.charAt(0)) >= 0)
            || Negation.denied(text, hit.from());
    return Optional.of(new FlagFact(key, !none, source));
  }
}
