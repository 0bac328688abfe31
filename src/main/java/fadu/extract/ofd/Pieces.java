package fadu.extract.ofd;

import fadu.extract.PageWords.Piece;
import fadu.extract.pdf.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Joins letters that stand side by side to pieces. */
final class Pieces implements Letters.Sink {
  /** From here on letters are as wide as they are high. */
  private static final int WIDE = 0x1100;

  /** Part of a letter's size by which the next may stand off. */
  private static final double CLOSE = 0.12;

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  /** Angle of the letters themselves: those of upright columns do not lie along their line. */
  private double upright;

  private double angle;
  private double x;
  private double y;
  private double length;
  private double size;
  private boolean wide;
  private boolean white;

  /** Begins a run of letters; {@code place} leads from their own space to the page. */
  void begin(Affine place) {
    flush();
    upright = Math.toDegrees(Math.atan2(place.b(), place.a()));
  }

  List<Piece> all() {
    flush();
    return pieces;
  }

  @Override
  public void letter(
      int codePoint,
      float left,
      float base,
      float dx,
      float dy,
      float advance,
      float em,
      Sheet.Ink ink) {
    if (ink == Sheet.Ink.NONE || Character.isWhitespace(codePoint) || codePoint == 0x3000) {
      flush();
      return;
    }
    double along = Math.toDegrees(Math.atan2(dy, dx));
    boolean column = Math.abs(Math.IEEEremainder(along - upright, 360)) > 5;
    boolean nowWide = codePoint >= WIDE;
    boolean nowWhite = ink == Sheet.Ink.WHITE;
    double towards = Math.toRadians(along);
    double step = (left - x) * Math.cos(towards) + (base - y) * Math.sin(towards) - length;
    double off = (base - y) * Math.cos(towards) - (left - x) * Math.sin(towards);
    boolean joins =
        !words.isEmpty()
            && !column
            && nowWide == wide
            && nowWhite == white
            && em == size
            && angle == along
            && Math.abs(step) < CLOSE * em
            && Math.abs(off) < CLOSE * em;
    if (!joins) {
      flush();
      x = left;
      y = base;
      length = 0;
      size = em;
      wide = nowWide;
      white = nowWhite;
      angle = column ? upright : along;
    }
    words.appendCodePoint(codePoint);
    length = joins ? length + step + advance : column ? em * (nowWide ? 1 : 0.5) : advance;
  }

  private void flush() {
    if (!words.isEmpty()) {
      pieces.add(new Piece(words.toString(), x, y, length, size, angle, white));
      words.setLength(0);
    }
  }
}
