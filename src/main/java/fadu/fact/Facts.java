package fadu.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All facts of a submission, in a fixed order. Every key of the dictionary has at least one entry:
 * a value or a {@link MissingFact}. Immutable.
 */
public final class Facts {
  private final List<FactsByKey> parts;
  private final List<String> failed;

  private Facts(FactsByKey[] parts, List<String> failed) {
    this.parts = List.of(parts);
    this.failed = List.copyOf(failed);
  }

  /**
   * @param failed the readers that broke down over this submission; what they look for may stand
   *     there unread
   */
  public Facts(List<Fact> all, List<String> failed) {
    this(new FactsByKey[] {new FactsByKey(all)}, failed);
  }

  public Facts(List<Fact> all) {
    this(all, List.of());
  }

  /** These and more behind them; as cheap as the new ones are few. */
  public Facts with(List<Fact> more) {
    if (more.isEmpty()) {
      return this;
    }
    FactsByKey[] longer = parts.toArray(new FactsByKey[parts.size() + 1]);
    longer[parts.size()] = new FactsByKey(more);
    return new Facts(longer, failed);
  }

  public List<Fact> all() {
    return parts.size() == 1
        ? parts.get(0).all()
        : parts.stream().flatMap(part -> part.all().stream()).toList();
  }

  public List<String> failed() {
    return failed;
  }

  public Stream<Fact> of(String key) {
    return list(key).stream();
  }

  /** The value that counts for this key, if the submission has one of this type. */
  public <F extends Fact> Optional<F> effective(String key, Class<F> type) {
    for (Fact fact : list(key)) {
      if (fact.effective() && type.isInstance(fact)) {
        return Optional.of(type.cast(fact));
      }
    }
    return Optional.empty();
  }

  private List<Fact> list(String key) {
    List<Fact> found = List.of();
    boolean mine = false;
    for (FactsByKey part : parts) {
      List<Fact> here = part.of(key);
      if (found.isEmpty()) {
        found = here;
      } else if (!here.isEmpty()) {
        found = mine ? found : new ArrayList<>(found);
        mine = true;
        found.addAll(here);
      }
    }
    return found;
  }
}
