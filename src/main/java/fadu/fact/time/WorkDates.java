package fadu.fact.time;

import fadu.clause.Sentence;
import fadu.fact.value.DateMention;
import fadu.fact.value.PeriodMention;
import java.util.Optional;

/**
 * What one sentence, or one table row, says of the time for completion.
 *
 * @param rank how surely it is the contract's own statement; higher is better
 */
record WorkDates(
    Sentence sentence,
    Optional<DateMention> start,
    Optional<DateMention> end,
    Optional<PeriodMention> total,
    int rank) {

  boolean says() {
    return start.isPresent() || end.isPresent() || total.isPresent();
  }
}
