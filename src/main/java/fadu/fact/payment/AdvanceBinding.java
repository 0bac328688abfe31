package fadu.fact.payment;

import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.Segment;
import fadu.fact.Words;
import fadu.fact.pattern.Pattern;
import fadu.fact.value.RateMention;
import fadu.fact.value.RateMentions;

/** Whether a rate or an amount belongs to the advance payment, and not to what stands around it. */
final class AdvanceBinding {
  static final Words SET_OFF = Words.of("扣回|抵扣|抵回|扣还|扣清|冲抵|冲回|抵充|保函|担保|保证保险|利息|违约|每期|分期|起扣|罚|逾期");

  /** Money that is paid ahead for a purpose of its own. */
  static final Words PURPOSE = Words.of("安全|文明施工|人工费|工资|设计费|勘察费|监理费|检测|水电|电费|水费|定金|暂估");

  static final Words LATER = Words.of("进度|产值|当月|当期|每月|结算|竣工|验收|质保|质量保证|保修|缺陷|税|封顶|主体|履约|下浮");
  private static final Words LABEL = Words.of("作为|即|为|作");

  private static final Pattern REACHED = Pattern.compile("(?:达到?|累计|完成|计量|超过|至)[^,;。|]{0,12}$");
  private static final Pattern THEN = Pattern.compile("^[^,;。|]{0,8}?(?:时|后|起|以后|之后|当月|次月|开始)");

  /** |比例|签约合同价的12%| in a table under 预付款. */
  private static final Pattern RATIO =
      Pattern.compile("^\\|? ?(?:支付|预付)?(?:比例|额度|金额|数额|标准)[^|]{0,8}\\|");

  private AdvanceBinding() {}

  /** 累计计量达到40%时起扣: a share of the work, not of the price. */
  static boolean reached(String text, int from, int to) {
    return REACHED.matcher(text.substring(0, from)).find()
        && THEN.matcher(text.substring(to)).find();
  }

  static boolean holds(Reading reading, Sentence sentence, Segment segment, int at) {
    String text = sentence.text();
    if (sentence.table() >= 0) {
      int from = Math.max(text.lastIndexOf(';', at), text.lastIndexOf('。', at)) + 1;
      int to = end(text, at);
      boolean ratio = captioned(reading, sentence) && RATIO.matcher(text).find();
      return (ratio || named(reading, sentence, from, to))
          && !SET_OFF.in(segment.of(text))
          && !PURPOSE.in(text.substring(from, to))
          && !LATER.in(text.substring(from, at));
    }
    String words = segment.of(text);
    String alone = Aside.of(words, at - segment.from());
    int open = words.lastIndexOf('(', at - segment.from());
    int close = open < 0 ? 0 : words.indexOf(')', open);
    boolean aside = open >= 0 && (close < 0 || close > at - segment.from());
    int place = aside ? at - segment.from() - open - 1 : at - segment.from();
    String local = alone.substring(lastRate(alone, place));
    if (SET_OFF.in(local) || PURPOSE.in(local)) {
      return false;
    }
    if (forPurpose(reading, sentence, at)) {
      return false;
    }
    boolean outside = reading.lexicon().terms("advance").stream().anyMatch(alone::contains);
    if (outside && named(reading, sentence, segment.from(), segment.to())) {
      return !LATER.in(Aside.of(words, at - segment.from()).replace("进度款中", ""))
          || words.indexOf("预付") < at - segment.from();
    }
    Segment next = segment.next(text);
    if (LABEL.in(next.of(text)) && named(reading, sentence, next.from(), next.to())) {
      return true;
    }
    if (LATER.in(words)) {
      return false;
    }
    if (captioned(reading, sentence)) {
      return true;
    }
    Segment before = segment;
    for (int back = 0; back < 2 && before.from() > 0; back++) {
      before = before.previous(text);
      if (LATER.in(before.of(text)) || !RateMentions.in(before.of(text)).isEmpty()) {
        return false;
      }
      if (named(reading, sentence, before.from(), before.to())) {
        return !PURPOSE.in(Aside.of(before.of(text), 0)) && !SET_OFF.in(before.of(text));
      }
    }
    return false;
  }

  /** Where the part of a cell that holds the position ends: 预付款20%;按月支付…. */
  private static int end(String text, int at) {
    int semicolon = text.indexOf(';', at);
    int stop = text.indexOf('。', at);
    int end = semicolon < 0 ? text.length() : semicolon;
    return stop < 0 ? end : Math.min(end, stop);
  }

  /** 设计费的20%及建安费的10%: what stands before an earlier rate belongs to that. */
  private static int lastRate(String words, int at) {
    return RateMentions.in(words).stream()
        .mapToInt(RateMention::to)
        .filter(to -> to <= at && to < words.length())
        .max()
        .orElse(0);
  }

  /** 安全文明施工费…，开工后预付50%: paid ahead, but not the advance. */
  private static boolean forPurpose(Reading reading, Sentence sentence, int at) {
    String left = sentence.text().substring(lastRate(sentence.text(), at), at);
    int noun = Math.max(left.lastIndexOf("预付款"), left.lastIndexOf("备料款"));
    if (noun >= 0) {
      return false;
    }
    return PURPOSE.in(left)
        || PURPOSE.in(reading.clause(sentence).caption()) && !sentence.text().contains("预付款");
  }

  private static boolean named(Reading reading, Sentence sentence, int from, int to) {
    return reading.hits().in(sentence, "advance").stream()
        .anyMatch(h -> h.from() >= from && h.to() <= to);
  }

  static boolean captioned(Reading reading, Sentence sentence) {
    String caption = reading.clause(sentence).caption();
    return caption.contains("预付款") && !SET_OFF.in(caption) && !caption.contains("进度");
  }
}
