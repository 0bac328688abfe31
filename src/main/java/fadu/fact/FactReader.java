package fadu.fact;

import java.util.List;

/** Finds the facts of one topic. Stateless; the same reading gives the same facts. */
public interface FactReader {

  /**
   * @param reading what to look at
   * @param found the facts of the readers before this one, in the fixed order of the readers
   * @return facts found; keys that were looked for and are nowhere may be left out
   */
  List<Fact> read(Reading reading, Facts found);
}
