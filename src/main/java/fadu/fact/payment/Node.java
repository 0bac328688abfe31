package fadu.fact.payment;

import java.util.Optional;

/**
 * One payment of a schedule.
 *
 * @param share its share of the price
 * @param condition the words that say when it falls due
 * @param stage the stage it belongs to, if its words say
 * @param schedule number of the clause, or the table, it is listed in; nodes of one schedule add up
 */
record Node(Share share, String condition, Optional<Stage> stage, String schedule) {
  boolean cumulative() {
    return share.sort() == Share.Sort.CUMULATIVE;
  }

  boolean at(Stage other) {
    return stage.isPresent() && stage.get() == other;
  }
}
