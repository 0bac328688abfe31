package fadu.extract.pdf;

import fadu.extract.ocr.ScanPage;

/** A recognised page as the glyphs and rules of a page: from here on it is like any other. */
final class ScanLayout {
  private ScanLayout() {}

  static PageText of(int number, ScanPage page) {
    PageSpace space = PageSpace.of(page.width(), page.height(), page.tilt());
    Glyphs glyphs = new Glyphs();
    for (ScanPage.Run run : page.runs()) {
      add(glyphs, run, page.direction());
    }
    Strokes strokes = new Strokes();
    for (ScanPage.Rule rule : page.rules()) {
      add(strokes, rule, space, page.direction());
    }
    return new PageLayouter(number, space, glyphs, strokes).layOut(false).asRecognised();
  }

  private static void add(Glyphs glyphs, ScanPage.Run run, int direction) {
    String text = run.text();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean doubtful = run.certainty()[i] < ScanPage.DOUBTFUL;
      glyphs.add(
          c,
          run.x0()[i],
          run.x1()[i],
          run.base(),
          run.size(),
          direction,
          doubtful ? Glyphs.DOUBTFUL : 0);
      i += Character.charCount(c);
    }
  }

  private static void add(Strokes strokes, ScanPage.Rule rule, PageSpace space, int direction) {
    float ax = space.displayX(direction, rule.x0(), rule.y0());
    float ay = space.displayY(direction, rule.x0(), rule.y0());
    float bx = space.displayX(direction, rule.x1(), rule.y1());
    float by = space.displayY(direction, rule.x1(), rule.y1());
    strokes.box(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by), true);
  }
}
