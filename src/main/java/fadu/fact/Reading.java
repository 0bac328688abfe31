package fadu.fact;

import fadu.clause.Clause;
import fadu.clause.Contract;
import fadu.clause.Part;
import fadu.clause.PartKind;
import fadu.clause.Party;
import fadu.clause.Sentence;
import fadu.clause.SideNames;
import fadu.fact.choice.Choices;
import fadu.text.Span;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that a reader may look at, with what many readers ask of the same sentence worked out once.
 * Belongs to one review.
 */
public final class Reading {
  private final Contract contract;
  private final Lexicon lexicon;
  private final Hits hits;
  private final Choices choices;
  private final List<Fact> declared;
  private final LocalDate asOf;

  private final List<Sentence> own;
  private final List<Struck> struck;
  private final SideNames sides;
  private final Order order;
  private final View text;
  private final View usual;
  private final View plain;

  /**
   * @param contract the submission as parsed
   * @param lexicon the compiled vocabulary
   * @param hits where its terms stand
   * @param choices the alternatives on offer and which are chosen
   * @param declared the facts the department declared, keys {@code meta.*}
   * @param asOf the date of the review
   */
  public Reading(
      Contract contract,
      Lexicon lexicon,
      Hits hits,
      Choices choices,
      List<Fact> declared,
      LocalDate asOf) {
    this.contract = contract;
    this.lexicon = lexicon;
    this.hits = hits;
    this.choices = choices;
    this.declared = List.copyOf(declared);
    this.asOf = asOf;
    this.own = contract.sentences().stream().filter(this::own).toList();
    this.struck = contract.documents().stream().map(d -> new Struck(d.source())).toList();
    this.sides = new SideNames(contract.roles());
    BitSet ownIndices = new BitSet();
    own.forEach(sentence -> ownIndices.set(sentence.index()));
    this.order = new Order(contract, lexicon, ownIndices);
    boolean turned = contract.roles().of("甲方").filter(p -> p == Party.CONTRACTOR).isPresent();
    this.text = new View(contract, lexicon, words -> words, ownIndices, null);
    this.usual = new View(contract, lexicon, new Usual(turned), ownIndices, text);
    this.plain = new View(contract, lexicon, sides::plain, ownIndices, text);
  }

  public Contract contract() {
    return contract;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  public Hits hits() {
    return hits;
  }

  public Choices choices() {
    return choices;
  }

  public List<Fact> declared() {
    return declared;
  }

  public LocalDate asOf() {
    return asOf;
  }

  /** The sentences of the contract itself: neither further papers nor the award notice. */
  public List<Sentence> own() {
    return own;
  }

  /** Whether the contract itself speaks, with its annexes and supplements. */
  public boolean own(Sentence sentence) {
    PartKind kind = part(sentence).kind();
    return kind != PartKind.PAPER && kind != PartKind.AWARD_NOTICE;
  }

  /** Calls both sides the same in every contract. */
  public SideNames sides() {
    return sides;
  }

  /** To be filled with the sentences that may matter to a reader. */
  public Candidates candidates() {
    return new Candidates(this);
  }

  Order order() {
    return order;
  }

  /** The sentences of a clause, in reading order; without those of the clauses in it. */
  public List<Sentence> inClause(int clause) {
    return order.inClause(clause);
  }

  /** The first row of the table that the sentence is a row of. */
  public Sentence headOf(Sentence row) {
    return order.head(row);
  }

  /** The sentence that holds a character of the shadow text of a document. */
  public Optional<Sentence> sentenceAt(int file, int shadow) {
    List<Sentence> all = contract.sentences();
    int low = 0;
    int high = all.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      Sentence at = all.get(middle);
      boolean before = at.file() < file || at.file() == file && at.shadowFrom() <= shadow;
      low = before ? middle : low;
      high = before ? high : middle - 1;
    }
    return Optional.of(low)
        .filter(i -> i < all.size())
        .map(all::get)
        .filter(s -> s.file() == file && s.shadowFrom() <= shadow)
        .filter(s -> shadow < s.shadowFrom() + s.text().length());
  }

  /** The sentences as they are. */
  public View text() {
    return text;
  }

  /** The sentences as {@link Passage#usual} has them. */
  public View usual() {
    return usual;
  }

  /** The sentences with both sides called the same, see {@link #sides}. */
  public View plain() {
    return plain;
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
    Struck here = struck.get(sentence.file());
    if (here.none()) {
      return false;
    }
    Span words = span(sentence, from, to);
    return here.any(words.from(), words.to());
  }

  /**
   * Whether the contract means what stands here: chosen among alternatives, not struck out, not
   * superseded, not disclaimed.
   */
  public boolean means(Sentence sentence, int from, int to) {
    return stands(sentence, from, to)
        && !Amended.superseded(sentence.text(), from)
        && !TakenBack.is(sentence.text(), from, to)
        && !LeftOpen.is(sentence.text(), to);
  }

  /**
   * Whether the words stand there at all: chosen, not struck out, no item of a list of what must
   * not be. For matters that consist in taking something back: 投标承诺的工期不再执行.
   */
  public boolean stands(Sentence sentence, int from, int to) {
    return !choices.unselected(sentence, from)
        && !struck(sentence, from, to)
        && !forbidden(sentence);
  }

  /** Whether the sentence is an item of a list of what must not be: 不得有下列行为:… */
  public boolean forbidden(Sentence sentence) {
    return order.forbidden().get(sentence.index());
  }

  /** Where a fact comes from, for one piece of evidence. */
  public Source source(Span evidence) {
    return at(List.of(evidence));
  }

  /** Where a fact comes from; part and clause are those of the first piece of evidence. */
  public Source source(List<Span> evidence) {
    return evidence.isEmpty()
        ? new Source("", "", List.of(), 1, true)
        : at(evidence.stream().distinct().sorted(Comparator.naturalOrder()).toList());
  }

  private Source at(List<Span> inOrder) {
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
