package fadu.fact.dispute;

import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * The words before 法院 or 起诉 that say which court: 工程所在地, 甲方住所地葵山市城关区.
 *
 * @param words the words, without the level of the court
 * @param from first character in the sentence
 * @param to one past the last character, 法院 included
 * @param upper whether it is a 中级 or 高级 court
 */
record CourtWords(String words, int from, int to, boolean upper) {
  private static final String STOPS = ",。;:|\n☑☒□√《》";
  private static final int LONGEST = 48;
  private static final Pattern LEVEL =
      Pattern.compile("(?:的)?(?:第[一二三四五])?(?:最高|高级|中级|基层|初级)?(?:人民)?$");

  /** In reading order; a sentence without 法院 is read at its 起诉, 诉讼, 管辖. */
  static List<CourtWords> in(String text) {
    List<CourtWords> found = at(text, "法院");
    for (String act : new String[] {"法庭", "起诉", "提起诉讼", "诉讼", "管辖"}) {
      found = found.isEmpty() ? at(text, act) : found;
    }
    return found;
  }

  private static List<CourtWords> at(String text, String word) {
    List<CourtWords> found = new ArrayList<>();
    int bound = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      int from = at;
      while (from > bound && at - from < LONGEST && STOPS.indexOf(text.charAt(from - 1)) < 0) {
        from--;
      }
      String words = text.substring(from, at);
      if (words.startsWith("去") && words.length() > 3) {
        words = words.substring(1); // 去东屏区法院打官司
      }
      Matcher level = LEVEL.matcher(words);
      String bare = level.find() ? words.substring(0, level.start()) : words;
      boolean upper = words.substring(bare.length()).contains("级") && !words.endsWith("基层人民");
      boolean cell =
          text.startsWith("|", at + word.length()) && words.length() - words.indexOf('|') > 6;
      if (cell || !label(text, at + word.length())) {
        found.add(new CourtWords(bare, from, at + word.length(), upper));
      }
      bound = at + word.length();
    }
    return found;
  }

  /** 管辖法院:X法院 names its court behind the colon. */
  private static boolean label(String text, int end) {
    return end < text.length() && ":|".indexOf(text.charAt(end)) >= 0;
  }
}
