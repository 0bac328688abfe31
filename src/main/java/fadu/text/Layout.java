package fadu.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Where on the pages the characters of a {@link SourceText} stand. */
public interface Layout {
  /** Word and plain text have no pages until they are laid out. */
  Layout NONE =
      new Layout() {
        @Override
        public OptionalInt page(int offset) {
          return OptionalInt.empty();
        }

        @Override
        public Optional<PageSize> size(int page) {
          return Optional.empty();
        }

        @Override
        public List<Stretch> stretches(int from, int to) {
          return List.of();
        }
      };

  /** Page of the character at this offset, counted from 1. */
  OptionalInt page(int offset);

  /** Whether the words of this page were recognised from its image. */
  default boolean recognised(int page) {
    return false;
  }

  /** How large a page is, counted from 1; empty where there is no such page. */
  Optional<PageSize> size(int page);

  /** The characters {@code from..to} by the lines of print they stand on, in reading order. */
  List<Stretch> stretches(int from, int to);

  /** One box per line of print that the characters {@code from..to} touch, in reading order. */
  default List<Box> boxes(int from, int to) {
    return stretches(from, to).stream().map(Stretch::box).toList();
  }
}
