package fadu.register;

import fadu.text.Sha256;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/**
 * Tells whether the finding of a later review is the one somebody decided about: same point, same
 * outcome and severity, same words of the machine, same quotes in the same places. Which rule set
 * found it does not count.
 */
public final class Fingerprint {
  private Fingerprint() {}

  /**
   * @param point member of {@code points} of a result
   */
  public static String of(JsonNode point) {
    StringBuilder all = new StringBuilder();
    for (String member : new String[] {"code", "outcome", "severity", "message", "reason"}) {
      add(all, point.path(member).asString(""));
    }
    for (JsonNode evidence : point.path("evidence")) {
      add(all, evidence.path("file").asString(""));
      add(all, evidence.path("at").toString());
      add(all, evidence.path("quote").asString(""));
    }
    return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void add(StringBuilder all, String member) {
    all.append(member.length()).append(':').append(member).append('\n');
  }
}
