package fadu.text;

import java.util.List;
import java.util.OptionalInt;

/**
 * The text of one file in reading order. Paragraphs are separated by one line feed, the cells of a
 * table row by one tab; neither stands inside a paragraph or cell otherwise.
 *
 * @param name name of the file as its sender called it; a label only, never a path to open
 * @param sha256 hash of the file's bytes, lower-case hexadecimal
 * @param format what the file is by content: docx, doc, pdf, rtf, odt, txt …
 * @param text the words as they stand in the file, numbering labels included as printed
 * @param paragraphs blocks in order; they cover the whole text but for the line feeds between them
 * @param marks ranges that are struck out, hidden or inserted
 * @param margins running heads, feet and page numbers, apart from the body
 * @param layout places on pages, {@link Layout#NONE} where there are none
 * @param pages number of pages, empty where the format has none until laid out
 * @param warnings what a reader must know
 * @param complete false when part of the file could not be read
 */
public record SourceText(
    String name,
    String sha256,
    String format,
    String text,
    List<Paragraph> paragraphs,
    List<Mark> marks,
    List<String> margins,
    Layout layout,
    OptionalInt pages,
    List<Warning> warnings,
    boolean complete) {

  public SourceText {
    paragraphs = List.copyOf(paragraphs);
    marks = List.copyOf(marks);
    margins = List.copyOf(margins);
    warnings = List.copyOf(warnings);
  }

  /** The exact words of a range. */
  public String words(int from, int to) {
    return text.substring(from, to);
  }

  /** The paragraph that holds the character at this offset (or the line feed after it). */
  public Paragraph paragraphAt(int offset) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).from() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return paragraphs.get(low);
  }

  /** Whether any character of the range carries this mark. */
  public boolean marked(int from, int to, Mark.Kind kind) {
    for (Mark mark : marks) {
      if (mark.kind() == kind && mark.from() < to && from < mark.to()) {
        return true;
      }
    }
    return false;
  }

  /**
   * A text of plain paragraphs and rows ({@code | a | b |}), as a test or a small tool needs it.
   */
  public static SourceText of(String name, String text) {
    return new PlainLines(name).read(text);
  }
}
