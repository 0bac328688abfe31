package fadu.review;

import fadu.fact.Dictionary;
import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.Source;
import fadu.fact.TextFact;
import fadu.fact.party.Members;
import fadu.text.Warning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the department declared and a paper says otherwise. The declared value counts; the reader of
 * the review is told.
 */
final class Contradictions {
  private Contradictions() {}

  static List<Warning> in(Facts facts, Dictionary dictionary) {
    Map<String, List<Fact>> byKey = new LinkedHashMap<>();
    facts.all().stream()
        .filter(Contradictions::valued)
        .forEach(fact -> byKey.computeIfAbsent(fact.key(), k -> new ArrayList<>()).add(fact));
    List<Warning> warnings = new ArrayList<>();
    for (List<Fact> all : byKey.values()) {
      List<Fact> declared = all.stream().filter(Contradictions::declared).toList();
      List<Fact> read = all.stream().filter(fact -> !declared(fact)).toList();
      if (!declared.isEmpty() && !read.isEmpty() && !agree(declared, read)) {
        warnings.add(warning(declared, read, dictionary));
      }
    }
    return warnings;
  }

  private static boolean declared(Fact fact) {
    return fact.source().part().equals(Source.DECLARED);
  }

  /** Names agree as sets; of other texts one may say more than the other. */
  private static boolean agree(List<Fact> declared, List<Fact> read) {
    if (declared.get(0).key().equals("meta.awardWinner")) {
      return members(declared).equals(members(read));
    }
    return read.stream().anyMatch(r -> declared.stream().anyMatch(d -> agree(d, r)));
  }

  private static boolean agree(Fact declared, Fact read) {
    String said = declared.shown();
    String written = read.shown();
    boolean text = declared instanceof TextFact;
    return said.equals(written)
        || text && (said.contains(written) || written.contains(said))
        || declared.key().equals("meta.contractor.size") && small(said) && small(written);
  }

  /** 中小企业 is what 中型, 小型 and 微型 are. */
  private static boolean small(String size) {
    return size.contains("中") || size.contains("小") || size.contains("微");
  }

  private static Set<String> members(List<Fact> names) {
    return names.stream()
        .flatMap(name -> Members.of(name.shown()).stream())
        .collect(Collectors.toSet());
  }

  private static boolean valued(Fact fact) {
    return fact.key().startsWith("meta.") && !(fact instanceof MissingFact);
  }

  private static Warning warning(List<Fact> declared, List<Fact> read, Dictionary dictionary) {
    String key = declared.get(0).key();
    String says = dictionary.find(key).map(Dictionary.Entry::says).orElse(key);
    Source source = read.get(0).source();
    return new Warning(
        "DECLARED_DIFFERS",
        says
            + "：填报为“"
            + shown(declared)
            + "”，"
            + source.part()
            + (source.clause().isEmpty() ? "" : " " + source.clause())
            + "写的是“"
            + shown(read)
            + "”；已以填报为准，请核对。");
  }

  private static String shown(List<Fact> facts) {
    return facts.stream().map(Fact::shown).distinct().collect(Collectors.joining("、"));
  }
}
