package fadu.text;

import java.util.ArrayList;
import java.util.List;

/** Finds characters that print nothing where only a wish to deceive, or an accident, puts them. */
public final class InvisibleCharacters {
  private InvisibleCharacters() {}

  /**
   * Offsets of runs of invisible characters between two characters of words, and of marks that turn
   * the direction of writing, wherever they stand. Marks that belong to a Latin letter are no sign.
   */
  public static List<Integer> insideWords(String text) {
    List<Integer> found = new ArrayList<>();
    boolean word = false;
    int run = -1;
    boolean turned = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (Characters.isInvisible(c) && !(isAccent(c) && i > 0 && text.charAt(i - 1) < 0x500)) {
        run = run < 0 ? i : run;
        turned |= c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
      } else {
        boolean now = Character.isLetterOrDigit(c) || c == '%' || c == '％';
        if (run >= 0 && (turned || word && now)) {
          found.add(run);
        }
        run = -1;
        turned = false;
        word = now;
      }
      i += Character.charCount(c);
    }
    if (run >= 0 && turned) {
      found.add(run);
    }
    return found;
  }

  private static boolean isAccent(int c) {
    return c >= 0x300 && c <= 0x36F;
  }
}
