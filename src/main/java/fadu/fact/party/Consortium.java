package fadu.fact.party;

import fadu.clause.PartKind;
import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A consortium names its leader and its members one by one: each with its mark in brackets. */
final class Consortium {
  private static final Pattern MARKED =
      Pattern.compile(
          "([\\p{Han}()A-Za-z0-9·]{3,40}?(?:公司|研究院|设计院|集团|院|厂))(\\((?:联合体)?(?:牵头人|牵头单位|牵头方|成员单位|成员方|成员[一二三四0-9]?)\\))");

  /** 与某公司(成员) behind another name; 和平公司 is a name. */
  private static final Pattern JOINS = Pattern.compile("^(?:以及|与|及|由)");

  private static final String PEACE = "平顺谐泰润兴昌美信盛";

  private Consortium() {}

  /** The name of the heading; of a consortium all members, joined by 、, each with its mark. */
  static String complete(Reading reading, NamedParty head) {
    if (head.party() != Party.CONTRACTOR || !MARKED.matcher(head.name()).find()) {
      return head.name();
    }
    Map<String, String> members = new LinkedHashMap<>();
    for (String name : Members.of(head.name())) {
      members.put(Names.bare(name), name);
    }
    for (Sentence sentence : reading.text().with(MARKED)) {
      PartKind kind = reading.part(sentence).kind();
      if (sentence.file() != 0 || kind != PartKind.AGREEMENT) {
        continue;
      }
      Matcher matcher = MARKED.matcher(sentence.text());
      while (matcher.find()) {
        String name = afterLabel(matcher.group(1));
        members.put(name, name + matcher.group(2));
      }
    }
    return String.join("、", members.values());
  }

  /** The names that carry a mark, without it. */
  static List<String> members(String words) {
    List<String> members = new ArrayList<>();
    Matcher matcher = MARKED.matcher(words);
    while (matcher.find()) {
      members.add(afterLabel(matcher.group(1)).strip());
    }
    return members;
  }

  private static String afterLabel(String words) {
    int bracket = words.startsWith("(") ? words.indexOf(')') + 1 : 0;
    String name = JOINS.matcher(words.substring(bracket)).replaceAll("");
    boolean and = name.startsWith("和") && name.length() > 6 && PEACE.indexOf(name.charAt(1)) < 0;
    return and ? name.substring(1) : name;
  }
}
