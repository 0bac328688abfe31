package fadu.fact;

import fadu.fact.pattern.Pattern;

/**
 * A matter that is only named: its value is left blank (专户户名:／), or what follows says that nothing
 * is agreed (怎么赔、怎么修,都不写进合同). A match that holds these words itself says what it says.
 */
final class LeftOpen {
  /** 户名:／; 审核时间|— ; 比例:(未填). */
  private static final Pattern BLANK =
      Pattern.compile(
          "^[^:|,;。]{0,6}[:|] ?(?:[/／—－_\\-]{1,30}|\\(?(?:未填写?|空白|待定|待填|待商定|填写)\\)?|【(?:填写|日期|待定)】)"
              + " ?(?:$|[|,;。\\n"
              + "])");

  private static final Pattern NOTHING =
      Pattern.compile(
          "^[^,;。|]{0,24}?(?:,[^,;。|]{0,14}?)?(?:都|均|皆|概|一概|暂)?(?:不写进(?:本)?合同|不写入(?:本)?合同|不作(?:任何)?(?:约定|安排)|未作(?:任何)?约定|没有(?:任何)?条款|不予安排|届时另(?:签|行|议)[^,;。|]{0,6}|届时再(?:签|行|议|定)[^,;。|]{0,4})(?:$|[,;。])");

  private LeftOpen() {}

  /** Whether the words of a sentence only name what is left open. */
  static boolean is(String text, int to) {
    if (to > text.length()) {
      return false;
    }
    String right = text.substring(to);
    return BLANK.matcher(right).find() || NOTHING.may(text) && NOTHING.matcher(right).find();
  }
}
