package fadu.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The {@code {…}} in messages. */
final class Placeholders {
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

  static String fill(String message, Function<String, String> value) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    while (at < message.length()) {
      int open = message.indexOf('{', at);
      int close = open < 0 ? -1 : message.indexOf('}', open);
      if (close < 0) {
        break;
      }
      filled.append(message, at, open).append(value.apply(message.substring(open + 1, close)));
      at = close + 1;
    }
    return filled.append(message.substring(at)).toString();
  }
}
