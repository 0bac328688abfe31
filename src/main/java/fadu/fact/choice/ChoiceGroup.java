package fadu.fact.choice;

import java.util.List;

/**
 * Alternatives of which some are chosen.
 *
 * @param file index of the document
 * @param from where the group begins in the shadow text: the words that ask for the choice, or the
 *     first mark
 * @param kind how the choice is made
 * @param filled whether a choice was made at all
 * @param options in order
 */
public record ChoiceGroup(int file, int from, Kind kind, boolean filled, List<Option> options) {

  /** How a choice is written. */
  public enum Kind {
    /** Boxes, ticked or not. */
    BOXES,
    /** "按下列第（2）种方式": the number is the choice. */
    ORDINAL
  }

  public ChoiceGroup {
    options = List.copyOf(options);
  }

  public int to() {
    return options.get(options.size() - 1).to();
  }

  public List<Option> selected() {
    return options.stream().filter(Option::selected).toList();
  }
}
