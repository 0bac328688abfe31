package fadu.rules;

import fadu.fact.FactReader;
import fadu.law.Holidays;
import java.util.List;

/** The readers of all topics, in the order in which they run: later ones see what earlier found. */
public final class FactReaders {
  private FactReaders() {}

  /**
   * @param holidays the calendar of the rule set, for periods that end on working days
   */
  public static List<FactReader> all(Holidays holidays) {
    return List.of();
  }
}
