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

  /** 由12%下调到8%, 从原定的15%降为5%: a figure behind 由 that something else takes the place of. */
  private static final Pattern FROM =
      Pattern.compile("(?:由|从)(?:原(?:定|约定|来|先)?的?|现行的?|先前的?|当初的?)?[^人方,;。|:]{0,10}$");

  private static final Pattern TO =
      Pattern.compile(
          "^[(]?[0-9.零一二两三四五六七八九十百千分之成%个点]{1,12}[^,;。|由从]{0,10}?(?:统一|相应|一次性)?(?:调整|变更|修改|更改|改|提高|提升|上调|上浮|降低|下调|下降|调增|调减|调高|调低|增加|减少|压缩|延长|缩短|放宽|升|降|涨|减)(?:为|至|到|成)");

  private static final PerText<Integer> NEW_HALF = PerText.of(Amended::newHalf);

  private Amended() {}

  /** Whether the words at this offset no longer hold, or are mentioned only to be denied. */
  public static boolean superseded(String text, int at) {
    if (Disclaimed.at(text, at)) {
      return true;
    }
    if (replacedFigure(text, at)) {
      return true;
    }
    int now = NEW_HALF.in(text);
    if (now <= at) {
      return false;
    }
    Matcher old = OLD.matcher(text);
    return old.find() && old.start() <= at && !beside(text, old.end());
  }

  private static boolean replacedFigure(String text, int at) {
    return TO.may(text)
        && FROM.matcher(text.substring(0, at)).find()
        && TO.matcher(text.substring(at)).find();
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
