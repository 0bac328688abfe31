package fadu.fact.value;

import fadu.fact.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the design life as a length of time: 设计使用年限, 合理使用年限, 设计文件规定的该工程合理使用寿命. The years said
 * beside it are a mention of their own.
 */
final class DesignLife {
  private static final String[] QUALITIES = {"设计", "合理", "设计的", "合理的", "正常"};
  private static final String[] LINKS = {
    "设计文件", "设计图纸", "设计", "规定的", "确定的", "要求的", "规定", "确定", "要求", "所", "中", "该", "本", "的", "工程",
    "建筑物", "构筑物", "建筑", "房屋", "主体", "结构", "合理", "项目", "各"
  };
  private static final int LINKS_AT_MOST = 10;

  private DesignLife() {}

  /** 主体管到设计年限: in everyday speech without 使用. */
  private static void spoken(String s, List<PeriodMention> found) {
    for (int at = s.indexOf("设计年限"); at >= 0; at = s.indexOf("设计年限", at + 4)) {
      found.add(mention(at, at + 4));
    }
  }

  private static PeriodMention mention(int from, int to) {
    return new PeriodMention(
        from, to, Optional.of(BigDecimal.ONE), Unit.DESIGN_LIFE, Optional.empty(), Bound.SINGLE);
  }

  static List<PeriodMention> in(String s) {
    List<PeriodMention> found = new ArrayList<>();
    spoken(s, found);
    for (int at = s.indexOf("使用"); at >= 0; at = s.indexOf("使用", at + 2)) {
      int n = Scan.match(s, at + 2, "年限", "寿命", "期限", "年数");
      int from = n == 0 ? at : start(s, at);
      if (from < at) {
        found.add(mention(from, at + 2 + n));
      }
    }
    return found;
  }

  /** Start of the words that make it the design's; {@code at} if they are not there. */
  private static int start(String s, int at) {
    int quality = lastOf(s, at, QUALITIES);
    if (quality == 0) {
      return at;
    }
    int best = at - quality;
    int i = best;
    for (int n = 0; n < LINKS_AT_MOST; n++) {
      int link = lastOf(s, i, LINKS);
      if (link == 0) {
        break;
      }
      i -= link;
      if (s.startsWith("设计", i) || s.startsWith("合理", i)) {
        best = i;
      }
    }
    return best;
  }

  private static int lastOf(String s, int to, String[] words) {
    for (String word : words) {
      if (Scan.endsWith(s, to, word)) {
        return word.length();
      }
    }
    return 0;
  }
}
