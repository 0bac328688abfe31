package fadu.review.ruleset;

import fadu.rules.RuleFiles;
import fadu.rules.RuleReport;
import fadu.rules.file.Fault;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines that faults speak of, so that an author sees them beside the fault. */
final class FaultyLines {
  private static final int MOST = 300;
  private static final int LONGEST = 200;

  private FaultyLines() {}

  static Map<String, String> of(RuleReport report, RuleFiles set) {
    Map<String, String> lines = new HashMap<>();
    Map<String, List<String>> read = new HashMap<>();
    for (Fault fault : report.faults().stream().limit(MOST).toList()) {
      byte[] bytes = set.files().get(fault.file());
      if (bytes != null && fault.line() > 0) {
        List<String> text =
            read.computeIfAbsent(
                fault.file(), f -> new String(bytes, StandardCharsets.UTF_8).lines().toList());
        if (fault.line() <= text.size()) {
          String line = text.get(fault.line() - 1).strip();
          lines.put(
              fault.file() + ":" + fault.line(),
              line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line);
        }
      }
    }
    return lines;
  }
}
