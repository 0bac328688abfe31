package fadu.clause;

import fadu.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
    int at = lastFrom(parts, Part::span, span);
    return parts.get(parts.get(at).span().file() == span.file() ? at : 0);
  }

  /** The clause that holds the start of this span. */
  public Clause clauseAt(Span span) {
    return clauses.get(lastFrom(clauses, Clause::span, span));
  }

  /** The sentence that holds words of this span; of several the one with its start. */
  public Optional<Sentence> sentenceAt(Span span) {
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(sentences.get(lastFrom(sentences, Sentence::span, span)))
            .filter(s -> s.span().overlaps(span));
  }

  /** Which is the last that starts no later than a span; the first where none does. */
  private static <T> int lastFrom(List<T> all, Function<T, Span> spanOf, Span span) {
    int low = 0;
    int high = all.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      Span at = spanOf.apply(all.get(middle));
      if (at.file() < span.file() || at.file() == span.file() && at.from() <= span.from()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The exact words of a span. */
  public String words(Span span) {
    return documents.get(span.file()).source().words(span.from(), span.to());
  }
}
