package fadu.review.ruleset;

import fadu.rules.RuleReport;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rule set as its author sees it.
 *
 * @param folder where the author edits; empty where the rules packed with the program are used
 * @param inUse what reviews that start now run on; empty where there is nothing usable
 * @param latest the last check of the folder
 * @param running the check under way
 * @param trouble why the folder cannot be looked at, in Chinese
 */
public record RuleSetStatus(
    Optional<Path> folder,
    Optional<InUse> inUse,
    Optional<Check> latest,
    Optional<Running> running,
    Optional<String> trouble) {

  /** Whether reviews run on something else than what the folder holds. */
  public boolean behind() {
    return trouble.isPresent() || latest.map(check -> !check.taken()).orElse(false);
  }

  /** Where the set in use came from. */
  public enum Origin {
    /** Packed with the program. */
    PACKED,
    /** Read from the folder since the start of the service. */
    FOLDER,
    /** Kept from an earlier run of the service. */
    KEPT
  }

  /**
   * The set in use.
   *
   * @param since when reviews began to run on it
   */
  public record InUse(String sha256, Instant since, Origin origin, int points) {
    /** The head of the hash, by which results name it. */
    public String version() {
      return sha256.substring(0, Math.min(12, sha256.length()));
    }
  }

  /**
   * A check that is over.
   *
   * @param sha256 hash of what was checked
   * @param changed files in which it differed from the set then in use
   * @param lines the lines at fault as written, by {@code file:line}
   * @param taken whether it is in use since, or was already
   */
  public record Check(
      Instant at,
      Duration took,
      String sha256,
      List<String> changed,
      Map<String, String> lines,
      RuleReport report,
      boolean taken) {
    public Check {
      changed = List.copyOf(changed);
      lines = Map.copyOf(lines);
    }

    public String version() {
      return sha256.substring(0, Math.min(12, sha256.length()));
    }

    /** The same set, refused after all. */
    Check refusedFor(RuleReport reasons) {
      return new Check(at, took, sha256, changed, Map.of(), reasons, false);
    }
  }

  /**
   * A check under way.
   *
   * @param file under work, empty for all together
   * @param steps files and cases looked at so far
   */
  public record Running(Instant since, String file, int steps) {}
}
