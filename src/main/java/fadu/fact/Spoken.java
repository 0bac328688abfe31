package fadu.fact;

import fadu.clause.PartKind;
import fadu.clause.Sentence;

/** A sentence of the agreement with what is said beside it in the same clause. */
public record Spoken(Reading reading, Sentence sentence) {
  public String text() {
    return sentence.text();
  }

  /** Said by the contract itself: not in a paper, not on offer, not struck, not replaced. */
  public boolean agreed() {
    PartKind part = reading.part(sentence).kind();
    return part != PartKind.PAPER
        && part != PartKind.AWARD_NOTICE
        && !reading.choices().unselected(sentence, 0)
        && !reading.struck(sentence, 0, text().length())
        && !reading.forbidden(sentence)
        && !Amended.superseded(text(), text().length() - 1);
  }

  /** The sentence before it in the same clause, empty if there is none. */
  public String before() {
    return beside(-1);
  }

  /** The sentence after it in the same clause, empty if there is none. */
  public String after() {
    return beside(1);
  }

  private String beside(int step) {
    int index = sentence.index() + step;
    if (index < 0 || index >= reading.contract().sentences().size()) {
      return "";
    }
    Sentence other = reading.contract().sentences().get(index);
    boolean near =
        other.file() == sentence.file()
            && (other.clause() == sentence.clause()
                || sentence.table() >= 0 && other.table() == sentence.table());
    return near ? other.text() : "";
  }

  /** Whether the clause, or one that holds it, is headed by one of these words. */
  public boolean headed(String group) {
    return reading.order().headed(group).get(sentence.clause());
  }
}
