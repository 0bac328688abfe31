package fadu.review.worker;

import fadu.text.Box;
import fadu.text.PageSize;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import fadu.text.Stretch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The pages of a file for the screen: {@code "sheets":[[width,height,count],…]} in points, pages of
 * one size in a row counted together; and for pages whose words were recognised {@code
 * "layers":{"3":[[paragraph,from,to,direction,x0,y0,x1,y1],…]}}, pieces of lines with their boxes
 * ({@link Stretch}), offsets from the start of the paragraph. A piece holds wide letters or narrow
 * ones, so that its letters may be taken to be of one width.
 */
final class ReadingPages {
  /** From here on letters are as wide as they are high. */
  private static final int WIDE = 0x1100;

  private final SourceText file;
  private final StringBuilder out;

  private ReadingPages(SourceText file, StringBuilder out) {
    this.file = file;
    this.out = out;
  }

  /** Writes the members for a file that has pages, each with a comma before it. */
  static void write(StringBuilder out, SourceText file) {
    if (file.layout().size(1).isPresent()) {
      ReadingPages pages = new ReadingPages(file, out);
      pages.sheets();
      pages.layers();
    }
  }

  private void sheets() {
    out.append(",\"sheets\":[");
    String comma = "";
    int count = file.pages().orElse(0);
    for (int page = 1; page <= count; ) {
      Optional<PageSize> size = file.layout().size(page);
      int first = page;
      while (page <= count && file.layout().size(page).equals(size)) {
        page++;
      }
      if (size.isPresent()) {
        out.append(comma).append('[').append(number(size.get().width()));
        out.append(',').append(number(size.get().height()));
        out.append(',').append(page - first).append(']');
        comma = ",";
      }
    }
    out.append(']');
  }

  private void layers() {
    Map<Integer, StringBuilder> layers = new TreeMap<>();
    for (Paragraph paragraph : file.paragraphs()) {
      pieces(paragraph, layers);
    }
    if (!layers.isEmpty()) {
      out.append(",\"layers\":{");
      String comma = "";
      for (Map.Entry<Integer, StringBuilder> layer : layers.entrySet()) {
        out.append(comma).append('"').append(layer.getKey()).append("\":[");
        out.append(layer.getValue()).append(']');
        comma = ",\n";
      }
      out.append('}');
    }
  }

  private void pieces(Paragraph paragraph, Map<Integer, StringBuilder> layers) {
    int at = paragraph.from();
    while (at < paragraph.to()) {
      int kind = kind(at);
      int from = at;
      while (at < paragraph.to() && kind(at) == kind) {
        at++;
      }
      if (kind > 0) {
        for (Stretch stretch : file.layout().stretches(from, at)) {
          if (file.layout().recognised(stretch.box().page())) {
            piece(
                paragraph,
                stretch,
                layers.computeIfAbsent(stretch.box().page(), p -> new StringBuilder()));
          }
        }
      }
    }
  }

  /** 0 for blanks, 1 for narrow letters, 2 for wide ones. */
  private int kind(int at) {
    char c = file.text().charAt(at);
    return Character.isWhitespace(c) || Character.isSpaceChar(c) ? 0 : c < WIDE ? 1 : 2;
  }

  private static void piece(Paragraph paragraph, Stretch stretch, StringBuilder layer) {
    Box box = stretch.box();
    layer.append(layer.isEmpty() ? "[" : ",[").append(paragraph.index());
    layer.append(',').append(stretch.from() - paragraph.from());
    layer.append(',').append(stretch.to() - paragraph.from());
    layer.append(',').append(stretch.direction());
    for (double side : new double[] {box.x0(), box.y0(), box.x1(), box.y1()}) {
      layer.append(',').append(number(side));
    }
    layer.append(']');
  }

  /** Tenths of a point. */
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
