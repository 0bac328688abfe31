package fadu.rules;

import fadu.fact.ChoiceFact;
import fadu.fact.Fact;
import fadu.fact.State;
import fadu.law.Citation;
import fadu.law.LegalBasis;
import fadu.law.ReviewPoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The provisions a finding may cite: in force on the date that counts, for such a submission. */
final class Citations {
  private enum Answer {
    YES,
    NO,
    UNKNOWN
  }

  private Citations() {}

  static List<LegalBasis> inForce(ReviewPoint point, Case at) {
    Map<String, LegalBasis> cited = new LinkedHashMap<>();
    for (Citation citation : point.basis()) {
      Optional<LegalBasis> text = at.texts().of(citation, at.dates());
      Answer applies = text.isPresent() ? applies(citation, at) : Answer.NO;
      if (applies != Answer.NO) {
        LegalBasis basis = text.get();
        cited.putIfAbsent(
            basis.id(), applies == Answer.YES ? basis : conditional(basis, citation.appliesWhen()));
      }
    }
    return List.copyOf(cited.values());
  }

  private static Answer applies(Citation citation, Case at) {
    if (citation.where().isEmpty()) {
      return citation.appliesWhen().isEmpty() ? Answer.YES : Answer.UNKNOWN;
    }
    Answer all = Answer.YES;
    for (Map.Entry<String, List<String>> where : citation.where().entrySet()) {
      List<Fact> declared =
          at.facts(where.getKey()).stream()
              .filter(f -> f.state() == State.PRESENT || f.state() == State.NA)
              .toList();
      if (declared.isEmpty()) {
        all = Answer.UNKNOWN;
      } else if (declared.stream().noneMatch(f -> says(f, where.getValue()))) {
        return Answer.NO;
      }
    }
    return all;
  }

  private static boolean says(Fact fact, List<String> words) {
    List<String> values =
        fact instanceof ChoiceFact choice ? choice.selected() : List.of(fact.shown());
    return values.stream().anyMatch(words::contains);
  }

  /** The same provision with the condition under which it applies. */
  private static LegalBasis conditional(LegalBasis basis, String when) {
    return new LegalBasis(
        basis.id(),
        basis.law(),
        basis.docNo(),
        basis.article(),
        basis.gist() + "（适用条件：" + when + "）",
        basis.from(),
        basis.to(),
        basis.successor(),
        basis.verified(),
        basis.temporalBy());
  }
}
