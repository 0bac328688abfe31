package fadu.extract.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names what a file points to, as words that do nothing. */
public final class Targets {
  private static final int NAMED = 5;
  private static final int NAME_LENGTH = 120;

  private Targets() {}

  /** The first few, quoted, and how many there are. */
  public static String named(Set<String> all) {
    List<String> names = new ArrayList<>();
    for (String name : all) {
      if (names.size() == NAMED) {
        break;
      }
      names.add("“" + inert(name) + "”");
    }
    String listed = String.join("、", names);
    return all.size() > NAMED ? listed + "等" + all.size() + "处" : listed;
  }

  /** The words of a target as a label: short, without control or direction characters. */
  private static String inert(String words) {
    StringBuilder label = new StringBuilder();
    words
        .codePoints()
        .limit(NAME_LENGTH)
        .filter(
            c ->
                !Character.isISOControl(c)
                    && Character.getType(c) != Character.FORMAT
                    && Character.getType(c) != Character.SURROGATE)
        .forEach(label::appendCodePoint);
    return words.length() > NAME_LENGTH ? label + "…" : label.toString();
  }
}
