package fadu.fact;

import fadu.clause.Contract;
import fadu.clause.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All terms of a vocabulary in one automaton; shared by all reviews of a rule set. */
final class Scanner {
  private static final Comparator<Hit> ORDER =
      Comparator.comparingInt(Hit::from)
          .thenComparing(Comparator.comparingInt(Hit::to).reversed())
          .thenComparing(Hit::group);

  private final List<String> terms = new ArrayList<>();
  private final List<List<String>> groups = new ArrayList<>();
  private final Terms automaton;

  Scanner(Vocabulary vocabulary) {
    Map<String, List<String>> groupsOf = new TreeMap<>();
    vocabulary
        .terms()
        .forEach(
            (group, all) ->
                all.forEach(
                    term -> groupsOf.computeIfAbsent(term, t -> new ArrayList<>()).add(group)));
    groupsOf.forEach(
        (term, of) -> {
          terms.add(term);
          groups.add(of.stream().sorted().distinct().toList());
        });
    automaton = new Terms(terms);
  }

  Hits scan(Contract contract) {
    List<Hit> hits = new ArrayList<>();
    for (Sentence sentence : contract.sentences()) {
      scan(sentence, hits);
    }
    return new Hits(hits);
  }

  private void scan(Sentence sentence, List<Hit> hits) {
    List<Hit> found = new ArrayList<>();
    automaton.scan(
        sentence.text(),
        (term, from, to) -> {
          for (String group : groups.get(term)) {
            found.add(new Hit(group, terms.get(term), sentence, from, to));
          }
        });
    found.sort(ORDER);
    Map<String, Integer> reached = new HashMap<>();
    for (Hit hit : found) {
      Integer reach = reached.get(hit.group());
      if (reach == null || hit.to() > reach) {
        reached.put(hit.group(), hit.to());
        hits.add(hit);
      }
    }
  }
}
