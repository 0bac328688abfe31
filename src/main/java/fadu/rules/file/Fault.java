package fadu.rules.file;

import java.util.Comparator;

/**
 * Something wrong in a rule file.
 *
 * @param file path under the rules folder
 * @param line line from 1, 0 where the fault is the file as a whole
 * @param message what is wrong, in Chinese
 * @param remedy what would be right, in Chinese; empty if that is plain
 */
public record Fault(String file, int line, String message, String remedy)
    implements Comparable<Fault> {
  private static final Comparator<Fault> ORDER =
      Comparator.comparing(Fault::file)
          .thenComparingInt(Fault::line)
          .thenComparing(Fault::message)
          .thenComparing(Fault::remedy);

  @Override
  public int compareTo(Fault other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return (file.isEmpty() ? "" : file + (line > 0 ? ":" + line : "") + "：")
        + message
        + (remedy.isEmpty() ? "" : "（" + remedy + "）");
  }
}
