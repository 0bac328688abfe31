package fadu.text;

import java.util.Comparator;

/**
 * A range of characters in one file of a submission.
 *
 * @param file index of the file in the submission, 0 = the contract
 * @param from first character, counted in UTF-16 units of {@link SourceText#text()}
 * @param to one past the last character
 */
public record Span(int file, int from, int to) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::file).thenComparingInt(Span::from).thenComparingInt(Span::to);

  public Span {
    if (file < 0 || from < 0 || to < from) {
      throw new IllegalArgumentException("no such span: " + file + ":" + from + "-" + to);
    }
  }

  public int length() {
    return to - from;
  }

  public boolean contains(Span other) {
    return file == other.file && from <= other.from && other.to <= to;
  }

  public boolean overlaps(Span other) {
    return file == other.file && from < other.to && other.from < to;
  }

  /** The smallest span that covers both; both must lie in the same file. */
  public Span cover(Span other) {
    if (file != other.file) {
      throw new IllegalArgumentException("spans of two files: " + this + ", " + other);
    }
    return new Span(file, Math.min(from, other.from), Math.max(to, other.to));
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
