package fadu.fact.party;

import fadu.clause.PartKind;
import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.PartyFact;
import fadu.fact.Reading;
import fadu.fact.Words;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names in the heading and on the signature page: {@code owner.name}, {@code owner.member}, {@code
 * owner.signName} and the same of the contractor.
 */
public final class PartyNameReader implements FactReader {
  private static final Words CONSORTIUM = Words.of("联合体|牵头");
  private static final Pattern COMPANY =
      Pattern.compile(
          "(?:^|[;:,、|( ]|牵头人|牵头方|成员(?:单位|方)?[一二三四0-9]?)[:"
              + " ]?([\\p{Han}]{4,40}?(?:公司|研究院|设计院|集团|院))(?:$|[;,。、|() ])");
  private static final int MEMBERS = 5;

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    List<NamedParty> named = new NamedPartyFinder(reading).find();
    List<Fact> facts = new ArrayList<>();
    for (Party party : Party.values()) {
      List<NamedParty> own = named.stream().filter(n -> n.party() == party).toList();
      Optional<NamedParty> head = heading(reading, own);
      if (head.isEmpty()) {
        continue;
      }
      String key = party.key();
      String name = Consortium.complete(reading, head.get());
      facts.add(fact(reading, key + ".name", head.get(), name, "首部"));
      for (String member : Names.members(name)) {
        facts.add(fact(reading, key + ".member", head.get(), member, "首部"));
      }
      for (String member : membersOfLine(reading, head.get())) {
        facts.add(fact(reading, key + ".member", head.get(), member, "首部"));
      }
      for (NamedParty other : own) {
        if (other != head.get() && !other.sealed() && ofContract(reading, other) && joins(other)) {
          facts.add(fact(reading, key + ".member", other, Names.bare(other.name()), "首部"));
        }
      }
      for (NamedParty other : OtherHeadings.of(reading, own, party, name)) {
        for (String member : Names.members(other.name())) {
          facts.add(fact(reading, key + ".signName", other, member, "补充协议、附件、正文"));
        }
      }
      for (NamedParty sign : own) {
        boolean page = sign.sealed() && sign != head.get() && ofContract(reading, sign);
        if (page && !branch(sign.name(), name)) {
          for (String member : signing(sign.name(), Names.members(name))) {
            if (member.equals(other(reading, named, party))) {
              continue; // 授权委托书的委托人：某公司: who gives power is no side's second name
            }
            if (sealedToo(member, name)) {
              facts.add(fact(reading, key + ".member", sign, member, "首部"));
            }
            facts.add(fact(reading, key + ".signName", sign, member, "签署页"));
          }
        }
      }
    }
    return facts.stream().distinct().toList();
  }

  /** What the heading calls the other side. */
  private static String other(Reading reading, List<NamedParty> named, Party party) {
    return heading(reading, named.stream().filter(n -> n.party() != party).toList())
        .map(n -> Names.bare(n.name()))
        .orElse("");
  }

  /** 承包人(联合体):甲公司;乙公司: the line of the heading names the members too. */
  private static List<String> membersOfLine(Reading reading, NamedParty head) {
    Sentence line = head.sentence();
    List<String> members = new ArrayList<>();
    if (!CONSORTIUM.in(line.text())) {
      return members;
    }
    for (int i = 0; i < MEMBERS; i++) {
      Matcher company = COMPANY.matcher(line.text());
      while (company.find()) {
        members.add(Names.bare(company.group(1)));
      }
      Sentence next = reading.next(line);
      if (!line.text().endsWith(";") || next == line) {
        break;
      }
      line = next;
    }
    return members;
  }

  /** 某局(公章) 某项目办(章): the side named in the heading has sealed beside its authority. */
  private static boolean sealedToo(String sign, String head) {
    return sign.endsWith(head)
        && NameBehind.organisation(sign.substring(0, sign.length() - head.length()));
  }

  /** Members of a consortium may sign side by side with nothing but a gap between their names. */
  private static List<String> signing(String sign, List<String> members) {
    List<String> here =
        members.stream().filter(m -> members.size() > 1 && sign.contains(m)).toList();
    String rest = sign;
    for (String member : here) {
      rest = rest.replace(member, "");
    }
    boolean all = !here.isEmpty() && rest.replaceAll("[\\p{P}\\p{S} 与和及联合体牵头人成员]", "").isEmpty();
    return all ? here : Names.members(sign);
  }

  /** 承包人(联合体成员): the members of a consortium in lines of their own. */
  private static boolean joins(NamedParty named) {
    String label = named.sentence().text();
    int colon = label.indexOf(':');
    return colon > 0
        && (label.substring(0, colon).contains("成员")
            || label.substring(0, colon).contains("牵头")
            || label.substring(0, colon).contains("联合体"));
  }

  /** The heading of the agreement: the first full name that is no signature; else any first one. */
  private static Optional<NamedParty> heading(Reading reading, List<NamedParty> named) {
    List<NamedParty> contract = named.stream().filter(n -> ofContract(reading, n)).toList();
    return contract.stream()
        .filter(n -> !n.sealed())
        .findFirst()
        .or(() -> contract.stream().findFirst());
  }

  private static boolean ofContract(Reading reading, NamedParty named) {
    PartKind kind = reading.part(named.sentence()).kind();
    return named.sentence().file() == 0 && kind != PartKind.PAPER && kind != PartKind.AWARD_NOTICE;
  }

  private static boolean branch(String sign, String head) {
    return Names.members(head).stream().anyMatch(company -> Names.branchOf(sign, company));
  }

  private static PartyFact fact(
      Reading reading, String key, NamedParty named, String name, String where) {
    Span words = reading.span(named.sentence(), named.from(), named.to());
    return new PartyFact(key, named.party(), name, where, reading.source(words));
  }
}
