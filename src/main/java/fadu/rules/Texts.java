package fadu.rules;

import fadu.law.Citation;
import fadu.law.LegalBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The text of a provision on a date: the one a page cites, or an earlier one that it replaced. */
final class Texts {
  private final Map<String, LegalBasis> bases;

  Texts(Map<String, LegalBasis> bases) {
    this.bases = bases;
  }

  /** The text in force on the date that decides; empty if none is recorded. */
  Optional<LegalBasis> of(Citation citation, ReviewDates dates) {
    LegalBasis cited = bases.get(citation.ref());
    if (cited == null) {
      return Optional.empty();
    }
    LocalDate date = dates.by(citation.temporalBy().orElse(cited.temporalBy()));
    return cited.inForce(date) ? Optional.of(cited) : earlier(cited, date);
  }

  private Optional<LegalBasis> earlier(LegalBasis text, LocalDate date) {
    return bases.values().stream()
        .filter(before -> before.successor().equals(text.id()) && before.inForce(date))
        .findFirst();
  }

  /** Why nothing is held against a contract for which none of these provisions was in force. */
  String notInForce(List<Citation> citations, ReviewDates dates) {
    String signed = "本合同按 " + dates.signing() + " 签订审查，";
    return citations.stream()
        .map(citation -> bases.get(citation.ref()))
        .filter(basis -> basis != null && basis.from().isAfter(dates.signing()))
        .map(LegalBasis::from)
        .min(LocalDate::compareTo)
        .map(first -> signed + "所依据的规定自 " + first + " 起施行；此前的规定没有收录条文，不作指控。")
        .orElse(signed + "所依据的规定在该日不在施行期内，不作指控。");
  }
}
