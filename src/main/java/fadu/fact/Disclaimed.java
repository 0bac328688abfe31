package fadu.fact;

import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;

/**
 * Words that a contract only mentions: a rule it disapplies, what used to be, what it does not make
 * a condition, what something is said not to be.
 */
final class Disclaimed {
  /** 示范文本中关于逾期视为认可的规定,均排除适用. */
  private static final Pattern DISAPPLIED =
      Pattern.compile(
          "(?:规定|约定|条款|条文|内容|表述|做法)[^;。]{0,36}?(?:排除适用|(?:均|皆|一律|全部|概|都)?(?:不再适用|不予适用|不适用|不予采用|不采用|予以删除|被删除|删除|予以取消|作废))");

  /** 过去执行的17%、11%税率均已停止. */
  private static final Pattern USED_TO_BE =
      Pattern.compile(
          "(?:过去|以前|以往|此前|曾经|从前|原先|原来|历史上|先前|原工商)[^;。]{0,48}?(?:停止|停用|不再(?:使用|执行|适用|沿用)|废止|作废|失效|注销|取消|换发)");

  /** 不以审计完成为条件. */
  private static final Pattern NO_CONDITION =
      Pattern.compile("不(?:得|应|能)?(?:再)?以[^,;:。]{1,48}?为(?:条件|前提|依据|必要|限|准)");

  /** 不构成担保、债务加入或还款承诺. */
  private static final Pattern NOT_THIS =
      Pattern.compile("(?:不构成|不等于|不代表|不意味着?|不表示|并不是|并非是?)[^,;:。]{1,48}");

  private Disclaimed() {}

  /** Whether the character at this offset belongs to what is only mentioned. */
  static boolean at(String text, int at) {
    return within(DISAPPLIED, text, at, true)
        || within(USED_TO_BE, text, at, false)
        || within(NO_CONDITION, text, at, false)
        || within(NOT_THIS, text, at, false);
  }

  /**
   * @param led whether the stretch before the match, up to its comma, belongs to it
   */
  private static boolean within(Pattern pattern, String text, int at, boolean led) {
    Matcher matcher = pattern.matcher(text);
    int from = 0;
    while (from < text.length() && matcher.find(from)) {
      int start = led ? Segment.at(text, matcher.start()).from() - 1 : matcher.start();
      int end = led ? matcher.start() : matcher.end();
      if (start < at && at < end) {
        return true;
      }
      from = Math.max(matcher.end(), matcher.start() + 1);
    }
    return false;
  }
}
