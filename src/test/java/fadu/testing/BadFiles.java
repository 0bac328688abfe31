package fadu.testing;

import java.util.List;
import java.util.stream.Stream;

/** One or more bad files of every class that concerns the reading of text, made on the spot. */
public final class BadFiles {
  private BadFiles() {}

  /**
   * All of them.
   *
   * @param out address that the files point to; nothing may ever call it
   */
  public static List<BadFile> all(String out) {
    return Stream.of(new BadArchives(out), new BadMarkup(out), new BadPages(out), new BadTypes(out))
        .flatMap(maker -> maker.made().stream())
        .toList();
  }
}
