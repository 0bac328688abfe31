package fadu.fact;

import java.util.List;

/**
 * Whether words are denied where they stand. Chinese contracts put the denial before the words, in
 * the same part of the sentence: 不得垫资, 严禁转包, 无需提交. Two denials assert: 不得拒绝.
 */
public final class Negation {
  private static final int REACH = 20;

  /** Longest first: 不得 before 不. */
  private static final List<String> DENIALS =
      List.of(
          "不允许", "不接受", "不得", "不应", "不能", "不可", "不准", "不许", "不需", "不存在", "不再", "不由", "不属于", "并非",
          "不承担", "不要求", "不予", "不必", "不用", "不设", "不以", "不作", "未曾", "没有", "禁止", "严禁", "杜绝", "拒绝",
          "拒收", "无权", "无需", "无须", "免于", "不采用", "不采取", "不选择", "不选", "不适用", "不通过", "不提交", "不提请",
          "不申请", "不向", "不进行", "不实行", "不约定", "不安排", "不涉及", "免除", "避免", "防止", "并无", "亦无", "也无", "也不",
          "均不", "无义务", "不搞", "不因", "不预先", "不承诺", "不许诺", "不兴", "概不", "非");

  /** Words that hold a denial without denying what follows. */
  private static final List<String> HARMLESS =
      List.of("无偿", "不可撤销", "不可逆转", "非政府", "除非", "非因", "不可抗力", "非承包人", "非发包人");

  private Negation() {}

  /**
   * @param text shadow text of a sentence
   * @param at first character of the words in question
   */
  public static boolean denied(String text, int at) {
    int start = Math.max(0, at - REACH);
    for (int i = at - 1; i >= start; i--) {
      if (",;:。!?|\n".indexOf(text.charAt(i)) >= 0) {
        start = i + 1;
        break;
      }
    }
    String left = text.substring(start, at);
    for (String word : HARMLESS) {
      left = left.replace(word, "");
    }
    int count = 0;
    for (int i = 0; i < left.length(); ) {
      int length = denialAt(left, i);
      if (length == 0 && i == left.length() - 1 && "不未".indexOf(left.charAt(i)) >= 0) {
        length = 1; // 不垫资, 未垫资
      }
      count += length > 0 ? 1 : 0;
      i += Math.max(1, length);
    }
    return count % 2 == 1;
  }

  private static int denialAt(String text, int at) {
    for (String denial : DENIALS) {
      if (text.startsWith(denial, at)) {
        return denial.length();
      }
    }
    return 0;
  }
}
