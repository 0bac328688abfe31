package fadu.extract.flow;

import org.jspecify.annotations.Nullable;

/** Whether a colour cannot be told from white paper. */
public final class Whiteness {
  private static final int NEARLY = 0xF5;

  private Whiteness() {}

  /** A colour as six hexadecimal digits, with or without {@code #}; all else is not white. */
  public static boolean of(@Nullable String colour) {
    String hex = colour == null ? "" : colour.startsWith("#") ? colour.substring(1) : colour;
    if (hex.length() != 6) {
      return false;
    }
    try {
      int rgb = Integer.parseInt(hex, 16);
      return of(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  public static boolean of(int red, int green, int blue) {
    return red >= NEARLY && green >= NEARLY && blue >= NEARLY;
  }
}
