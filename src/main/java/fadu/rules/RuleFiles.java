package fadu.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The bytes of a rule set, read once.
 *
 * @param from where they come from, for people
 * @param files path under the rules folder, with {@code /} → bytes; in the order of the paths
 */
record RuleFiles(String from, TreeMap<String, byte[]> files) {

  /** Whether a file belongs to the rule set; notes and editors' leftovers do not. */
  static boolean counts(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return !path.startsWith(".") && !path.contains("/.") && !name.endsWith(".md");
  }

  /** Hash over paths and contents, lower-case hexadecimal. */
  String sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        byte[] path = file.getKey().getBytes(StandardCharsets.UTF_8);
        digest.update(length(path));
        digest.update(path);
        digest.update(length(file.getValue()));
        digest.update(file.getValue());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] length(byte[] of) {
    return (of.length + "\n").getBytes(StandardCharsets.US_ASCII);
  }
}
