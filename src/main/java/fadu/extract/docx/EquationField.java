package fadu.extract.docx;

/**
 * Text of an EQ field, which has no result: Word draws it. Chinese documents use it for enclosed
 * characters, {@code eq \o\ac(□,√)} and {@code eq \o\ac(○,1)}, and for characters set side by side.
 */
final class EquationField {
  private EquationField() {}

  /** What the field shows, empty for any other field. */
  static String shown(String code) {
    if (!Fields.name(code).equals("EQ")) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    boolean fraction = false;
    String body = code.strip().substring(2);
    int i = 0;
    while (i < body.length()) {
      char c = body.charAt(i);
      if (c == '\\') {
        int end = i + 1;
        while (end < body.length() && isLatinLetter(body.charAt(end))) {
          end++;
        }
        fraction |= body.substring(i + 1, end).equalsIgnoreCase("f");
        i = Math.max(end, i + 1);
        while (i < body.length() && (Character.isDigit(body.charAt(i)) || body.charAt(i) == ' ')) {
          i++;
        }
      } else {
        if (c == ',' || c == '，') {
          words.append(fraction ? '/' : ',');
        } else if (c != '(' && c != ')' && !Character.isWhitespace(c)) {
          words.append(c);
        }
        i++;
      }
    }
    return overlay(words.toString());
  }

  private static boolean isLatinLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static String overlay(String words) {
    int comma = words.indexOf(',');
    if (comma < 0) {
      return words;
    }
    String ground = words.substring(0, comma);
    String sign = words.substring(comma + 1);
    if ("□☐◻口".contains(ground) && !ground.isEmpty()) {
      return switch (sign) {
        case "√", "✓", "✔", "V", "v", "∨" -> "☑";
        case "×", "✕", "X", "x", "✗" -> "☒";
        default -> sign.isEmpty() ? "□" : sign;
      };
    }
    if ("○〇◯O".contains(ground) && !ground.isEmpty()) {
      Integer number = Numbers.parse(sign);
      return number != null && number >= 1 && number <= 20
          ? String.valueOf((char) ('①' + number - 1))
          : sign;
    }
    return words.replace(",", "");
  }
}
