package fadu.review.ruleset;

import fadu.rules.RuleFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Rule sets by content, each one file named by its hash, and which of them is in use. What was in
 * use once stays: results name it. Files are written and synced before they get their name.
 */
public final class KeptSets {
  private static final String POINTER = "in-use";
  private static final String DRAFT = "candidate-";

  private final Path folder;

  /** The set in use and since when. */
  record Used(Path file, String sha256, Instant since) {}

  /**
   * @param folder made if it is not there; what an interrupted check left in it is removed
   */
  public KeptSets(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder.toAbsolutePath());
    try (var left = Files.newDirectoryStream(this.folder, DRAFT + "*")) {
      for (Path each : left) {
        Files.walk(each).sorted(java.util.Comparator.reverseOrder()).forEach(this::delete);
      }
    }
  }

  private void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The set as a file that a check can read; not yet kept. */
  Path draft(RuleFiles set) throws IOException {
    Path draft = Files.createTempDirectory(folder, DRAFT).resolve(set.sha256() + ".zip");
    try (FileChannel channel =
        FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out = Channels.newOutputStream(channel);
      set.writeTo(out);
      channel.force(true);
    }
    return draft;
  }

  void discard(Path draft) {
    delete(draft);
    Path home = draft.getParent();
    if (home != null) {
      delete(home);
    }
  }

  /** Keeps a draft for good; the file it is kept in. */
  Path keep(Path draft) throws IOException {
    Path target = folder.resolve(String.valueOf(draft.getFileName()));
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    force();
    return target;
  }

  /** Remembers which set is in use. */
  void use(Used set) throws IOException {
    Path draft = folder.resolve(POINTER + ".new");
    try (FileChannel channel =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      String line = set.sha256() + " " + set.since() + "\n";
      channel.write(StandardCharsets.US_ASCII.encode(line));
      channel.force(true);
    }
    Files.move(
        draft,
        folder.resolve(POINTER),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    force();
  }

  /** The set that was in use last, if its file is there. */
  Optional<Used> used() throws IOException {
    Path pointer = folder.resolve(POINTER);
    if (!Files.isRegularFile(pointer)) {
      return Optional.empty();
    }
    String[] words = Files.readString(pointer, StandardCharsets.US_ASCII).strip().split(" ");
    Path file = folder.resolve(words[0] + ".zip");
    if (words.length != 2 || !words[0].matches("[0-9a-f]{64}") || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Used(file, words[0], Instant.parse(words[1])));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private void force() throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
