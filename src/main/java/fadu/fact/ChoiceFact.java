package fadu.fact;

import java.util.List;

/**
 * What was chosen among alternatives.
 *
 * @param options all alternatives on offer, as dictionary words or as printed
 * @param selected those chosen, in the order of {@code options}
 */
public record ChoiceFact(String key, List<String> options, List<String> selected, Source source)
    implements Fact {
  public ChoiceFact {
    options = List.copyOf(options);
    selected = List.copyOf(selected);
  }

  /** Number of alternatives chosen. */
  public int count() {
    return selected.size();
  }

  @Override
  public String shown() {
    return String.join("、", selected);
  }

  @Override
  public ChoiceFact withSource(Source other) {
    return new ChoiceFact(key, options, selected, other);
  }
}
