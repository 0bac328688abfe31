package fadu.review;

import fadu.clause.Contract;
import fadu.clause.FileRole;
import fadu.fact.DateFact;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.TextFact;
import fadu.text.Warning;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The date whose law a contract is judged by: the day it was signed, or, for a draft, the day of
 * the review. A contract without a complete signing date, or with one after the review, is a draft.
 *
 * @param warnings what the sender should check about it
 */
record LawDate(LocalDate date, List<Warning> warnings) {
  private static final String SIGN_DATE = "contract.signDate";
  private static final String STAGE = "meta.stage";

  static LawDate settle(Contract contract, Facts facts, LocalDate day) {
    Optional<LocalDate> signed = signed(contract, facts);
    boolean past = signed.isPresent() && !signed.get().isAfter(day);
    return new LawDate(past ? signed.get() : day, warnings(facts, signed, past, day));
  }

  /** The signing date of the contract itself; that of a supplement does not count. */
  static Optional<LocalDate> signed(Contract contract, Facts facts) {
    return facts
        .of(SIGN_DATE)
        .filter(DateFact.class::isInstance)
        .filter(fact -> ofContract(contract, fact))
        .max(Comparator.comparing(Fact::effective).thenComparing(fact -> ((DateFact) fact).date()))
        .map(fact -> ((DateFact) fact).date());
  }

  private static boolean ofContract(Contract contract, Fact fact) {
    return fact.evidence().stream()
        .map(span -> contract.documents().get(span.file()))
        .allMatch(document -> document.index() == 0 || document.role() == FileRole.CONTRACT);
  }

  private static List<Warning> warnings(
      Facts facts, Optional<LocalDate> signed, boolean past, LocalDate day) {
    String stage = facts.effective(STAGE, TextFact.class).map(TextFact::text).orElse("");
    if (stage.equals("draft") && past) {
      return List.of(
          new Warning(
              "STAGE_CONTRADICTS_DATE",
              "填报为草案，但合同写明签订日期 " + signed.get() + "，已按该日有效的法律审查；如尚未签订，请把签订日期留空后重新送审。"));
    }
    if (stage.equals("signed") && !past) {
      String said = signed.map(date -> "签订日期 " + date + " 晚于审查日").orElse("没有读到完整的签订日期");
      return List.of(
          new Warning(
              "STAGE_CONTRADICTS_DATE",
              "填报为已签，但合同" + said + "，已按审查日 " + day + " 有效的法律审查；请核对签订日期。"));
    }
    return List.of();
  }
}
