package fadu.fact.party;

import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;

/** A name that stands behind its label. */
final class NameBehind {
  /** 被担保人、授权委托书委托人均为某公司: the name stands behind the last of the labels. */
  private static final Pattern JOINT =
      Pattern.compile("^(?:[、和及与][^,;。:]{1,24}?){1,3}(?:均|皆|都)(?:为|是|系)[: ]?");

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:一?栏)?(?:内)?(?:填写|填报|填|载明|写明|写|列|记载)?(?:的)?(?:是|为|成|名称)?[“\"]?(?:\\((?:全称|名称|单位|[^()]{1,5}[人方])\\))?[:|是为"
              + " ]*");

  private static final Pattern ORGANISATION = Pattern.compile("(?:公司|局|委员会|政府|中心|院|集团|所|处)$");

  private NameBehind() {}

  /** Where the name begins, behind the end of a label. */
  static int start(String text, int from) {
    Matcher joint = JOINT.matcher(text.substring(from));
    if (joint.find()) {
      return from + joint.end();
    }
    Matcher lead = LEAD.matcher(text.substring(from));
    return lead.find() ? from + lead.end() : from;
  }

  static String name(String text, int from) {
    int start = start(text, from);
    return Names.clean(text.substring(start, Names.end(text, start)));
  }

  static boolean organisation(String words) {
    return ORGANISATION.matcher(Names.clean(words)).find();
  }
}
