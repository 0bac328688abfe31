package fadu.fact.party;

import fadu.clause.Clause;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.Hit;
import fadu.fact.Passage;
import fadu.fact.Reading;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom the performance security is given for and to: {@code bond.performance.principal} and {@code
 * bond.performance.beneficiary}.
 */
final class SecuredNames {
  private static final Pattern WHEREAS =
      Pattern.compile(
          "鉴于(?:贵方(?:已)?(?:与|和|同)|贵单位(?:与|和)|受益人与|发包人与)?([^,;。:(]{4,40})\\((?:以下|下称|以下简)[^()]{0,8}(?:被担保人|被保证人|承包人|申请人|投保人)");

  /** 鉴于被保证人某某公司已与贵方订立合同: the name follows its label without a colon. */
  private static final Pattern CALLED =
      Pattern.compile(
          "(?:鉴于|兹因|应|因)(?:被担保人|被保证人|申请人|承包人|投保人|委托人)([\\p{Han}()]{4,40}?(?:公司|集团|院|厂))(?:已|拟|将|与|同|和|就|向|于|的|,)");

  private SecuredNames() {}

  static List<Fact> of(Reading reading) {
    List<Fact> facts = new ArrayList<>();
    for (Sentence sentence :
        reading
            .candidates()
            .match(WHEREAS, CALLED)
            .hits("bond-principal", "bond-beneficiary")
            .list()) {
      if (!aboutPerformance(reading, sentence)) {
        continue;
      }
      Matcher whereas = WHEREAS.matcher(sentence.text());
      if (whereas.find()) {
        OtherPlace.BOND
            .name(reading, sentence, whereas.group(1), whereas.start(), whereas.end(1))
            .ifPresent(facts::add);
      }
      Matcher called = CALLED.matcher(sentence.text());
      if (called.find()) {
        OtherPlace.BOND
            .name(reading, sentence, called.group(1), called.start(), called.end(1))
            .ifPresent(facts::add);
      }
      for (Hit hit : reading.hits().in(sentence, "bond-principal")) {
        OtherPlace.BOND_PRINCIPAL.labelled(reading, hit).ifPresent(facts::add);
      }
      for (Hit hit : reading.hits().in(sentence, "bond-beneficiary")) {
        OtherPlace.BOND_BENEFICIARY.labelled(reading, hit).ifPresent(facts::add);
      }
    }
    return facts;
  }

  /**
   * The sentence, its clause or its part is about the performance security and not the employer's.
   */
  private static boolean aboutPerformance(Reading reading, Sentence sentence) {
    if (!reading.hits().in(sentence, "payment-guarantee").isEmpty()) {
      return false;
    }
    if (!reading.hits().in(sentence, "performance-bond").isEmpty()) {
      return true;
    }
    Clause clause = reading.clause(sentence);
    String around = Passage.around(reading, sentence, 2, 0);
    if (around.contains("履约") && !around.contains("支付")) {
      return true;
    }
    String title = reading.part(sentence).title() + clause.caption();
    return title.contains("履约") && !title.contains("支付");
  }
}
