package fadu.fact.attachment;

import java.util.List;

/** Titles of annexes, compared by what they are about. */
final class AnnexTitle {
  private static final int SHORTEST = 3;
  private static final List<String> EMPTY_WORDS =
      List.of(
          "发包人", "承包人", "甲方", "乙方", "双方", "本工程", "本项目", "本合同", "房屋建筑", "建设工程", "格式", "样本", "附件",
          "的", "本", "一览");

  private AnnexTitle() {}

  static String bare(String title) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (Character.isIdeographic(c) || Character.isLetterOrDigit(c)) {
        bare.append(c);
      }
    }
    String words = bare.toString();
    for (String empty : EMPTY_WORDS) {
      String less = words.replace(empty, "");
      words = less.length() >= SHORTEST ? less : words;
    }
    return words;
  }

  /** 安全协议 is 安全生产管理协议; 工程量清单 is not 工程质量保修书. */
  static boolean same(String one, String other) {
    String a = bare(one);
    String b = bare(other);
    String shorter = a.length() <= b.length() ? a : b;
    String longer = shorter.equals(a) ? b : a;
    if (shorter.length() < 2) {
      return false;
    }
    if (longer.contains(shorter)) {
      return true;
    }
    StringBuilder rest = new StringBuilder(longer);
    int common = 0;
    for (int i = 0; i < shorter.length(); i++) {
      int at = rest.indexOf(shorter.substring(i, i + 1));
      if (at >= 0) {
        rest.deleteCharAt(at);
        common++;
      }
    }
    return shorter.length() >= SHORTEST && common * 100 >= shorter.length() * 75;
  }
}
