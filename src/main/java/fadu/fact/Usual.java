package fadu.fact;

import java.util.function.UnaryOperator;

/**
 * Puts texts in the words that {@link Passage#usual} promises.
 *
 * @param turned the contract calls the contractor 甲方
 */
record Usual(boolean turned) implements UnaryOperator<String> {
  private static final String NOT_WAGES = "料质金格产源";

  @Override
  public String apply(String words) {
    String text = words;
    if (turned && text.indexOf('方') >= 0) {
      text = text.replace("甲方", "某方").replace("乙方", "甲方").replace("某方", "乙方");
    }
    if (text.contains("工资")) {
      for (char next : NOT_WAGES.toCharArray()) {
        text = text.replace("工资" + next, "工某" + next);
      }
    }
    return text;
  }
}
