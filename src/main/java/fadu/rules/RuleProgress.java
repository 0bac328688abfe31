package fadu.rules;

/** Told what is being looked at, so that whoever waits can name it, should it never end. */
@FunctionalInterface
public interface RuleProgress {
  RuleProgress NONE = (file, line) -> {};

  /**
   * @param file path under the rules folder, empty for all files together
   * @param line line of a case, 0 for the file as a whole
   */
  void at(String file, int line);
}
