package fadu.rules.file;

import java.util.List;
import java.util.Map;

/**
 * A YAML document as written: scalars stay text, so that {@code no}, {@code 3.0} and {@code
 * 2017-07-01} mean what the reader of the field says they mean.
 */
public sealed interface YamlNode {
  /** Line on which it begins, from 1. */
  int line();

  /**
   * One value.
   *
   * @param plain written without quotes or block marks
   */
  record Scalar(String text, boolean plain, int line) implements YamlNode {
    /** Nothing was written. */
    public boolean empty() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  /** A list. */
  record Sequence(List<YamlNode> items, int line) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * Named values, in the order of the file.
   *
   * @param lines line of each name
   */
  record Mapping(Map<String, YamlNode> entries, Map<String, Integer> lines, int line)
      implements YamlNode {}
}
