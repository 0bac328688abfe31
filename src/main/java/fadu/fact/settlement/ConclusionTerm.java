package fadu.fact.settlement;

import fadu.fact.Fact;
import fadu.fact.PeriodFact;
import fadu.fact.Unit;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How long an audit or a financial review has until its conclusion, with what goes before it. */
final class ConclusionTerm {
  static final String KEY = "settlement.conclusionTerm";

  private static final Pattern CONCLUDES =
      Pattern.compile(
          "完成|出具|作出|审结|做完|办完|审好|弄完|办结|结束|审完|审毕|审定|审核完|评审完|审计完|给出|形成|办理完毕|提出结论|出结论|内评审|内审计");
  private static final Words CONCLUDERS = Words.of("审计|评审|财评|财政局|财政部门|定案");

  /** 评审期十个月, 再由财政局评审6个月. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:评审|审计|财评|审定)(?:的)?(?:工作|结论)?(?:期|期限|时限|时间|周期|用时|最长)?(?:为|是|:|不超过|不得超过|约|以)?(?:[^,;。|]{0,14}(?:之日起|后|日起))?$");

  private ConclusionTerm() {}

  static boolean concluders(String words) {
    return CONCLUDERS.in(words);
  }

  static boolean concludes(String act) {
    return CONCLUDES.matcher(act).find();
  }

  static boolean labelled(String left) {
    return LABEL.matcher(left).find();
  }

  /** 先行初审五个月,随后评审十个月: the conclusion comes after both. */
  static void extend(List<Fact> terms, Optional<Fact> total) {
    total
        .filter(all -> !terms.isEmpty())
        .filter(all -> terms.stream().allMatch(t -> days(t).compareTo(days(all)) < 0))
        .ifPresent(
            all -> {
              terms.clear();
              terms.add(
                  new PeriodFact(KEY, days(all), Unit.DAY, days(all), "评审、审计", "", all.source()));
            });
  }

  private static BigDecimal days(Fact fact) {
    return ((PeriodFact) fact).days();
  }
}
