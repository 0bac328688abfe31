package fadu.fact;

import fadu.clause.Contract;
import fadu.clause.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All terms of a vocabulary in one automaton; shared by all reviews of a rule set. */
final class Scanner {
  private final List<String> terms = new ArrayList<>();

  /** For each term the numbers of its groups; groups are numbered by name. */
  private final List<int[]> groups = new ArrayList<>();

  private final List<String> names;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Terms automaton;

  Scanner(Vocabulary vocabulary) {
    Map<String, List<Integer>> groupsOf = new TreeMap<>();
    names = vocabulary.terms().keySet().stream().sorted().toList();
    for (int group = 0; group < names.size(); group++) {
      numbers.put(names.get(group), group);
      for (String term : vocabulary.terms().getOrDefault(names.get(group), List.of())) {
        groupsOf.computeIfAbsent(term, t -> new ArrayList<>()).add(group);
      }
    }
    groupsOf.forEach(
        (term, of) -> {
          terms.add(term);
          groups.add(of.stream().mapToInt(Integer::intValue).distinct().toArray());
        });
    automaton = new Terms(terms);
  }

  Hits scan(Contract contract) {
    HitOrder order = new HitOrder(names.size());
    Hits hits = new Hits(numbers);
    for (Sentence sentence : contract.sentences()) {
      order.clear();
      automaton.scan(
          sentence.text(),
          (term, from, to) -> {
            for (int group : groups.get(term)) {
              order.add(from, to, group, term);
            }
          });
      order.longest(
          (from, to, group, term) ->
              hits.add(group, new Hit(names.get(group), terms.get(term), sentence, from, to)));
    }
    return hits;
  }
}
