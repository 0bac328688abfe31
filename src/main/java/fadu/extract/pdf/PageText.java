package fadu.extract.pdf;

import java.util.List;

/**
 * What one page says.
 *
 * @param items lines and tables from top to bottom
 * @param aside text that runs across the page, a watermark
 * @param letters characters that are not blank
 * @param strange how many of them no contract holds: signs unmapped or from private use
 * @param pictures share of the page that pictures cover
 * @param outlines curved shapes, which letters turned to outlines are made of
 * @param recognised whether its words were recognised from its image
 * @param doubtful how many of its letters may be others
 * @param scanned whether its words are the invisible layer over a picture
 */
record PageText(
    int number,
    PageSpace space,
    int direction,
    List<Item> items,
    List<String> aside,
    int letters,
    int strange,
    double pictures,
    int outlines,
    boolean scanned,
    boolean damaged,
    boolean recognised,
    int doubtful) {

  /** The same page with other items. */
  PageText with(List<Item> others) {
    return new PageText(
        number,
        space,
        direction,
        others,
        aside,
        letters,
        strange,
        pictures,
        outlines,
        scanned,
        damaged,
        recognised,
        doubtful);
  }

  /** An A4 page that is a picture and nothing else. */
  static PageText picture(int number) {
    PageSpace space = PageSpace.of(595, 842, 0);
    return new PageText(number, space, 0, List.of(), List.of(), 0, 0, 1, 0, false, false, false, 0);
  }

  /** The same page as one whose words come from its image. */
  PageText asRecognised() {
    return new PageText(
        number, space, direction, items, aside, letters, strange, 0, 0, false, false, true,
        doubtful);
  }
}
