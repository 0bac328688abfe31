package fadu.web;

import fadu.review.ruleset.RuleSetStatus;
import fadu.rules.FailedCase;
import fadu.rules.file.Fault;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rule set as the page shows it; empty texts where there is nothing to say.
 *
 * @param mark changes whenever there is something new to see
 */
record RulesView(
    String folder,
    String version,
    String sha256,
    String since,
    String origin,
    int points,
    boolean behind,
    String trouble,
    String checking,
    int steps,
    List<Last> last,
    String mark) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  /** The last check. */
  record Last(
      String at,
      String seconds,
      String version,
      boolean taken,
      int points,
      int rules,
      int cases,
      int count,
      List<String> changed,
      List<FileFaults> files,
      List<FailedCase> failed) {}

  /** Faults of one file, or of the set where the name is empty. */
  record FileFaults(String file, List<Line> lines) {}

  /** A fault with the line as written. */
  record Line(int line, String message, String remedy, String written) {}

  static RulesView of(RuleSetStatus status, ZoneId zone) {
    String mark =
        status.inUse().map(RuleSetStatus.InUse::sha256).orElse("")
            + status.latest().map(c -> c.at() + c.sha256()).orElse("")
            + status.trouble().orElse("");
    return new RulesView(
        status.folder().map(Object::toString).orElse(""),
        status.inUse().map(RuleSetStatus.InUse::version).orElse(""),
        status.inUse().map(RuleSetStatus.InUse::sha256).orElse(""),
        status.inUse().map(set -> time(set.since(), zone)).orElse(""),
        status.inUse().map(set -> set.origin().name()).orElse(""),
        status.inUse().map(RuleSetStatus.InUse::points).orElse(0),
        status.behind(),
        status.trouble().orElse(""),
        status.running().map(RuleSetStatus.Running::file).orElse(""),
        status.running().map(RuleSetStatus.Running::steps).orElse(-1),
        status.latest().map(check -> last(check, zone)).stream().toList(),
        Integer.toHexString(mark.hashCode()));
  }

  private static Last last(RuleSetStatus.Check check, ZoneId zone) {
    return new Last(
        time(check.at(), zone),
        String.format(java.util.Locale.ROOT, "%.1f", check.took().toMillis() / 1000.0),
        check.version(),
        check.taken(),
        check.report().points(),
        check.report().rules(),
        check.report().cases(),
        check.report().faults().size(),
        check.changed(),
        files(check),
        check.report().failed());
  }

  /** Faults by file; those of failing cases are shown apart. */
  private static List<FileFaults> files(RuleSetStatus.Check check) {
    Set<Fault> cases =
        new HashSet<>(check.report().failed().stream().map(FailedCase::fault).toList());
    Map<String, List<Line>> byFile = new TreeMap<>();
    for (Fault fault : check.report().faults()) {
      if (!cases.contains(fault)) {
        byFile
            .computeIfAbsent(fault.file(), f -> new ArrayList<>())
            .add(
                new Line(
                    fault.line(),
                    fault.message(),
                    fault.remedy(),
                    check.lines().getOrDefault(fault.file() + ":" + fault.line(), "")));
      }
    }
    List<FileFaults> files = new ArrayList<>();
    byFile.forEach((file, lines) -> files.add(new FileFaults(file, lines)));
    return files;
  }

  private static String time(Instant at, ZoneId zone) {
    return TIME.format(at.atZone(zone));
  }
}
