package fadu.extract.pdf;

import fadu.extract.Refused;
import java.util.List;

/** Whether the words of a file can be its words at all; a false layer must not be reviewed. */
final class TextLayer {
  /** Below this many letters no share of anything says something. */
  private static final int ENOUGH = 50;

  private static final int SAMPLE = 200_000;

  private static final double STRANGE = 0.3;

  /** Characters that make up a good quarter of any Chinese contract. */
  private static final String COMMON = "的合同方不一人工程日应发包承按规定本条为及时期由付甲乙款项施进有与在或行其以额验收量质";

  private TextLayer() {}

  /** Characters that stand in no contract: unmapped, private, control, symbols of other scripts. */
  static boolean isStrange(int c) {
    if (c < 0x80) {
      return c < ' ';
    }
    if (Chars.isHan(c) || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF) {
      return c == 0xFFFD;
    }
    if (c >= 0xE000 && c <= 0xF8FF || c >= 0xFFF0 && c <= 0xFFFF || c < 0xA0) {
      return true;
    }
    boolean known =
        c >= 0x2000 && c <= 0x27BF
            || "§°±·×÷µ¥£€©®".indexOf(c) >= 0
            || c >= 0xC0 && c <= 0x24F
            || c >= 0x391 && c <= 0x3C9
            || c >= 0x3040 && c <= 0x33FF
            || c >= 0xAC00 && c <= 0xD7A3
            || c >= 0x400 && c <= 0x45F;
    return !known;
  }

  /** Whether a page's words are those of an honest text layer. */
  static boolean isFalse(PageText page) {
    return !page.recognised()
        && page.letters() >= ENOUGH
        && page.strange() > STRANGE * page.letters();
  }

  /** What to say of a file whose layer lies and whose pages cannot be recognised. */
  static Refused refusal() {
    return new Refused(
        Refused.Code.NO_TEXT, "PDF的文字层与版面不符（字体没有可用的文字对照，取出的是乱码），不能据以审查；请提交Word文件，或用办公软件重新导出的PDF。");
  }

  /** Whether the characters of a file are not distributed as those of any text. */
  static boolean isFalse(List<PageText> pages) {
    CharSequence text = sample(pages);
    int letters = 0;
    int strange = 0;
    for (PageText page : pages) {
      letters += page.recognised() ? 0 : page.letters();
      strange += page.recognised() ? 0 : page.strange();
    }
    int han = 0;
    int common = 0;
    int words = 0;
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Chars.isHan(c)) {
        han++;
        common += COMMON.indexOf(c) >= 0 ? 1 : 0;
      } else if (Chars.isLetter(c) || Chars.isDigit(c)) {
        words++;
      } else if (c > ' ' && c < 0x7F && c != '_' && c != '.' && c != '-') {
        marks++;
      }
    }
    boolean unmapped = letters >= ENOUGH && strange > STRANGE * letters;
    boolean scrambled = han >= 300 && common < 0.03 * han;
    boolean coded = han < words && marks >= ENOUGH && marks > 0.6 * words;
    return unmapped || scrambled || coded;
  }

  private static CharSequence sample(List<PageText> pages) {
    StringBuilder text = new StringBuilder();
    for (PageText page : pages) {
      for (Item item : page.items()) {
        if (!page.recognised() && item instanceof Line line && text.length() < SAMPLE) {
          text.append(line.text());
        }
      }
    }
    return text;
  }
}
