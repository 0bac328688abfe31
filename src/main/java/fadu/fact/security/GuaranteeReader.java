package fadu.fact.security;

import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.said.Topic;
import fadu.fact.said.Topic.Sort;
import java.util.ArrayList;
import java.util.List;

/**
 * Who may issue bonds ({@code bond.performance.issuer}, kind 限定 or 开放), whether the employer
 * secures payment ({@code bond.ownerPayment.exists}, kind 提供, 不提供 or 免除), whether a public body
 * stands for another's debts ({@code clauses.guarantee}, kind 为他人担保 or 不为他人担保).
 */
final class GuaranteeReader implements FactReader {
  private static final Topic ISSUER =
      new Topic(
          "bond.performance.issuer",
          "issuer-word",
          false,
          List.of(
              new Sort("限定", "issuer.local", "issuer.free"),
              new Sort("限定", "issuer.designated", "issuer.free"),
              new Sort("限定", "issuer.named", "issuer.free"),
              new Sort("开放", "issuer.open", "")));
  private static final Topic PAYMENT =
      new Topic(
          "bond.ownerPayment.exists",
          "payment-guarantee-word",
          true,
          List.of(
              new Sort("免除", "pay-guarantee.exempt", "pay-guarantee.form-only"),
              new Sort("不提供", "pay-guarantee.refused", "pay-guarantee.condition"),
              new Sort("提供", "pay-guarantee.given", "pay-guarantee.form-only")));

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<Fact> facts = new ArrayList<>(ISSUER.read(reading));
    facts.addAll(IssuerTable.read(reading));
    facts.addAll(PAYMENT.read(reading));
    return facts;
  }
}
