package fadu.fact.payment;

import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;

/** What a share is a share of, by the words before the number. */
final class ShareBase {
  private static final Pattern BASE =
      Pattern.compile(
          "(?:扣除暂列金额[后的]*)?(?:工程)?(?:(?:价款)?结算(?:总)?(?:价款|价|额|造价|金额|总额|款)+|审定(?:的)?(?:结算)?(?:总)?(?:价款|价|额|造价|金额)+"
              + "|审计(?:审定)?(?:总)?(?:价|造价|金额)+|签约合同(?:总)?价(?:款)?|合同(?:总)?(?:价款|价|额|造价|金额|总额|总价)+|中标(?:价|金额|总价)"
              + "|(?:当期|当月|每月|月|本期|累计)?(?:应付|审定|核定|确认|完成|已完|完工|实际完成)(?:成)?(?:的)?(?:合格)?(?:工程)?(?:价款|量|产值|进度款|造价|款)*"
              + "|(?:月|当期|当月)?进度款|工程(?:总)?(?:价款|造价|款)(?:总额)?|总(?:价款|价|造价|款)|产值)"
              + "[的×xX*]?[^,;。|]{0,6}$");

  private ShareBase() {}

  static String of(String left) {
    Matcher matcher = BASE.matcher(left);
    if (!matcher.find()) {
      return "";
    }
    String base = matcher.group();
    while (!base.isEmpty() && "的×xX*约为按计=".indexOf(base.charAt(base.length() - 1)) >= 0) {
      base = base.substring(0, base.length() - 1);
    }
    return base;
  }
}
