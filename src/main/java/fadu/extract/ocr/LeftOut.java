package fadu.extract.ocr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A letter that the engine is known to leave out, sure of all the others: the 竣 of 竣工. Where the
 * words ask for it and the ink has room for it, it is put back; the ink decides.
 */
final class LeftOut {
  private static final char LETTER = '竣';

  /** Before these 工 is the end of another word. */
  private static final String OTHER_WORDS = "竣完开施停复返误窝动分手人员职民加技化军监总包用承";

  /** What follows 竣工 and seldom 工 alone. */
  private static final String AFTER = "验结日之资图文报备决移后前交的时和";

  /** Better by so much, or it is left as it is. */
  private static final double BETTER = 0.5;

  /** How certain the letter is. */
  private static final float CERTAIN = 0.6f;

  private LeftOut() {}

  /** The texts with the letter at one of the places where it may have stood. */
  static List<Block> candidates(Block block) {
    List<Block> candidates = new ArrayList<>();
    String text = block.text();
    for (int i = 0; i + 1 < text.length(); i++) {
      boolean alone =
          text.charAt(i) == '工'
              && (i == 0 || OTHER_WORDS.indexOf(text.charAt(i - 1)) < 0)
              && AFTER.indexOf(text.charAt(i + 1)) >= 0;
      if (alone) {
        float[] certainty = Arrays.copyOf(block.certainty(), text.length() + 1);
        System.arraycopy(block.certainty(), i, certainty, i + 1, text.length() - i);
        certainty[i] = CERTAIN;
        candidates.add(
            new Block(
                block.x0(),
                block.y0(),
                block.x1(),
                block.y1(),
                text.substring(0, i) + LETTER + text.substring(i),
                certainty));
      }
    }
    return candidates;
  }

  /** Whether a text fits its ink clearly better than the one that was read. */
  static boolean fits(Alignment with, Alignment without) {
    return with.cost() < without.cost() - BETTER;
  }
}
