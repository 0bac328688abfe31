package fadu.extract.ofd;

import java.util.List;

/** Path data word by word: what to do and with which numbers. */
final class PathData {
  /** What is done with one step of a path. */
  @FunctionalInterface
  interface Step {
    /**
     * @param operator M or S (begin), L (line), Q, B (curve), A (arc), C (close) or unknown
     * @param operands its numbers; where it leads to are the last two
     */
    void take(String operator, double[] operands);
  }

  private PathData() {}

  /** Hands over steps in order; data that break off in one end before it. */
  static void follow(String data, int longest, Step step) {
    List<String> words = Xml.words(data, longest);
    int i = 0;
    while (i < words.size()) {
      String operator = words.get(i++);
      int count =
          switch (operator) {
            case "M", "S", "L" -> 2;
            case "Q" -> 4;
            case "B" -> 6;
            case "A" -> 7;
            default -> 0;
          };
      if (i + count > words.size()) {
        return;
      }
      double[] operands = new double[count];
      for (int k = 0; k < count; k++) {
        operands[k] = Xml.number(words.get(i + k), 0);
      }
      i += count;
      step.take(operator, operands);
    }
  }
}
