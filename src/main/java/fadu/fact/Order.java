package fadu.fact;

import fadu.clause.Clause;
import fadu.clause.Contract;
import fadu.clause.Part;
import fadu.clause.Sentence;
import fadu.fact.pattern.TextIndex;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which sentences are rows, which belong to a clause, and what clauses are headed by. */
final class Order {
  private final Contract contract;
  private final Lexicon lexicon;
  private final BitSet own;
  private final BitSet rows = new BitSet();
  private final Map<Long, Sentence> heads = new HashMap<>();
  private final Map<String, BitSet> headed = new HashMap<>();
  private final List<List<Sentence>> byClause;
  private @Nullable TextIndex captions;
  private @Nullable BitSet forbidden;

  Order(Contract contract, Lexicon lexicon, BitSet own) {
    this.contract = contract;
    this.lexicon = lexicon;
    this.own = own;
    this.byClause = new ArrayList<>(contract.clauses().size());
    contract.clauses().forEach(clause -> byClause.add(List.of()));
    for (Sentence sentence : contract.sentences()) {
      if (sentence.table() >= 0) {
        rows.set(sentence.index());
      }
      heads.putIfAbsent(table(sentence), sentence);
      if (byClause.get(sentence.clause()).isEmpty()) {
        byClause.set(sentence.clause(), new ArrayList<>(4));
      }
      byClause.get(sentence.clause()).add(sentence);
    }
  }

  private static long table(Sentence sentence) {
    return (long) sentence.file() << 32 | sentence.table() & 0xFFFFFFFFL;
  }

  BitSet own() {
    return own;
  }

  /** Items of lists of what must not be. */
  BitSet forbidden() {
    BitSet items = forbidden;
    if (items == null) {
      items = Forbidden.items(contract);
      forbidden = items;
    }
    return items;
  }

  BitSet rows() {
    return rows;
  }

  /** The first row of the table that the sentence is a row of. */
  Sentence head(Sentence row) {
    return heads.getOrDefault(table(row), row);
  }

  List<Sentence> inClause(int clause) {
    return byClause.get(clause);
  }

  /** The clauses whose own caption holds one of the words. */
  BitSet captioned(Words words) {
    return captions().of(words.oneOf());
  }

  /** The clauses whose caption, or that of one around it, holds one of the words. */
  BitSet under(Words words) {
    BitSet clauses = (BitSet) captioned(words).clone();
    inherit(clauses);
    return clauses;
  }

  /** The sentences of certain parts. */
  BitSet inParts(Predicate<Part> which) {
    BitSet parts = new BitSet();
    contract.parts().stream().filter(which).forEach(part -> parts.set(part.index()));
    BitSet some = new BitSet();
    if (!parts.isEmpty()) {
      contract.sentences().stream()
          .filter(sentence -> parts.get(sentence.part()))
          .forEach(sentence -> some.set(sentence.index()));
    }
    return some;
  }

  /** The clauses whose caption, or that of one around it, holds a term of the group. */
  BitSet headed(String group) {
    BitSet known = headed.get(group);
    if (known == null) {
      known = new BitSet();
      if (!lexicon.terms(group).isEmpty()) {
        known.or(captioned(new Words(lexicon.terms(group))));
      }
      inherit(known);
      headed.put(group, known);
    }
    return known;
  }

  /** Clauses stand behind those that hold them. */
  private void inherit(BitSet clauses) {
    for (Clause clause : contract.clauses()) {
      if (clause.parent() >= 0 && clauses.get(clause.parent())) {
        clauses.set(clause.index());
      }
    }
  }

  private TextIndex captions() {
    TextIndex it = captions;
    if (it == null) {
      it = new TextIndex(contract.clauses().stream().map(Clause::caption).toList());
      captions = it;
    }
    return it;
  }
}
