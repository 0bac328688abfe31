package fadu.rules;

import fadu.text.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The bytes of a rule set, read once.
 *
 * @param from where they come from, for people
 * @param files path under the rules folder, with {@code /} → bytes; in the order of the paths
 */
public record RuleFiles(String from, TreeMap<String, byte[]> files) {

  private static final List<String> NOTES_AND_LEFTOVERS =
      List.of(".md", "~", ".bak", ".orig", ".swp", ".tmp", ".part", "Thumbs.db", "desktop.ini");

  /** Whether a file belongs to the rule set; notes and editors' leftovers do not. */
  public static boolean counts(String path) {
    return !path.startsWith(".")
        && !path.contains("/.")
        && NOTES_AND_LEFTOVERS.stream().noneMatch(path::endsWith);
  }

  /** Hash over paths and contents, lower-case hexadecimal. */
  public String sha256() {
    MessageDigest digest = Sha256.digest();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      byte[] path = file.getKey().getBytes(StandardCharsets.UTF_8);
      digest.update(length(path));
      digest.update(path);
      digest.update(length(file.getValue()));
      digest.update(file.getValue());
    }
    return Sha256.of(digest);
  }

  private static byte[] length(byte[] of) {
    return (of.length + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  /** Writes the whole set as one file that {@link RuleSource#archive} reads. */
  public void writeTo(OutputStream out) throws IOException {
    RuleArchive.write(this, out);
  }
}
