package fadu.extract.ofd;

import fadu.extract.flow.Symbols;
import fadu.extract.pdf.Sheet;
import org.jspecify.annotations.Nullable;

/** Puts the letters of one run where they stand. */
final class Letters {
  /** Takes letters one after the other, as {@link Sheet#letter} does. */
  interface Sink {
    void letter(
        int codePoint,
        float x,
        float y,
        float dx,
        float dy,
        float advance,
        float size,
        Sheet.Ink ink);
  }

  private final Drawn.Text text;
  private final Drawn.Code code;
  private final Affine place;

  /** Font whose letters are signs, null for others. */
  private final @Nullable String symbols;

  Letters(Drawn.Text text, Drawn.Code code, Affine place, String font) {
    this.symbols = Symbols.isSymbolFont(font) ? font : null;
    this.text = text;
    this.code = code;
    this.place = place;
  }

  void put(Sink sink, Sheet.Ink ink) {
    double[] way = way();
    double dx = place.a() * way[0] + place.c() * way[1];
    double dy = place.b() * way[0] + place.d() * way[1];
    double stretch = place.stretch(way[0], way[1]);
    double size = text.size() * place.stretch(0, 1);
    String words = code.words();
    double x = code.x();
    double y = code.y();
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      int units = Character.charCount(c);
      double natural = text.size() * text.stretch() * width(c);
      double stepX = 0;
      double stepY = 0;
      boolean said = false;
      for (int k = i; k < i + units; k++) {
        stepX += k < code.dx().length ? code.dx()[k] : 0;
        stepY += k < code.dy().length ? code.dy()[k] : 0;
        said |= k < code.dx().length || k < code.dy().length;
      }
      double along = stepX * way[0] + stepY * way[1];
      double reach = said && along > 0 ? Math.min(along, 1.2 * natural) : natural;
      if (c >= ' ') {
        sink.letter(
            shown(c),
            place.x(x, y),
            place.y(x, y),
            (float) dx,
            (float) dy,
            (float) (reach * stretch),
            (float) size,
            ink);
      }
      x += said ? stepX : natural * way[0];
      y += said ? stepY : natural * way[1];
      i += units;
    }
  }

  private int shown(int c) {
    boolean coded = c > ' ' && c < 0x100 || c >= 0xF000 && c <= 0xF0FF;
    String sign = symbols == null || !coded ? "" : Symbols.shown(symbols, c);
    return sign.isEmpty() ? c : sign.codePointAt(0);
  }

  /** Direction in which the words run, of length 1: as their steps go, else as is said. */
  private double[] way() {
    double x = 0;
    double y = 0;
    for (double step : code.dx()) {
      x += step;
    }
    for (double step : code.dy()) {
      y += step;
    }
    double length = Math.hypot(x, y);
    if (length > 0.01) {
      return new double[] {x / length, y / length};
    }
    return switch (Math.floorMod(text.direction(), 360)) {
      case 90 -> new double[] {0, 1};
      case 180 -> new double[] {-1, 0};
      case 270 -> new double[] {0, -1};
      default -> new double[] {1, 0};
    };
  }

  /** Usual width of a letter of size 1. */
  private static double width(int c) {
    if (c < 0x80) {
      return c == ' ' || c == '.' || c == ',' ? 0.35 : c >= 'A' && c <= 'Z' ? 0.7 : 0.55;
    }
    return c < 0x500 && Character.isLetter(c) ? 0.6 : 1; // signs are as wide as characters
  }
}
