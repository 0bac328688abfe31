package fadu.fact.party;

import fadu.clause.PartKind;
import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.Stated;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * A side called by another name behind the heading: at the head of a supplement or an annex, or in
 * a clause that says who it is.
 */
final class OtherHeadings {
  private static final Pattern IS =
      Pattern.compile(
          "本(?:合同|工程|协议|项目)(?:的)?(?:承包人|承包方|承包单位|乙方|施工单位|施工方|发包人|发包方|甲方|建设单位)(?:名称|全称)?(?:应为|为|系|是|即|:)([\\p{Han}()A-Za-z0-9·]{4,40}?(?:公司|集团|研究院|设计院))(?:[,;。、]|\\((?:以下|下|简|统一)|$)");
  private static final Pattern NOT_THIS =
      Pattern.compile("原(?:承包|施工|发包|建设)|前身|曾用名|联合体|牵头|成员|分包|如|若|不得|更名|变更登记|标段|一期|二期|母公司|股东");
  private static final Pattern CONTRACTOR = Pattern.compile("承包|乙方|施工");

  /** What many names of companies share. */
  private static final Pattern COMMON =
      Pattern.compile(
          "有限责任公司|有限公司|股份|集团|总公司|公司|建设|建筑|工程|市政|安装|水利|路桥|园林|装饰|设计|研究院|机电|[省市县区镇]|\\(|\\)");

  private OtherHeadings() {}

  /** Names the side bears elsewhere that are neither its own nor short for it. */
  static List<NamedParty> of(Reading reading, List<NamedParty> own, Party party, String name) {
    List<NamedParty> others = new ArrayList<>();
    for (NamedParty named : own) {
      PartKind kind = reading.part(named.sentence()).kind();
      boolean annex = kind == PartKind.ANNEX && party == Party.CONTRACTOR;
      boolean known = kind == PartKind.SUPPLEMENT || annex && alike(named.name(), name);
      if (!named.sealed() && known && other(named.name(), name)) {
        others.add(named);
      }
    }
    for (Sentence sentence : reading.text().own(IS)) {
      Matcher matcher = IS.matcher(sentence.text());
      if (Stated.own(reading, sentence)
          && matcher.find()
          && !NOT_THIS.matcher(sentence.text()).find()
          && CONTRACTOR.matcher(sentence.text().substring(0, matcher.start(1))).find()
              == (party == Party.CONTRACTOR)
          && other(matcher.group(1), name)) {
        others.add(
            new NamedParty(
                sentence, party, matcher.group(1), true, matcher.start(), matcher.end(1)));
      }
    }
    return others;
  }

  private static boolean other(String name, String head) {
    String plain = name.replaceAll("[() ]", "");
    String whole = head.replaceAll("[() ]", "");
    boolean brief = whole.contains(plain.replaceAll("(?:公司|集团)$", ""));
    return NameBehind.organisation(name)
        && !whole.contains(plain)
        && !brief
        && Members.of(head).stream().noneMatch(m -> m.equals(name) || Names.branchOf(name, m));
  }

  /** The word of the name that is its own stands in both: 岭恒建设, 岭恒市政. */
  private static boolean alike(String name, String head) {
    String one = COMMON.matcher(name).replaceAll("");
    String two = COMMON.matcher(head).replaceAll("");
    for (int i = 0; i + 2 <= one.length(); i++) {
      if (two.contains(one.substring(i, i + 2))) {
        return true;
      }
    }
    return false;
  }
}
