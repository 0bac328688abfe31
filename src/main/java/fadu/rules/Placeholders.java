package fadu.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The {@code {…}} in messages. */
final class Placeholders {
  private static final String MARKS = "。，；、";
  private static final String ENDS = "。；，";

  private Placeholders() {}

  static List<String> names(String message) {
    List<String> names = new ArrayList<>();
    fill(
        message,
        name -> {
          names.add(name);
          return "";
        });
    return names;
  }

  /** Words of a contract bring their own mark; the message goes on with its own. */
  private static String withoutEnd(String words) {
    int to = words.length();
    while (to > 0 && ENDS.indexOf(words.charAt(to - 1)) >= 0) {
      to--;
    }
    return words.substring(0, to);
  }

  static String fill(String message, Function<String, String> value) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    while (at < message.length()) {
      int open = message.indexOf('{', at);
      int close = open < 0 ? -1 : message.indexOf('}', open);
      if (close < 0) {
        break;
      }
      int from = at;
      at = close + 1;
      String words = value.apply(message.substring(open + 1, close));
      boolean goesOn = at < message.length() && MARKS.indexOf(message.charAt(at)) >= 0;
      filled.append(message, from, open).append(goesOn ? withoutEnd(words) : words);
    }
    return filled.append(message.substring(at)).toString();
  }
}
