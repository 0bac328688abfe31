package fadu.web;

import static fadu.web.Json.list;
import static fadu.web.Json.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How the pages of a file are shown, from what its reading says of them. */
final class Originals {
  static final String PDF = "pdf";

  /** Formats whose pages the server draws. */
  static final Set<String> DRAWN = Set.of("ofd", "png", "jpg", "tif", "bmp");

  /** Share of a line's height below its base line. */
  private static final double BELOW = 0.12;

  private Originals() {}

  /**
   * @param file of the reading
   * @return null for a file without pages, and for a reading from before pages were kept
   */
  static Screen.@Nullable Original of(JsonNode file, String format) {
    boolean pdf = format.equals(PDF);
    if (!file.has("sheets") || !pdf && !DRAWN.contains(format)) {
      return null;
    }
    String sizes =
        list(file.path("sheets")).stream()
            .map(sheet -> String.join(" ", Json.texts(sheet)))
            .collect(Collectors.joining(";"));
    return new Screen.Original(pdf ? PDF : "sheets", sizes, ranges(file.path("layers")));
  }

  private static String ranges(JsonNode layers) {
    List<String> ranges = new ArrayList<>();
    int first = 0;
    int last = 0;
    for (int page : layers.propertyNames().stream().map(Integer::parseInt).sorted().toList()) {
      if (page != last + 1 && last > 0) {
        ranges.add(first + "-" + last);
      }
      first = page == last + 1 ? Math.max(first, 1) : page;
      last = page;
    }
    if (last > 0) {
      ranges.add(first + "-" + last);
    }
    return String.join(";", ranges);
  }

  /**
   * The recognised words of a page, as pieces {@code [words, x, y, length, size, angle]}: start of
   * the base line in points, angle in degrees clockwise.
   */
  static List<List<Object>> layer(JsonNode file, int page) {
    List<List<Object>> pieces = new ArrayList<>();
    for (JsonNode piece : list(file.path("layers").path(Integer.toString(page)))) {
      String paragraph = text(file.path("paragraphs").path(piece.path(0).asInt()), "text");
      String words = paragraph.substring(piece.path(1).asInt(), piece.path(2).asInt());
      pieces.add(piece(words, piece));
    }
    return pieces;
  }

  private static List<Object> piece(String words, JsonNode piece) {
    double x0 = piece.path(4).asDouble();
    double y0 = piece.path(5).asDouble();
    double x1 = piece.path(6).asDouble();
    double y1 = piece.path(7).asDouble();
    double width = x1 - x0;
    double height = y1 - y0;
    return switch (piece.path(3).asInt()) {
      case 1 -> List.of(words, x0 + width * BELOW, y0, height, width, 90);
      case 2 -> List.of(words, x1, y0 + height * BELOW, width, height, 180);
      case 3 -> List.of(words, x1 - width * BELOW, y1, height, width, 270);
      default -> List.of(words, x0, y1 - height * BELOW, width, height, 0);
    };
  }
}
