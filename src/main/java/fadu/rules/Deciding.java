package fadu.rules;

import fadu.fact.Denial;
import fadu.fact.Fact;
import fadu.fact.State;
import fadu.finding.Outcome;
import fadu.law.Branch;
import fadu.law.Severity;
import fadu.rules.drl.CheckedRule;
import fadu.rules.drl.DoorCall;
import fadu.rules.drl.PatternUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Verdicts of one point → its outcome: branch by branch, then over the branches. */
final class Deciding {
  private record Standing(
      Branch branch,
      Outcome outcome,
      List<Verdict> verdicts,
      String reason,
      boolean silent,
      List<String> missing) {
    Standing(Branch branch, Outcome outcome, List<Verdict> verdicts, String reason) {
      this(branch, outcome, verdicts, reason, false, List.of());
    }
  }

  private static final List<DoorCall.Kind> STRONGEST_FIRST =
      List.of(
          DoorCall.Kind.VIOLATED,
          DoorCall.Kind.NOT_ASSESSED,
          DoorCall.Kind.SATISFIED,
          DoorCall.Kind.NOT_APPLICABLE);

  private static final String DENIED = "原文是否定、禁止的表述，与违反本要点的写法相反，请人工确认。";

  private final Page page;
  private final Case at;
  private final Reasons reasons;

  Deciding(Page page, Case at) {
    this.page = page;
    this.at = at;
    this.reasons = new Reasons(at);
  }

  Decision decide(List<Verdict> verdicts) {
    List<Standing> standings =
        page.point().branches().stream().map(branch -> standing(branch, verdicts)).toList();
    List<String> silent = ids(standings.stream().filter(Standing::silent).toList());
    List<Standing> violated = of(Outcome.VIOLATED, standings);
    if (!violated.isEmpty()) {
      return violated(violated, silent);
    }
    for (Outcome outcome :
        List.of(Outcome.NOT_ASSESSED, Outcome.SATISFIED, Outcome.NOT_APPLICABLE)) {
      List<Standing> those = of(outcome, standings);
      if (!those.isEmpty()) {
        String reason =
            outcome == Outcome.SATISFIED
                ? reasons.satisfied(verdicts(those), those.stream().map(Standing::branch).toList())
                : those.stream().map(Standing::reason).distinct().collect(Collectors.joining());
        return Decision.of(
            outcome, reason, verdicts(those), ids(those), silent, missing(outcome, those));
      }
    }
    throw new IllegalStateException("a point without branches: " + page.point().code());
  }

  private Standing standing(Branch branch, List<Verdict> all) {
    Optional<String> refusal = Applicability.refusal(branch, page.point(), at);
    if (refusal.isPresent()) {
      return new Standing(branch, Outcome.NOT_APPLICABLE, List.of(), refusal.get());
    }
    List<Verdict> here = all.stream().filter(v -> v.call().branch().equals(branch.id())).toList();
    List<String> lacking = branch.needs().stream().filter(this::lacking).toList();
    boolean onlyNotApplicable =
        !here.isEmpty()
            && here.stream().allMatch(v -> v.call().kind() == DoorCall.Kind.NOT_APPLICABLE);
    if (!lacking.isEmpty() && !onlyNotApplicable) {
      return new Standing(
          branch, Outcome.NOT_ASSESSED, List.of(), reasons.lacking(lacking), false, lacking);
    }
    List<Verdict> denied = here.stream().filter(this::denied).toList();
    for (DoorCall.Kind kind : STRONGEST_FIRST) {
      List<Verdict> those =
          here.stream().filter(v -> v.call().kind() == kind && !denied.contains(v)).toList();
      if (those.isEmpty() && kind == DoorCall.Kind.NOT_ASSESSED && !denied.isEmpty()) {
        return new Standing(branch, Outcome.NOT_ASSESSED, denied, DENIED);
      }
      if (!those.isEmpty()) {
        return switch (kind) {
          case VIOLATED -> new Standing(branch, Outcome.VIOLATED, those, "");
          case SATISFIED -> new Standing(branch, Outcome.SATISFIED, those, "");
          case NOT_ASSESSED ->
              new Standing(branch, Outcome.NOT_ASSESSED, those, reasons.noted(those));
          case NOT_APPLICABLE ->
              new Standing(branch, Outcome.NOT_APPLICABLE, those, reasons.noted(those));
        };
      }
    }
    return silent(branch);
  }

  /** A violation that rests on words which only deny or forbid the matter. */
  private boolean denied(Verdict verdict) {
    List<Fact> said =
        verdict.facts().stream().filter(fact -> !fact.key().startsWith("meta.")).toList();
    return verdict.call().kind() == DoorCall.Kind.VIOLATED
        && !said.isEmpty()
        && said.stream().allMatch(fact -> Denial.of(at.contract(), fact, page.denial()));
  }

  /** No rule said anything: the limit did not exist then, or the rules have a gap. */
  private Standing silent(Branch branch) {
    Optional<String> notYet =
        limitNotYet(branch)
            .flatMap(at.book()::firstValue)
            .map(
                first ->
                    "本合同按 " + at.dates().signing() + " 签订审查，当时尚无这项界限（" + first.from() + " 起施行）。");
    return notYet
        .map(reason -> new Standing(branch, Outcome.NOT_APPLICABLE, List.of(), reason))
        .orElseGet(
            () ->
                new Standing(
                    branch,
                    Outcome.NOT_ASSESSED,
                    List.of(),
                    "“" + branch.says() + "”：所需事实齐备，但规则没有给出结论，请人工判断。",
                    true,
                    List.of()));
  }

  /** The first limit that a rule of the branch compares with and that has no value on the date. */
  private Optional<String> limitNotYet(Branch branch) {
    for (CheckedRule rule : at.book().engine().rules(page.point().code()).rules()) {
      if (speaksOf(branch, rule)) {
        for (PatternUse pattern : rule.patterns()) {
          for (String name : pattern.threshold() ? pattern.names() : List.<String>of()) {
            if (!at.thresholds().containsKey(name)) {
              return Optional.of(name);
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean speaksOf(Branch branch, CheckedRule rule) {
    for (DoorCall call : rule.calls()) {
      if (call.branch().equals(branch.id())) {
        return true;
      }
    }
    return false;
  }

  private boolean lacking(String key) {
    List<Fact> facts = at.facts(key);
    if (key.startsWith("meta.")) {
      return facts.stream().noneMatch(f -> f.state() == State.PRESENT || f.state() == State.NA);
    }
    return facts.isEmpty()
        || facts.stream()
            .allMatch(f -> f.state() == State.UNREADABLE || f.state() == State.NOT_LOADED);
  }

  private Decision violated(List<Standing> violated, List<String> silent) {
    List<Verdict> verdicts =
        verdicts(violated).stream()
            .sorted(Comparator.comparing(this::severity))
            .collect(Collectors.toList());
    Severity severity = severity(verdicts.get(0));
    List<String> pending =
        violated.stream()
            .flatMap(s -> s.branch().exceptionNeeds().stream())
            .distinct()
            .filter(this::lacking)
            .toList();
    return new Decision(
        Outcome.VIOLATED,
        Optional.of(severity),
        message(violated),
        reasons.violated(verdicts, pending),
        verdicts,
        ids(violated),
        silent,
        Decision.reference(verdicts),
        List.of());
  }

  /** What the branches need and do not have, and what a rule named as not declared. */
  private static List<String> missing(Outcome outcome, List<Standing> standings) {
    if (outcome != Outcome.NOT_ASSESSED) {
      return List.of();
    }
    Set<String> missing = new LinkedHashSet<>();
    standings.forEach(s -> missing.addAll(s.missing()));
    verdicts(standings).stream()
        .flatMap(verdict -> verdict.facts().stream())
        .filter(fact -> fact.state() == State.ABSENT && fact.key().startsWith("meta."))
        .forEach(fact -> missing.add(fact.key()));
    return List.copyOf(missing);
  }

  private String message(List<Standing> violated) {
    Set<String> sentences = new LinkedHashSet<>();
    for (Standing standing : violated) {
      String template =
          page.messages().getOrDefault(standing.branch().id(), page.point().message());
      sentences.add(Placeholders.fill(template, name -> reasons.value(name, standing.verdicts())));
    }
    return String.join("", sentences);
  }

  private Severity severity(Verdict verdict) {
    return verdict.call().severity().orElse(page.point().severity());
  }

  private static List<Standing> of(Outcome outcome, List<Standing> standings) {
    return standings.stream().filter(s -> s.outcome() == outcome).toList();
  }

  private static List<Verdict> verdicts(List<Standing> standings) {
    List<Verdict> verdicts = new ArrayList<>();
    standings.forEach(s -> verdicts.addAll(s.verdicts()));
    return verdicts;
  }

  private static List<String> ids(List<Standing> standings) {
    return standings.stream().map(s -> s.branch().id()).toList();
  }
}
