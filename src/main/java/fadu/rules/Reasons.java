package fadu.rules;

import fadu.fact.Fact;
import fadu.fact.MissingFact;
import fadu.fact.State;
import fadu.law.Branch;
import fadu.law.Threshold;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The sentences that explain an outcome. */
final class Reasons {
  private final Case at;

  Reasons(Case at) {
    this.at = at;
  }

  /** What a branch lacks: which fact, and why it is not there. */
  String lacking(List<String> keys) {
    return "缺少：" + keys.stream().map(this::lacking).collect(Collectors.joining("；")) + "。";
  }

  private String lacking(String key) {
    if (key.startsWith("meta.")) {
      return at.says(key) + "（未填报）";
    }
    String why =
        at.facts(key).stream()
            .filter(MissingFact.class::isInstance)
            .map(Fact::shown)
            .filter(note -> !note.isBlank())
            .distinct()
            .collect(Collectors.joining("，"));
    return at.says(key) + "（" + (why.isEmpty() ? "没有读取结果" : why) + "）";
  }

  /** The explanations the rules gave. */
  String noted(List<Verdict> verdicts) {
    return verdicts.stream()
        .map(v -> sentence(v.call().note()))
        .distinct()
        .collect(Collectors.joining());
  }

  /** What satisfies a point, all its branches taken together. */
  String satisfied(List<Verdict> verdicts, List<Branch> branches) {
    List<Fact> facts = facts(verdicts);
    Map<String, Set<String>> said = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (!unsaid(fact)) {
        said.computeIfAbsent(at.says(fact.key()), k -> new LinkedHashSet<>()).add(fact.shown());
      }
    }
    String found =
        said.entrySet().stream()
            .map(entry -> entry.getKey() + "：" + String.join("、", entry.getValue()))
            .collect(Collectors.joining("；"));
    String searched = searched(facts);
    return found.isEmpty() && searched.isEmpty()
        ? "已检索："
            + at.searched()
            + "，"
            + sentence(branches.stream().map(Branch::says).collect(Collectors.joining("；")))
        : sentence(found) + searched;
  }

  /** The notes of a violation: why it is milder, what may still excuse it, what was searched. */
  String violated(List<Verdict> verdicts, List<String> pending) {
    StringBuilder reason = new StringBuilder();
    verdicts.stream()
        .filter(v -> !v.call().note().isEmpty())
        .map(v -> sentence(v.call().note()))
        .distinct()
        .forEach(reason::append);
    reason.append(searched(facts(verdicts)));
    if (!pending.isEmpty()) {
      reason
          .append("例外待核：")
          .append(
              pending.stream()
                  .map(key -> at.says(key) + (key.startsWith("meta.") ? "未填报" : "未能读取"))
                  .collect(Collectors.joining("、")))
          .append("，按没有例外处理。");
    }
    return reason.toString();
  }

  /** Where something was looked for that is nowhere. */
  private String searched(List<Fact> facts) {
    String unseen =
        facts.stream()
            .filter(Reasons::unsaid)
            .map(fact -> at.says(fact.key()))
            .distinct()
            .collect(Collectors.joining("、"));
    return unseen.isEmpty() ? "" : "已检索：" + at.searched() + "，未见" + unseen + "。";
  }

  private static boolean unsaid(Fact fact) {
    return fact.state() == State.ABSENT && fact.evidence().isEmpty();
  }

  private static List<Fact> facts(List<Verdict> verdicts) {
    return verdicts.stream().flatMap(v -> v.facts().stream()).distinct().toList();
  }

  private static String sentence(String words) {
    return words.endsWith("。") || words.isEmpty() ? words : words + "。";
  }

  /** The value of a placeholder: from the facts of the verdicts, else from those that count. */
  String value(String name, List<Verdict> verdicts) {
    if (name.startsWith("threshold:")) {
      Threshold threshold = at.thresholds().get(name.substring("threshold:".length()));
      return threshold == null ? "…" : threshold.value().stripTrailingZeros().toPlainString();
    }
    List<Fact> here = facts(verdicts).stream().filter(f -> f.key().equals(name)).toList();
    return (here.isEmpty() ? at.facts(name) : here)
        .stream().map(Reasons::shown).distinct().collect(Collectors.joining("、"));
  }

  private static String shown(Fact fact) {
    return switch (fact.state()) {
      case PRESENT -> fact.shown();
      case BLANK -> "（空白）";
      case NA -> "（约定不适用）";
      case ABSENT -> absent(fact);
      case UNREADABLE -> "（无法辨认）";
      case NOT_LOADED -> "（文件未提交）";
    };
  }

  /** 附件5 was named and is not there; what was merely looked for has no name to show. */
  private static String absent(Fact fact) {
    if (fact.key().startsWith("meta.")) {
      return "（未填报）";
    }
    return fact.shown().startsWith("全文未见") ? "（未约定）" : fact.shown();
  }
}
