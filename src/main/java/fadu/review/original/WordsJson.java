package fadu.review.original;

import fadu.extract.PageWords;
import fadu.review.worker.JsonString;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The words of a page as JSON: {@code {"drawn":true,"pieces":[[words, x, y, length, size, angle,
 * white],…]}}.
 */
final class WordsJson {
  private WordsJson() {}

  static String of(PageWords.Page page) {
    StringBuilder out = new StringBuilder("{\"drawn\":").append(page.drawn());
    out.append(",\"pieces\":[");
    String comma = "";
    for (PageWords.Piece piece : page.pieces()) {
      out.append(comma).append('[');
      JsonString.write(out, piece.words());
      for (double value :
          new double[] {piece.x(), piece.y(), piece.length(), piece.size(), piece.angle()}) {
        out.append(',').append(number(value));
      }
      out.append(piece.white() ? ",1]" : ",0]");
      comma = ",\n";
    }
    return out.append("]}").toString();
  }

  private static String number(double value) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString()
        : "0";
  }
}
