package fadu.fact;

import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import fadu.fact.pattern.PerText;

/**
 * "原合同约定…，现调整为…": the first half says what no longer holds, the second what does now. A sentence
 * that changes something speaks louder than the place it changes.
 */
public final class Amended {
  private static final Pattern OLD = Pattern.compile("原(?:合同|协议|约定|保修书|条款|专用|施工合同|第|定|为|按|主合同)");
  private static final Pattern NOW =
      Pattern.compile(
          "现(?:经|双方|将|就|按|为|予以|在)?[^,;。]{0,10}?(?:调整|变更|修改|改|约定|补充|更正)|改按|改为|改成|调整为|变更为|修改为|更正为|补充如下");

  private static final PerText<Integer> NEW_HALF = PerText.of(Amended::newHalf);

  private Amended() {}

  /** Whether the words at this offset no longer hold, or are mentioned only to be denied. */
  public static boolean superseded(String text, int at) {
    if (Disclaimed.at(text, at)) {
      return true;
    }
    int now = NEW_HALF.in(text);
    if (now <= at) {
      return false;
    }
    Matcher old = OLD.matcher(text);
    return old.find() && old.start() <= at && !beside(text, old.end());
  }

  /** 在原合同之外追加: what is added to the earlier agreement is not what it said. */
  private static boolean beside(String text, int at) {
    return text.startsWith("之外", at)
        || text.startsWith("以外", at)
        || text.startsWith("外", at)
        || text.startsWith("基础上", at)
        || text.startsWith("的基础上", at);
  }

  /** Whether the sentence changes an earlier agreement and the offset lies in the new half. */
  public static boolean renewed(String text, int at) {
    int now = NEW_HALF.in(text);
    return now >= 0 && now < at;
  }

  private static int newHalf(String text) {
    if (text.indexOf('改') < 0
        && text.indexOf('整') < 0
        && text.indexOf('更') < 0
        && text.indexOf('现') < 0
        && text.indexOf('补') < 0) {
      return -1; // most sentences change nothing
    }
    Matcher matcher = NOW.matcher(text);
    return matcher.find() ? matcher.start() : -1;
  }
}
