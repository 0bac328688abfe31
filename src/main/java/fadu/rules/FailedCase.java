package fadu.rules;

import fadu.rules.file.Fault;

/**
 * A case that did not come out as its page says.
 *
 * @param point code of the point
 * @param file path of the page under the rules folder
 * @param line line of the case
 * @param says what the case shows
 * @param expected outcome the page demands, as results write it
 * @param actual outcome it came to; the same as expected where something else is wrong
 * @param message what is wrong, in Chinese
 * @param hint what was read, or what would be right; empty if there is nothing to say
 */
public record FailedCase(
    String point,
    String file,
    int line,
    String says,
    String expected,
    String actual,
    String message,
    String hint) {

  /** The same as one of the faults of a set. */
  public Fault fault() {
    return new Fault(file, line, "案例“" + says + "”" + message, hint);
  }
}
