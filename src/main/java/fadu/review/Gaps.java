package fadu.review;

import fadu.fact.Fact;
import fadu.fact.Facts;
import fadu.fact.MissingFact;
import fadu.fact.State;
import fadu.finding.InputFile;
import java.util.List;

/**
 * What a file that was not read, or not wholly, does to the facts: what was found nowhere may stand
 * there, so it is no longer absent but not loaded, and nobody is accused of leaving it out.
 */
final class Gaps {
  private Gaps() {}

  static Facts mark(Facts facts, List<InputFile> input) {
    List<String> unread = input.stream().filter(f -> !f.complete()).map(InputFile::name).toList();
    return unread.isEmpty()
        ? facts
        : new Facts(
            facts.all().stream().map(fact -> mark(fact, String.join("、", unread))).toList(),
            facts.failed());
  }

  private static Fact mark(Fact fact, String unread) {
    return fact instanceof MissingFact missing
            && missing.state() == State.ABSENT
            && !missing.key().startsWith("meta.")
        ? new MissingFact(
            missing.key(),
            State.NOT_LOADED,
            missing.note() + "，但" + unread + "未能全部读取",
            missing.source())
        : fact;
  }
}
