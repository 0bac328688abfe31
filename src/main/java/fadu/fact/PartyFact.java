package fadu.fact;

import fadu.clause.Party;

/**
 * The name of a side at one place of the submission.
 *
 * @param name full name, folded: brackets and widths normalised, blanks and suffixes such as （盖章）
 *     gone
 * @param where the place: 首部, 签署页, 收款账户, 履约担保, 授权委托书
 */
public record PartyFact(String key, Party party, String name, String where, Source source)
    implements Fact {
  @Override
  public String shown() {
    return where + "：" + name;
  }

  @Override
  public PartyFact withSource(Source other) {
    return new PartyFact(key, party, name, where, other);
  }
}
