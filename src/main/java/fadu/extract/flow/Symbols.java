package fadu.extract.flow;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Characters of the symbol fonts as the Unicode characters that look like them. */
public final class Symbols {
  private static final Map<Integer, String> WINGDINGS = new HashMap<>();
  private static final Map<Integer, String> WINGDINGS_2 = new HashMap<>();
  private static final Map<Integer, String> WEBDINGS = new HashMap<>();
  private static final Map<Integer, String> SYMBOL = new HashMap<>();

  /** Stands for a pictograph that nobody needs to read. */
  private static final String PICTOGRAPH = "•";

  static {
    put(WINGDINGS, "□", 0x6F, 0x70, 0x71, 0x72, 0xA8);
    put(WINGDINGS, "■", 0x6E, 0xA7);
    put(WINGDINGS, "☑", 0xFE);
    put(WINGDINGS, "☒", 0xFD, 0x78);
    put(WINGDINGS, "✓", 0xFC);
    put(WINGDINGS, "✗", 0xFB);
    put(WINGDINGS, "●", 0x6C);
    put(WINGDINGS, "○", 0xA1, 0xA2);
    put(WINGDINGS, "→", 0xE0, 0xE8, 0xF0);
    put(WINGDINGS, "←", 0xDF, 0xE7, 0xEF);
    circled(WINGDINGS, 0x81, '①');
    circled(WINGDINGS, 0x8C, '❶');
    put(WINGDINGS_2, "☑", 0x52);
    put(WINGDINGS_2, "☒", 0x51, 0x53, 0x54);
    put(WINGDINGS_2, "✓", 0x50);
    put(WINGDINGS_2, "✗", 0x4F);
    put(WINGDINGS_2, "□", 0x2A, 0xA3, 0x30, 0x31);
    put(WINGDINGS_2, "■", 0xA2);
    put(WINGDINGS_2, "●", 0x97, 0x98);
    circled(WINGDINGS_2, 0x6A, '①');
    circled(WINGDINGS_2, 0x75, '❶');
    put(WEBDINGS, "✓", 0x61);
    put(WEBDINGS, "□", 0x63);
    put(WEBDINGS, "■", 0x67);
    put(WEBDINGS, "✗", 0x72);
    put(WEBDINGS, "●", 0x6E);
    put(SYMBOL, "•", 0xB7);
    put(SYMBOL, "×", 0xB4);
    put(SYMBOL, "÷", 0xB8);
    put(SYMBOL, "±", 0xB1);
    put(SYMBOL, "≤", 0xA3);
    put(SYMBOL, "≥", 0xB3);
    put(SYMBOL, "≠", 0xB9);
    put(SYMBOL, "≈", 0xBB);
    put(SYMBOL, "°", 0xB0);
    put(SYMBOL, "√", 0xD6);
    put(SYMBOL, "∞", 0xA5);
    put(SYMBOL, "→", 0xAE);
    put(SYMBOL, "⋅", 0xD7);
    put(SYMBOL, "−", 0x2D);
    put(SYMBOL, "∑", 0xE5);
    String latin = "abgdezhqiklmnxoprstufcywABGDEZHQIKLMNXOPRSTUFCYW";
    String greek = "αβγδεζηθικλμνξοπρστυφχψωΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ";
    for (int i = 0; i < latin.length(); i++) {
      put(SYMBOL, greek.substring(i, i + 1), latin.charAt(i));
    }
  }

  private Symbols() {}

  private static void put(Map<Integer, String> font, String shown, int... codes) {
    for (int code : codes) {
      font.put(code, shown);
    }
  }

  private static void circled(Map<Integer, String> font, int code, char one) {
    for (int i = 0; i < 10; i++) {
      font.put(code + i, String.valueOf((char) (one + i)));
    }
  }

  public static boolean isSymbolFont(@Nullable String font) {
    return font != null && !table(font).isEmpty();
  }

  private static Map<Integer, String> table(String font) {
    return switch (font.strip().toLowerCase(Locale.ROOT)) {
      case "wingdings" -> WINGDINGS;
      case "wingdings 2" -> WINGDINGS_2;
      case "webdings" -> WEBDINGS;
      case "symbol" -> SYMBOL;
      default -> Map.of();
    };
  }

  /** What {@code w:sym} shows; a character of an ordinary font is itself. */
  public static String shown(@Nullable String font, int code) {
    Map<Integer, String> table = font == null ? WINGDINGS : table(font);
    int low = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
    String known = table.get(low);
    if (known != null) {
      return known;
    }
    if (table == SYMBOL && low >= 0x20 && low < 0x7F) {
      return String.valueOf((char) low);
    }
    boolean privateUse = code >= 0xE000 && code <= 0xF8FF;
    if (!table.isEmpty() || privateUse || !Character.isDefined(code) || code < 0x20) {
      return PICTOGRAPH;
    }
    return Character.toString(code);
  }

  /** The text of a run in a symbol font, or with characters of one; the text itself if neither. */
  public static CharSequence shown(@Nullable String font, CharSequence text) {
    int i = 0;
    while (i < text.length() && !isSymbol(font, text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder().append(text, 0, i);
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSymbol(font, c)) {
        shown.append(shown(font, c));
      } else {
        shown.append(c);
      }
    }
    return shown;
  }

  private static boolean isSymbol(@Nullable String font, char c) {
    return c >= 0xF000 && c <= 0xF0FF || font != null && c > 0x20 && c < 0x100;
  }
}
