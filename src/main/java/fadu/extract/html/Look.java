package fadu.extract.html;

import fadu.extract.flow.Flow;
import fadu.extract.flow.Whiteness;
import java.util.Locale;

/**
 * What style declarations mean for the words under them.
 *
 * @param on flags of {@link Flow} that are switched on
 * @param off flags that are switched off
 * @param colour of the letters, 0 where nothing is said
 * @param ground whether there is a ground that white letters show on
 */
record Look(int on, int off, int colour, boolean ground) {
  static final Look NONE = new Look(0, 0, 0, false);
  static final int DARK = 1;
  static final int WHITE = 2;

  /** Letters smaller than this, in points, nobody reads. */
  private static final double UNREADABLE = 2;

  private static final double FAR = 500;

  /** Reads {@code name: value; name: value}. */
  static Look of(String declarations) {
    Look look = NONE;
    int from = 0;
    String lower = declarations.toLowerCase(Locale.ROOT);
    while (from < lower.length()) {
      int end = lower.indexOf(';', from);
      end = end < 0 ? lower.length() : end;
      int colon = lower.indexOf(':', from);
      if (colon > 0 && colon < end) {
        String value = lower.substring(colon + 1, end).replace("!important", "").strip();
        look = look.and(lower.substring(from, colon).strip(), value);
      }
      from = end + 1;
    }
    return look;
  }

  /** Whether it hides, shows, strikes, underlines or whitens anything. */
  boolean matters() {
    return on != 0 || off != 0 || colour == WHITE || ground;
  }

  Look and(Look other) {
    return new Look(
        on & ~other.off | other.on,
        off & ~other.on | other.off,
        other.colour == 0 ? colour : other.colour,
        ground || other.ground);
  }

  private Look and(String name, String value) {
    return switch (name) {
      case "display" -> hides(value.equals("none"));
      case "visibility" -> hides(value.equals("hidden") || value.equals("collapse"));
      case "mso-hide" -> hides(value.equals("all"));
      case "opacity" -> hides(number(value) < 0.03);
      case "font-size" -> points(value) < UNREADABLE ? hides(true) : this;
      case "text-indent", "left", "top", "margin-left" -> points(value) < -FAR ? hides(true) : this;
      case "clip" -> value.startsWith("rect(0") && value.contains("0,0") ? hides(true) : this;
      case "text-decoration", "text-decoration-line", "text-line-through" -> decoration(value);
      case "color" -> new Look(on, off, isWhite(value) ? WHITE : DARK, ground);
      case "background", "background-color", "mso-shading", "mso-highlight" ->
          new Look(on, off, colour, ground || !value.isEmpty() && !isPlain(value));
      default -> this;
    };
  }

  private Look hides(boolean hidden) {
    return hidden
        ? new Look(on | Flow.HIDDEN, off & ~Flow.HIDDEN, colour, ground)
        : new Look(on & ~Flow.HIDDEN, off | Flow.HIDDEN, colour, ground);
  }

  private Look decoration(String value) {
    int flags =
        (value.contains("line-through") ? Flow.STRUCK : 0)
            | (value.contains("underline") ? Flow.UNDERLINED : 0);
    return new Look(on | flags, off & ~flags, colour, ground);
  }

  private static boolean isPlain(String background) {
    String first = background.split(" ", 2)[0];
    return isWhite(first) || first.equals("transparent") || first.equals("none");
  }

  static boolean isWhite(String colour) {
    String plain = colour.replace(" ", "").toLowerCase(Locale.ROOT);
    return plain.equals("white")
        || plain.equals("#fff")
        || Whiteness.of(plain)
        || plain.startsWith("rgb(255,255,255")
        || plain.startsWith("rgba(255,255,255")
        || plain.equals("transparent")
        || plain.startsWith("rgba(") && plain.endsWith(",0)");
  }

  private static double number(String value) {
    int end = 0;
    while (end < value.length() && "+-.0123456789".indexOf(value.charAt(end)) >= 0) {
      end++;
    }
    try {
      return Double.parseDouble(value.substring(0, end));
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** A length in points; not a number where it is relative to something. */
  private static double points(String value) {
    double n = number(value);
    double per =
        value.endsWith("pt")
            ? 1
            : value.endsWith("px")
                ? 0.75
                : value.endsWith("in") ? 72 : value.endsWith("cm") ? 28.35 : Double.NaN;
    return n == 0 ? 0 : n * per;
  }
}
