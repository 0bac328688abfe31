package fadu.finding;

import fadu.text.Box;
import fadu.text.Span;
import java.util.List;
import java.util.OptionalInt;

/**
 * The words that decide an outcome, and where they stand.
 *
 * @param file name of the file
 * @param part label of the part
 * @param clause number of the clause as cited, empty if there is none
 * @param quote the exact words of the file
 * @param span the same as offsets
 * @param paragraph index of the paragraph
 * @param from first character in the paragraph
 * @param to one past the last character in the paragraph
 * @param page page, where the format has pages
 * @param boxes boxes on the pages, one a line of print
 * @param facts the facts these words say, as {@code key = value}
 */
public record Evidence(
    String file,
    String part,
    String clause,
    String quote,
    Span span,
    int paragraph,
    int from,
    int to,
    OptionalInt page,
    List<Box> boxes,
    List<String> facts) {
  public Evidence {
    boxes = List.copyOf(boxes);
    facts = List.copyOf(facts);
  }
}
