package fadu.extract.docx;

import fadu.extract.flow.Symbols;
import org.jspecify.annotations.Nullable;

/** How a run shows: flags of {@link Line}, and its symbol font if it has one. */
record Look(int flags, @Nullable String font) {
  static final Look PLAIN = new Look(0, null);

  /**
   * Resolves run properties: what a run says itself counts; on/off properties that the styles of
   * paragraph and characters both switch on cancel each other, as in Word.
   *
   * @param shadedAround the paragraph, cell or shape may have a dark ground
   */
  static Look of(RunFormat direct, RunFormat character, RunFormat paragraph, boolean shadedAround) {
    boolean struck =
        toggle(direct.strike(), character.strike(), paragraph.strike())
            || toggle(direct.doubleStrike(), character.doubleStrike(), paragraph.doubleStrike());
    RunFormat run = direct.over(character).over(paragraph);
    boolean hidden =
        toggle(direct.vanish(), character.vanish(), paragraph.vanish())
            || is(run.tiny())
            || is(run.white()) && !is(run.shaded()) && !shadedAround;
    int flags =
        (struck ? Line.STRUCK : 0)
            | (hidden ? Line.HIDDEN : 0)
            | (is(run.underline()) ? Line.UNDERLINED : 0);
    String font = Symbols.isSymbolFont(run.font()) ? run.font() : null;
    return flags == 0 && font == null ? PLAIN : new Look(flags, font);
  }

  private static boolean is(@Nullable Boolean value) {
    return value != null && value;
  }

  private static boolean toggle(
      @Nullable Boolean direct, @Nullable Boolean character, @Nullable Boolean paragraph) {
    return direct != null ? direct : is(character) != is(paragraph);
  }
}
