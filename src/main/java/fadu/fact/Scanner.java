package fadu.fact;

import fadu.clause.Contract;
import fadu.clause.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;

/** All terms of a vocabulary in one automaton; shared by all reviews of a rule set. */
final class Scanner {
  private static final Comparator<Hit> ORDER =
      Comparator.comparingInt(Hit::from)
          .thenComparing(Comparator.comparingInt(Hit::to).reversed())
          .thenComparing(Hit::group);

  private final PayloadTrie<List<String>> automaton;

  Scanner(Vocabulary vocabulary) {
    Map<String, List<String>> groupsOf = new TreeMap<>();
    vocabulary
        .terms()
        .forEach(
            (group, terms) ->
                terms.forEach(
                    term -> groupsOf.computeIfAbsent(term, t -> new ArrayList<>()).add(group)));
    PayloadTrie.PayloadTrieBuilder<List<String>> builder = PayloadTrie.builder();
    groupsOf.forEach(
        (term, groups) -> builder.addKeyword(term, groups.stream().sorted().distinct().toList()));
    automaton = builder.build();
  }

  Hits scan(Contract contract) {
    List<Hit> hits = new ArrayList<>();
    for (Sentence sentence : contract.sentences()) {
      hits.addAll(scan(sentence));
    }
    return new Hits(hits);
  }

  private List<Hit> scan(Sentence sentence) {
    List<Hit> found = new ArrayList<>();
    for (PayloadEmit<List<String>> emit : automaton.parseText(sentence.text())) {
      for (String group : emit.getPayload()) {
        found.add(new Hit(group, emit.getKeyword(), sentence, emit.getStart(), emit.getEnd() + 1));
      }
    }
    found.sort(ORDER);
    Map<String, Integer> end = new HashMap<>();
    found.removeIf(
        hit -> {
          boolean inside = hit.to() <= end.getOrDefault(hit.group(), 0);
          end.merge(hit.group(), hit.to(), Math::max);
          return inside;
        });
    return found;
  }
}
