package fadu.clause;

import fadu.text.Span;
import java.util.List;

/**
 * A submission as parsed: its documents, parts, clauses and sentences. The first document is the
 * contract itself.
 *
 * @param kind what the first document is
 * @param title name of the project the contract is for, empty if it could not be read
 */
public record Contract(
    List<Document> documents,
    DocumentKind kind,
    String title,
    List<Part> parts,
    List<Clause> clauses,
    List<Sentence> sentences,
    Roles roles) {

  public Contract {
    documents = List.copyOf(documents);
    parts = List.copyOf(parts);
    clauses = List.copyOf(clauses);
    sentences = List.copyOf(sentences);
  }

  /** The part that holds the start of this span. */
  public Part partAt(Span span) {
    int low = 0;
    int high = parts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      Span at = parts.get(middle).span();
      if (at.file() < span.file() || at.file() == span.file() && at.from() <= span.from()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return parts.get(parts.get(low).span().file() == span.file() ? low : 0);
  }

  /** The clause that holds the start of this span. */
  public Clause clauseAt(Span span) {
    int low = 0;
    int high = clauses.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      Span at = clauses.get(middle).span();
      if (at.file() < span.file() || at.file() == span.file() && at.from() <= span.from()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return clauses.get(low);
  }

  /** The exact words of a span. */
  public String words(Span span) {
    return documents.get(span.file()).source().words(span.from(), span.to());
  }
}
