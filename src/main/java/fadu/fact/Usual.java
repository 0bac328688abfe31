package fadu.fact;

import fadu.clause.Sentence;
import org.jspecify.annotations.Nullable;

/** Sentences in the words that {@link Passage#usual} promises, each made once. */
final class Usual {
  private static final String NOT_WAGES = "料质金格产源";

  private final @Nullable String[] made;
  private final boolean turned;

  /**
   * @param turned the contract calls the contractor 甲方
   */
  Usual(int sentences, boolean turned) {
    this.made = new String[sentences];
    this.turned = turned;
  }

  String of(Sentence sentence) {
    String text = made[sentence.index()];
    if (text == null) {
      text = make(sentence.text());
      made[sentence.index()] = text;
    }
    return text;
  }

  private String make(String words) {
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
