package fadu.fact.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is worked out of a text once and asked for by many readers. Found by the text's identity in
 * a small table and forgotten with the review; no answer depends on whether one is there.
 *
 * @param <V> what is worked out; immutable
 */
public final class PerText<V> {
  private static final int SLOTS = 1 << 13;
  private static final List<PerText<?>> ALL = new CopyOnWriteArrayList<>();

  private final Function<String, V> work;

  /** Plain reads and writes: entries are whole, and another text's is not used. */
  private final @Nullable Entry<?>[] table = new Entry<?>[SLOTS];

  private record Entry<V>(String text, V value) {}

  private PerText(Function<String, V> work) {
    this.work = work;
  }

  /** For constants of the program only: each is remembered for ever, without its texts. */
  public static <V> PerText<V> of(Function<String, V> work) {
    PerText<V> made = new PerText<>(work);
    ALL.add(made);
    return made;
  }

  @SuppressWarnings("unchecked") // only put writes to the table
  public V in(String text) {
    int slot = Signature.slot(text) & SLOTS - 1;
    Entry<?> seen = table[slot];
    if (seen != null && seen.text == text) {
      return (V) seen.value;
    }
    V value = work.apply(text);
    table[slot] = new Entry<>(text, value);
    return value;
  }

  /** No text of a review is kept behind it. */
  static void forget() {
    ALL.forEach(each -> Arrays.fill(each.table, null));
  }
}
