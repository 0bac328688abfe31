package fadu.fact;

import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.pattern.PerText;
import java.util.ArrayList;
import java.util.List;

/** What an earlier paper had and this one does away with: 原附件七《安全协议》废止, 取消原第13条, 原定28天…不再执行. */
public final class Dropped {
  private static final String AWAY =
      "(?:作废|作罢|废止|废除|取消|撤回|撤销|撤下|删除|删去|划去|划掉|抽出|抽掉|停止执行|停用|中止执行|终止执行|终止履行|解除|失效|免去|不再(?:执行|适用|采用|使用|沿用|有效|保留|作为|履行|约束|算数)|不执行了|不算数|不作数|不用了|不要了|拿掉|去掉)";

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:原(?:合同|协议|先|定|约定|有|来|附件|附|条款|专用|第|保修|安全|施工合同|主合同|签|订|本|承诺)|此前|先前|前(?:次|一份|述)合同|主合同|施工合同)[^;。|]{0,70}?"
              + AWAY);

  private static final Pattern AHEAD =
      Pattern.compile(AWAY + "[^,;。|]{0,6}?(?:原|主合同|施工合同|合同附件|附件|所附|双方此前)[^,;。|]{0,50}");

  private static final Pattern KEPT =
      Pattern.compile("(?:不|未|不得|不予|并未|无须|不可|不能|不因[^,;。]{0,10}而)$|不一致|相抵触|冲突|如|若|的,");

  private static final PerText<List<Segment>> PARTS = PerText.of(Dropped::parts);

  private Dropped() {}

  /** The stretches that do away with something; empty in most sentences. */
  public static List<Segment> in(String text) {
    return PARTS.in(text);
  }

  /** Whether the words at this offset are among what no longer holds. */
  public static boolean covers(String text, int at) {
    return PARTS.in(text).stream().anyMatch(p -> p.from() <= at && at < p.to());
  }

  private static List<Segment> parts(String text) {
    if (text.indexOf('原') < 0 && text.indexOf('前') < 0 && !text.contains("合同")) {
      return List.of();
    }
    List<Segment> found = new ArrayList<>();
    for (Pattern pattern : List.of(BEHIND, AHEAD)) {
      Matcher matcher = pattern.matcher(text);
      int at = 0;
      while (at < text.length() && matcher.find(at)) {
        if (!KEPT.matcher(before(text, matcher, pattern)).find()) {
          found.add(new Segment(matcher.start(), matcher.end()));
        }
        at = matcher.end();
      }
    }
    return List.copyOf(found);
  }

  /** What stands before the word that does away: 原合同约定不 取消. */
  private static String before(String text, Matcher matcher, Pattern pattern) {
    if (pattern == AHEAD) {
      return text.substring(Math.max(0, matcher.start() - 4), matcher.start());
    }
    String all = matcher.group();
    Matcher away = LAST.matcher(all);
    return away.find() ? all.substring(0, away.start()) : all;
  }

  private static final Pattern LAST = Pattern.compile(AWAY + "$");
}
