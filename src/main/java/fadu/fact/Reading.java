package fadu.fact;

import fadu.clause.Clause;
import fadu.clause.Contract;
import fadu.clause.Part;
import fadu.clause.Sentence;
import fadu.fact.choice.Choices;
import fadu.text.Mark;
import fadu.text.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * All that a reader may look at.
 *
 * @param contract the submission as parsed
 * @param lexicon the compiled vocabulary
 * @param hits where its terms stand
 * @param choices the alternatives on offer and which are chosen
 * @param declared the facts the department declared, keys {@code meta.*}
 * @param asOf the date of the review
 */
public record Reading(
    Contract contract,
    Lexicon lexicon,
    Hits hits,
    Choices choices,
    List<Fact> declared,
    LocalDate asOf) {
  public Reading {
    declared = List.copyOf(declared);
  }

  /** The span of the original for a range of a sentence's shadow text. */
  public Span span(Sentence sentence, int from, int to) {
    return contract
        .documents()
        .get(sentence.file())
        .original(sentence.shadowFrom() + from, sentence.shadowFrom() + to);
  }

  /** Whether words of a sentence are struck out in the file. */
  public boolean struck(Sentence sentence, int from, int to) {
    Span words = span(sentence, from, to);
    return contract
        .documents()
        .get(words.file())
        .source()
        .marked(words.from(), words.to(), Mark.Kind.STRUCK);
  }

  /** Where a fact comes from, for one piece of evidence. */
  public Source source(Span evidence) {
    return source(List.of(evidence));
  }

  /** Where a fact comes from; part and clause are those of the first piece of evidence. */
  public Source source(List<Span> evidence) {
    if (evidence.isEmpty()) {
      return new Source("", "", List.of(), 1, true);
    }
    List<Span> inOrder = evidence.stream().distinct().sorted(Comparator.naturalOrder()).toList();
    Part part = contract.partAt(inOrder.get(0));
    Clause clause = contract.clauseAt(inOrder.get(0));
    return new Source(part.label(), clause.citation(), inOrder, 1, true);
  }

  public Part part(Sentence sentence) {
    return contract.parts().get(sentence.part());
  }

  public Clause clause(Sentence sentence) {
    return contract.clauses().get(sentence.clause());
  }

  /** The sentence that follows in the same document, or the sentence itself at the end. */
  public Sentence next(Sentence sentence) {
    int next = sentence.index() + 1;
    return next < contract.sentences().size()
            && contract.sentences().get(next).file() == sentence.file()
        ? contract.sentences().get(next)
        : sentence;
  }
}
