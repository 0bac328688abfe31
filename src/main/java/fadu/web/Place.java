package fadu.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A quote's range within one paragraph.
 *
 * @param rank the higher, the more its colour counts
 */
record Place(int from, int to, String quote, String css, int rank) {

  /** Cuts a range of a text where places begin and end. */
  static List<Screen.Piece> cut(String text, int from, int to, List<Place> places) {
    TreeSet<Integer> edges = new TreeSet<>(List.of(from, to));
    for (Place place : places) {
      edges.add(Math.min(Math.max(place.from(), from), to));
      edges.add(Math.min(Math.max(place.to(), from), to));
    }
    List<Screen.Piece> pieces = new ArrayList<>();
    Integer start = null;
    for (int end : edges) {
      if (start != null && end > start) {
        pieces.add(piece(text, start, end, places));
      }
      start = end;
    }
    return pieces;
  }

  private static Screen.Piece piece(String text, int from, int to, List<Place> places) {
    StringBuilder quotes = new StringBuilder();
    String css = "";
    int rank = -1;
    for (Place place : places) {
      if (place.from() < to && from < place.to()) {
        quotes.append(quotes.isEmpty() ? "" : " ").append(place.quote());
        if (place.rank() > rank) {
          rank = place.rank();
          css = place.css();
        }
      }
    }
    return new Screen.Piece(text.substring(from, to), css, quotes.toString());
  }
}
