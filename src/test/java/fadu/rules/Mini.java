package fadu.rules;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** The small rule set of the tests, as it is or with a file changed. */
final class Mini {
  static final Path FOLDER = Path.of("src/test/resources/rules-mini");
  static final RuleBook BOOK = RuleBook.load(RuleSource.folder(FOLDER));

  private Mini() {}

  static String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String path) {
    byte[] bytes = RuleSource.folder(FOLDER).read().files().get(path);
    if (bytes == null) {
      throw new IllegalArgumentException(path);
    }
    return bytes;
  }

  /** The set with one file replaced or added. */
  static RuleSource with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  static RuleSource with(String path, byte[] bytes) {
    return () -> {
      TreeMap<String, byte[]> files = new TreeMap<>(RuleSource.folder(FOLDER).read().files());
      files.put(path, bytes);
      return new RuleFiles("test", files);
    };
  }

  static RuleSource without(String path) {
    return () -> {
      TreeMap<String, byte[]> files = new TreeMap<>(RuleSource.folder(FOLDER).read().files());
      files.remove(path);
      return new RuleFiles("test", files);
    };
  }

  /** What loading says is wrong, as {@code file:line：message（remedy）}. */
  static List<String> faults(RuleSource source) {
    try {
      RuleBook.load(source);
      return List.of();
    } catch (RuleFaults faults) {
      return faults.faults().stream().map(Object::toString).toList();
    }
  }
}
