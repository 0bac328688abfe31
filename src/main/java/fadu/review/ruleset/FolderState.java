package fadu.review.ruleset;

import fadu.rules.RuleFiles;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of a folder without reading its files: who looks twice and sees the same may
 * take it that nobody is writing.
 */
record FolderState(Map<String, String> files) {
  private static final int MOST = 20_000;

  static FolderState of(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path root = folder.toRealPath();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
            String path = root.relativize(file).toString().replace('\\', '/');
            if (RuleFiles.counts(path)) {
              files.put(path, seen.size() + " " + seen.lastModifiedTime() + " " + seen.fileKey());
            }
            return files.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE; // Removed while we looked: the next look differs.
          }
        });
    return new FolderState(files);
  }

  /**
   * Waits until nothing has changed for a moment.
   *
   * @param known a state that is of no interest; null for none
   * @return the state at rest, or null if the folder is as known
   */
  static @Nullable FolderState settled(
      Path folder, @Nullable FolderState known, RuleSets.Timing timing)
      throws IOException, InterruptedException {
    FolderState state = of(folder);
    if (state.equals(known)) {
      return null;
    }
    long rest = System.nanoTime();
    while (System.nanoTime() - rest < timing.quiet().toNanos()) {
      Thread.sleep(Math.min(timing.poll().toMillis(), timing.quiet().toMillis()));
      FolderState later = of(folder);
      if (!later.equals(state)) {
        state = later;
        rest = System.nanoTime();
      }
    }
    return state;
  }
}
