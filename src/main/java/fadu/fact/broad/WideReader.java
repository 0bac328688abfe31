package fadu.fact.broad;

import fadu.clause.PartKind;
import fadu.clause.Sentence;
import fadu.fact.Fact;
import fadu.fact.FactReader;
import fadu.fact.Facts;
import fadu.fact.Reading;
import fadu.fact.Stated;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code broad.said}: sentences that hold all the words of a {@link WideLook} close together. */
public final class WideReader implements FactReader {
  public static final String KEY = "broad.said";
  private static final int WITHIN = 80;

  @Override
  public List<Fact> read(Reading reading, Facts found) {
    Set<Fact> facts = new LinkedHashSet<>();
    for (WideLook look : WideLook.all(reading.lexicon())) {
      for (Sentence sentence : reading.candidates().wording(look.parts().get(0)).own()) {
        read(reading, sentence, look).ifPresent(facts::add);
      }
    }
    return List.copyOf(facts);
  }

  /** Printed general conditions are known wordings; what they mean the readers know. */
  private static Optional<Fact> read(Reading reading, Sentence sentence, WideLook look) {
    if (reading.part(sentence).kind() == PartKind.GENERAL) {
      return Optional.empty();
    }
    for (String part : look.parts()) {
      if (!reading.text().may(sentence, part)) {
        return Optional.empty();
      }
    }
    List<List<Stated>> parts = new ArrayList<>();
    for (String part : look.parts()) {
      List<Stated> stated = Stated.in(reading, sentence, part);
      if (stated.isEmpty()) {
        return Optional.empty();
      }
      parts.add(stated);
    }
    if (Stated.says(reading, sentence.text(), look.unless())) {
      return Optional.empty();
    }
    return together(reading, sentence, parts).map(s -> s.fact(KEY, look.branch()));
  }

  /** The closest places of all parts, if they are close enough. */
  private static Optional<Stated> together(
      Reading reading, Sentence sentence, List<List<Stated>> parts) {
    Optional<Stated> best = Optional.empty();
    for (Stated first : parts.get(0)) {
      int from = first.from();
      int to = first.to();
      for (List<Stated> others : parts.subList(1, parts.size())) {
        Stated near = nearest(others, from, to);
        from = Math.min(from, near.from());
        to = Math.max(to, near.to());
      }
      int length = to - from;
      if (length <= WITHIN && best.map(b -> length < b.to() - b.from()).orElse(true)) {
        best = Optional.of(new Stated(reading, sentence, from, to));
      }
    }
    return best;
  }

  private static Stated nearest(List<Stated> others, int from, int to) {
    Stated best = others.get(0);
    for (Stated other : others) {
      if (distance(other, from, to) < distance(best, from, to)) {
        best = other;
      }
    }
    return best;
  }

  private static int distance(Stated other, int from, int to) {
    return Math.max(0, Math.max(other.from() - to, from - other.to()));
  }
}
