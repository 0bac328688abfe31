package fadu.fact;

import fadu.fact.pattern.Pattern;
import fadu.fact.pattern.PerText;

/**
 * Words between quotation marks that the contract only quotes to say that it does not want them.
 */
final class Quoted {
  private static final Pattern UNWANTED =
      Pattern.compile(
          "^[^,;。]{0,16}?(?:无效|删除|删去|划去|作废|废止|不再(?:采用|使用|适用|执行|保留)|不予?(?:采用|采纳|沿用|认可|执行|接受|适用|写入|列入)|不得(?:采用|写入|约定|出现|列入|使用|作为|写|有)|不(?:作为|是|属于|构成|列入)(?:本合同|合同|双方)|均?(?:属于?|系|是)(?:禁止|违法|无效|违约)|(?:一律|均|应予?|予以)禁止|不(?:成立|算数|作数|认)(?:$|[,;。])|双方(?:均|都)?不(?:同意|接受|采用))");
  private static final Pattern LEAD_DENIED =
      Pattern.compile(
          "(?:不得|严禁|禁止|不准|不许|不再|并不|不|没有|未)(?:约定|写入|写上|出现|使用|采用|设置|设|写|列入|含有?|有|作)[^,;。]{0,8}$");

  /** What is shorter is a term, not a statement. */
  private static final int SHORTEST = 5;

  private static final String OPENING = "\u201c\u300c";
  private static final String CLOSING = "\u201d\u300d";

  private static final PerText<Boolean> QUOTES = PerText.of(Quoted::quotes);

  private Quoted() {}

  static boolean away(String text, int at) {
    int open = QUOTES.in(text) ? open(text, at) : -1;
    int close = open < 0 ? -1 : close(text, at);
    return close - open > SHORTEST
        && (UNWANTED.matcher(text.substring(close + 1)).find()
            || LEAD_DENIED.matcher(text.substring(0, open)).find());
  }

  /** Whether it opens any quotation at all. */
  private static boolean quotes(String text) {
    return text.indexOf('"') >= 0
        || text.indexOf(OPENING.charAt(0)) >= 0
        || text.indexOf(OPENING.charAt(1)) >= 0;
  }

  private static int open(String text, int at) {
    for (int i = at; i >= 0; i--) {
      if (OPENING.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '"' && straight(text, i)) {
        return i;
      }
      if (i < at && (CLOSING.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '"')) {
        return -1;
      }
    }
    return -1;
  }

  private static int close(String text, int at) {
    for (int i = at + 1; i < text.length(); i++) {
      if (CLOSING.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '"') {
        return i;
      }
    }
    return -1;
  }

  /** Whether a straight mark opens: an even number stands before it. */
  private static boolean straight(String text, int at) {
    return text.substring(0, at).chars().filter(c -> c == '"').count() % 2 == 0;
  }
}
