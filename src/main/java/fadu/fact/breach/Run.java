package fadu.fact.breach;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches between commas that share a subject: 乙方故意拖欠工资的 and 甲方不承担责任 are two.
 *
 * @param party ⊙ for the employer, ⊗ for the contractor, ' ' where no side leads
 * @param from first character in the folded text
 * @param to one past the last
 */
record Run(char party, int from, int to) {
  private static final String PREFIX = "0123456789.、() 一二三四五六七八九十第条款因由于如若凡但而且并则在当除对属系";

  static List<Run> of(String text) {
    List<Run> runs = new ArrayList<>();
    char party = ' ';
    int start = 0;
    int at = 0;
    while (at <= text.length()) {
      int end = end(text, at);
      char leads = leader(text, at, end);
      boolean hard = at > 0 && text.charAt(at - 1) != ',';
      if (at > 0 && (hard || leads != ' ')) {
        runs.add(new Run(party, start, at - 1));
        start = at;
        party = leads;
      } else if (at == 0) {
        party = leads;
      }
      at = end + 1;
    }
    runs.add(new Run(party, start, text.length()));
    return runs;
  }

  /** The run that holds a character. */
  static Run at(String text, int offset) {
    for (Run run : of(text)) {
      if (offset < run.to()) {
        return run;
      }
    }
    return new Run(' ', 0, text.length());
  }

  private static int end(String text, int from) {
    int at = from;
    while (at < text.length() && ",;。|".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** The side a stretch begins with, behind its number, its label and 因, 如, 但. */
  private static char leader(String text, int from, int end) {
    int colon = text.lastIndexOf(':', end - 1);
    int at = colon >= from ? colon + 1 : from;
    while (at < end && PREFIX.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < end && "⊙⊗".indexOf(text.charAt(at)) >= 0 ? text.charAt(at) : ' ';
  }
}
