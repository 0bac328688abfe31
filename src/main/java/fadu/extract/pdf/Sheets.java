package fadu.extract.pdf;

import fadu.extract.Limits;
import fadu.extract.Refused;
import fadu.extract.ocr.Recognition;
import fadu.text.SourceTextBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * Pages of another fixed layout than PDF, put into lines, tables and paragraphs as those of PDF
 * are: draw a sheet, end it, draw the next, and write them all.
 */
public final class Sheets {
  /** Share of a page from which a picture may hold its words. */
  private static final double PICTURE = 0.5;

  private static final int FEW = 40;

  private final Glyphs glyphs = new Glyphs();
  private final Strokes strokes = new Strokes();
  private final List<PageText> pages = new ArrayList<>();
  private long characters;

  /** Opens a page of this size in points. */
  public Sheet begin(double width, double height) {
    glyphs.clear();
    strokes.clear();
    return new Sheet((float) width, (float) height, glyphs, strokes);
  }

  /** Closes the page that is open; {@code damaged} if part of it could not be read. */
  public void end(Sheet sheet, boolean damaged) throws Refused {
    characters += glyphs.count;
    Limits.text(characters);
    pages.add(new PageLayouter(pages.size() + 1, sheet.space(), glyphs, strokes).layOut(damaged));
  }

  /**
   * Takes the words of pages that show what they do not hold from what was recognised of them. To
   * be called once all pages have ended; while {@code recognition} is pending, the rest is of no
   * use.
   *
   * @throws Refused {@code TOO_MANY_PAGES}, or why no page could be recognised where there are no
   *     other words
   */
  public void recognise(Recognition recognition, SourceTextBuilder builder) throws Refused {
    Recognised recognised = Recognised.of(pages, recognition);
    pages.clear();
    pages.addAll(recognised.pages());
    if (!recognition.pending()) {
      Unread.note(recognised, letters() == 0, builder);
    }
  }

  /** Characters on all pages that are not blank. */
  public long letters() {
    return pages.stream().mapToLong(PageText::letters).sum();
  }

  /** Numbers of the pages that are pictures rather than text, or could not be read whole. */
  public List<Integer> unread() {
    return pages.stream()
        .filter(
            p ->
                p.damaged()
                    || !p.recognised() && p.pictures() > PICTURE && p.letters() < FEW
                    || !p.recognised() && p.letters() == 0 && p.pictures() > 0.05
                    || TextLayer.isFalse(p))
        .map(PageText::number)
        .toList();
  }

  /** Writes the pages as running text; true if some of it is invisible on its page. */
  public boolean write(SourceTextBuilder builder) {
    return Pages.write(pages, builder);
  }
}
