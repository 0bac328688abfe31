package fadu.clause;

import java.util.List;

/**
 * Words that a sentence mentions and does not say: 双方不使用“最终解释权归发包人”一类的措辞, 曾有观点主张“…”，双方不采纳. They are
 * covered, so that nobody takes them for what is agreed; offsets stay the same.
 */
final class Mentioned {
  /** Stands for a character that is only mentioned; no wording holds it. */
  static final char COVER = '※';

  private static final String OPEN = "“「『";
  private static final String CLOSE = "”」』";
  private static final int LONGEST = 80;
  private static final int REACH = 40;

  /** Right before the opening quote: what the contract does not do, say or contain. */
  private static final List<String> DENIED =
      List.of(
          "不存在“", "不使用“", "不采用“", "不采纳“", "不采取“", "不写“", "不写入“", "没有“", "并无“", "没有所谓“", "没有所谓的“",
          "并无所谓“", "无所谓“", "未采用“", "未使用“", "未写“", "未约定“", "不约定“", "不是“", "并非“", "不等于“", "不搞“",
          "不实行“", "不再使用“", "不再采用“", "不再适用“", "不得写“", "不得写入“", "不得约定“", "不得使用“", "不得出现“", "不作“");

  /** Right after the closing quote: words about words. */
  private static final List<String> ABOUT_WORDS =
      List.of(
          "”一类", "”之类", "”这样的", "”这类", "”的写法", "”的说法", "”的提法", "”的措辞", "”字样", "”的字样", "”的观点",
          "”的表述", "”的方案", "”的条款", "”的约定", "”等措辞", "”等字样", "”等表述", "”等说法", "”等写法", "”写法", "”说法",
          "”措辞", "”表述");

  private static final List<String> NOT_HERE =
      List.of("不", "未", "没有", "并无", "删", "取消", "作废", "曾", "讨论过", "考虑过");

  /** Anywhere beside the quotes: what was considered, or stands in the contracts of others. */
  private static final List<String> REJECTED =
      List.of(
          "不这样写", "不这么写", "不如此约定", "不作此约定", "不采纳", "未采纳", "未予采纳", "未选", "不选", "未采用", "未予采用", "曾讨论",
          "曾经讨论", "讨论过", "考虑过", "曾考虑", "曾有观点", "曾主张", "曾提出", "曾建议", "别的合同", "其他合同写", "有的合同",
          "有些合同");

  /** 不存在无偿赶工的约定, without quotes. */
  private static final String NONE = "不存在";

  private static final List<String> STIPULATION =
      List.of("的约定", "的条款", "的说法", "的写法", "的措辞", "的表述", "之约定");

  private Mentioned() {}

  static String cover(String text) {
    StringBuilder covered = null;
    int open = next(text, 0);
    String beside = open < 0 ? "" : beside(text);
    for (; open >= 0; open = next(text, open + 1)) {
      char mark = CLOSE.charAt(OPEN.indexOf(text.charAt(open)));
      int close = text.indexOf(mark, open);
      if (close > open && close - open <= LONGEST && mentioned(text, open, close, beside)) {
        covered = cover(covered == null ? new StringBuilder(text) : covered, open + 1, close);
      }
    }
    for (int at = text.indexOf(NONE); at >= 0; at = text.indexOf(NONE, at + 1)) {
      int end = stipulation(text, at + NONE.length());
      if (end > 0) {
        covered =
            cover(covered == null ? new StringBuilder(text) : covered, at + NONE.length(), end);
      }
    }
    return covered == null ? text : covered.toString();
  }

  private static boolean mentioned(String text, int open, int close, String beside) {
    String before = text.substring(Math.max(0, open - 6), open) + '“';
    String after = '”' + text.substring(close + 1, Math.min(text.length(), close + 7));
    return DENIED.stream().anyMatch(before::endsWith)
        || REJECTED.stream().anyMatch(beside::contains)
        || ABOUT_WORDS.stream().anyMatch(after::startsWith)
            && NOT_HERE.stream().anyMatch(beside::contains);
  }

  /** The sentence without what stands in quotes. */
  private static String beside(String text) {
    StringBuilder words = new StringBuilder(text);
    for (int open = next(text, 0); open >= 0; open = next(text, open + 1)) {
      int close = text.indexOf(CLOSE.charAt(OPEN.indexOf(text.charAt(open))), open);
      if (close > open) {
        cover(words, open + 1, close);
      }
    }
    return words.toString();
  }

  private static int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (OPEN.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Where 的约定 begins behind 不存在, in the same stretch; -1 if it does not. */
  private static int stipulation(String text, int from) {
    for (int i = from; i < Math.min(text.length(), from + REACH); i++) {
      if (",;。:|".indexOf(text.charAt(i)) >= 0) {
        return -1;
      }
      int at = i;
      if (STIPULATION.stream().anyMatch(words -> text.startsWith(words, at))) {
        return i;
      }
    }
    return -1;
  }

  private static StringBuilder cover(StringBuilder words, int from, int to) {
    for (int i = from; i < to; i++) {
      words.setCharAt(i, COVER);
    }
    return words;
  }
}
