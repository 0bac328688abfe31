package fadu.fact.dispute;

import fadu.clause.Sentence;
import fadu.fact.Reading;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.List;

/** Ways that are printed to be chosen among, beside the one that was taken or none. */
final class OfferedWays {
  private OfferedWays() {}

  /** 争议解决方式:第(2)种。(1)…;(2)…: the ways beside the one that was taken. */
  static boolean notTaken(Reading reading, Sentence sentence) {
    Matcher own = ITEM.matcher(sentence.text());
    if (!own.find()) {
      return false;
    }
    List<Sentence> all = reading.contract().sentences();
    for (int back = 1; back <= 3 && sentence.index() - back >= 0; back++) {
      Sentence earlier = all.get(sentence.index() - back);
      Matcher taken = TAKEN.matcher(earlier.text());
      if (earlier.file() == sentence.file() && taken.find()) {
        return !taken.group(1).equals(own.group(1));
      }
    }
    return false;
  }

  /** 争议处理方式( ):A.申请仲裁B.提起诉讼, or the ways a general condition leaves to be chosen. */
  static boolean blankChoice(Reading reading, Sentence sentence) {
    if (BLANK_CHOICE.matcher(sentence.text()).find()
        || EITHER_BLANK.matcher(sentence.text()).find()) {
      return true;
    }
    List<Sentence> all = reading.contract().sentences();
    boolean item = ITEM.matcher(sentence.text()).find() || LETTER.matcher(sentence.text()).find();
    for (int back = 1; back <= 2 && item && sentence.index() - back >= 0; back++) {
      Sentence earlier = all.get(sentence.index() - back);
      boolean blank = back == 1 && BLANK_BEFORE.matcher(earlier.text()).find();
      if (earlier.file() == sentence.file() && blank) {
        return true;
      }
      if (earlier.file() == sentence.file() && OFFERS.matcher(earlier.text()).find()) {
        return true;
      }
    }
    return false;
  }

  private static final Pattern EITHER_BLANK =
      Pattern.compile(
          "(?:仲裁|诉讼)[^。;]{0,3}(?:/|或)[^。;]{0,3}(?:仲裁|诉讼)[^。;仲诉]{0,12} ?(?:_{2,}|\\( *\\))[。;]?$");
  private static final Pattern BLANK_CHOICE =
      Pattern.compile("(?:方式|途径|选择)[^。;:]{0,6}\\( *_* *\\)[^。;]{0,4}(?:A|B|1|①|甲)");

  /** 按下列第(2)种方式解决:(1)向/仲裁委员会…: the way beside, in the sentence that chooses. */
  static boolean besideTaken(String text, int at) {
    Matcher taken = TAKEN_HERE.matcher(text);
    if (!taken.find() || taken.end() > at) {
      return false;
    }
    String between = text.substring(taken.end(), at);
    int last = -1;
    Matcher item = INLINE.matcher(between);
    String own = "";
    while (item.find(last + 1)) {
      last = item.start();
      own = item.group(1);
    }
    return !own.isEmpty() && !own.equals(taken.group(1));
  }

  private static final Pattern TAKEN_HERE = Pattern.compile("第 ?\\(? ?([1-9一二三]) ?\\)? ?(?:种|项)");
  private static final Pattern INLINE = Pattern.compile("[:;。 ] ?\\(([1-9一二三])\\)");
  private static final Pattern BLANK_BEFORE =
      Pattern.compile("(?:方式|途径|选择|按)[^。;:]{0,6}\\( *_* *\\)");
  private static final Pattern LETTER = Pattern.compile("^ ?\\(?[A-D]\\)?[.、 ]?");
  private static final Pattern OFFERS =
      Pattern.compile("在专用(?:合同)?条款中?(?:内)?(?:约定|选择|选定|明确)[^。;]{0,8}(?:一种|方式)");

  private static final Pattern ITEM = Pattern.compile("^ ?\\(([1-9一二三])\\)");
  private static final Pattern TAKEN =
      Pattern.compile("(?:方式|解决|选择|采用|选用)[^。;]{0,8}第\\(?([1-9一二三])\\)?(?:种|项)");
}
