package fadu.fact;

import fadu.clause.Part;
import fadu.clause.Sentence;
import fadu.fact.pattern.Pattern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Collects the sentences that a reader has to look at, by the words without which a sentence cannot
 * matter to it. Most sentences matter to few readers; nobody walks over all of them for each.
 */
public final class Candidates {
  private final Reading reading;
  private final BitSet some = new BitSet();

  Candidates(Reading reading) {
    this.reading = reading;
  }

  /** Those that hold one of the words. */
  public Candidates words(Words... words) {
    for (Words each : words) {
      some.or(reading.text().of(each));
    }
    return this;
  }

  /** Those in which one of the expressions may match. */
  public Candidates match(Pattern... patterns) {
    for (Pattern each : patterns) {
      some.or(reading.text().of(each));
    }
    return this;
  }

  /** Those in which an expression of one of the wordings may match. */
  public Candidates wording(String... wordings) {
    for (String each : wordings) {
      some.or(reading.text().of(each));
    }
    return this;
  }

  /** The same as {@link #match}, for texts as {@link Passage#usual} puts them. */
  public Candidates usually(Pattern... patterns) {
    for (Pattern each : patterns) {
      some.or(reading.usual().of(each));
    }
    return this;
  }

  /** The same as {@link #wording}, for texts as {@link Passage#usual} puts them. */
  public Candidates usualWording(String... wordings) {
    for (String each : wordings) {
      some.or(reading.usual().of(each));
    }
    return this;
  }

  /** The same as {@link #match}, for texts with both sides called the same. */
  public Candidates plainly(Pattern... patterns) {
    for (Pattern each : patterns) {
      some.or(reading.plain().of(each));
    }
    return this;
  }

  /** Those that hold a term of one of the groups of the vocabulary. */
  public Candidates hits(String... groups) {
    for (String group : groups) {
      reading.hits().sentences(group).forEach(sentence -> some.set(sentence.index()));
    }
    return this;
  }

  /** All rows of tables. */
  public Candidates rows() {
    some.or(reading.order().rows());
    return this;
  }

  /** Those of clauses whose own caption holds one of the words. */
  public Candidates captioned(Words... words) {
    for (Words each : words) {
      reading.order().captioned(each).stream().forEach(this::clause);
    }
    return this;
  }

  /** Those of clauses that are headed by a term of the group, or that lie in one that is. */
  public Candidates headed(String group) {
    reading.order().headed(group).stream().forEach(this::clause);
    return this;
  }

  /** Those of clauses whose caption, or that of one around them, holds one of the words. */
  public Candidates under(Words... words) {
    for (Words each : words) {
      reading.order().under(each).stream().forEach(this::clause);
    }
    return this;
  }

  /** Those of certain parts. */
  public Candidates parts(Predicate<Part> which) {
    some.or(reading.order().inParts(which));
    return this;
  }

  /** And all of the clauses of those collected so far. */
  public Candidates wholeClauses() {
    List<Sentence> all = reading.contract().sentences();
    int[] clauses = some.stream().map(i -> all.get(i).clause()).distinct().toArray();
    for (int clause : clauses) {
      clause(clause);
    }
    return this;
  }

  private void clause(int clause) {
    reading.order().inClause(clause).forEach(sentence -> some.set(sentence.index()));
  }

  /** And so many behind each of those collected so far. */
  public Candidates goingOn(int more) {
    for (int i = some.length() - 1; i >= 0; i = some.previousSetBit(i - 1)) {
      some.set(i, Math.min(reading.contract().sentences().size(), i + more + 1));
    }
    return this;
  }

  /** In reading order. */
  public List<Sentence> list() {
    List<Sentence> all = reading.contract().sentences();
    List<Sentence> found = new ArrayList<>(some.cardinality());
    for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
      found.add(all.get(i));
    }
    return found;
  }

  /** Those that the contract itself says: neither further papers nor the award notice. */
  public List<Sentence> own() {
    some.and(reading.order().own());
    return list();
  }
}
