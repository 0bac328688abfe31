package fadu.rules;

import java.nio.file.Path;

/** Where a rule set comes from. Reading again sees the files as they are then. */
public interface RuleSource {

  /**
   * @throws RuleFaults if the files cannot be read
   */
  RuleFiles read();

  /** A folder on disk (setting {@code fadu.rules.dir}). */
  static RuleSource folder(Path folder) {
    return new FolderSource(folder);
  }

  /**
   * A rule set that was kept ({@link RuleArchive}); the name of the file is the hash of the set,
   * and a set with another hash is refused.
   */
  static RuleSource archive(Path file) {
    return new RuleArchive(file);
  }

  /** The rules packed with the program. */
  static RuleSource packed() {
    return new PackedSource(RuleSource.class.getClassLoader(), "rules/");
  }
}
