package fadu.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A row of the manifest of bad inputs: tab-separated, the path first, then among others category
 * and what is expected of it.
 */
record BadInput(Path file, String category, String expected) {
  private static final String REQUEST = "ERR_400";

  /** Meant to be sent where JSON is expected. */
  boolean request() {
    return category.equals("api-json") || expected.equals(REQUEST);
  }

  /** The folder that {@code -Dbad.inputs} names; null without. */
  static Path folder() {
    String folder = System.getProperty("bad.inputs");
    return folder == null ? null : Path.of(folder);
  }

  static List<BadInput> all() throws IOException {
    return Files.readAllLines(folder().resolve("MANIFEST.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t"))
        .map(cells -> new BadInput(folder().resolve(cells[0]), cells[5], cells[6]))
        .toList();
  }

  String name() {
    return file.getFileName().toString();
  }

  byte[] bytes() throws IOException {
    return Files.readAllBytes(file);
  }

  /**
   * No answer but a refusal is right, if it is sent as a contract. A readable file under a wrong
   * name is reviewed with a note.
   */
  boolean mustBeRefused() {
    return expected.equals("UNSUPPORTED")
        || expected.startsWith("ERR")
            && !expected.contains("OK")
            && !expected.equals("ERR_TYPE")
            && !expected.equals(REQUEST);
  }
}
