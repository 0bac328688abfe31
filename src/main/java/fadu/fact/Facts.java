package fadu.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All facts of a submission, in a fixed order. Every key of the dictionary has at least one entry:
 * a value or a {@link MissingFact}.
 *
 * @param failed the readers that broke down over this submission; what they look for may stand
 *     there unread
 */
public record Facts(List<Fact> all, List<String> failed) {
  public Facts {
    all = List.copyOf(all);
    failed = List.copyOf(failed);
  }

  public Facts(List<Fact> all) {
    this(all, List.of());
  }

  public Stream<Fact> of(String key) {
    return all.stream().filter(fact -> fact.key().equals(key));
  }

  /** The value that counts for this key, if the submission has one of this type. */
  public <F extends Fact> Optional<F> effective(String key, Class<F> type) {
    return of(key).filter(Fact::effective).filter(type::isInstance).map(type::cast).findFirst();
  }
}
