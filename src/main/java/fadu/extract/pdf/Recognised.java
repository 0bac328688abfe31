package fadu.extract.pdf;

import fadu.extract.Refused;
import fadu.extract.ocr.PageReading;
import fadu.extract.ocr.Recognition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The pages of a file, those that show words they do not hold as text replaced by what was
 * recognised.
 *
 * @param pages all pages
 * @param failed pages that were to be recognised and could not be, with the reason
 * @param differ pages whose text layer says something else than they show
 */
record Recognised(
    List<PageText> pages, Map<Integer, PageReading.Unread> failed, List<Integer> differ) {
  /** A page of pictures with fewer letters than these may hold its words in the pictures. */
  private static final int FEW = 200;

  /** Share of a layer's pairs of letters that the page must show. */
  private static final double AGREES = 0.85;

  static Recognised of(List<PageText> pages, Recognition recognition) throws Refused {
    boolean lies = TextLayer.isFalse(pages);
    List<PageText> result = new ArrayList<>(pages.size());
    Map<Integer, PageReading.Unread> failed = new TreeMap<>();
    List<Integer> differ = new ArrayList<>();
    for (PageText page : pages) {
      boolean layer = page.letters() > 0 && (lies || TextLayer.isFalse(page));
      PageText better = page;
      if (layer || needs(page)) {
        Optional<PageReading> reading = recognition.page(page.number());
        if (reading.isPresent() && reading.get() instanceof PageReading.Unread unread) {
          failed.put(page.number(), unread);
        } else if (reading.isPresent() && reading.get() instanceof PageReading.Read read) {
          PageText shown = ScanLayout.of(page.number(), read.page());
          boolean other = layer || page.scanned() && !agree(page, shown);
          if (other) {
            differ.add(page.number());
          }
          better = layer || page.scanned() || shown.letters() > page.letters() ? shown : page;
        }
      }
      result.add(better);
    }
    return new Recognised(result, failed, differ);
  }

  /** Whether a page may show words that it does not hold, or holds only as somebody read them. */
  private static boolean needs(PageText page) {
    boolean pictures = page.pictures() > 0.5 && page.letters() < FEW;
    return pictures || page.scanned() || Unread.isPicture(page);
  }

  private static boolean agree(PageText layer, PageText shown) {
    return Likeness.shared(words(layer), words(shown)) >= AGREES;
  }

  private static String words(PageText page) {
    StringBuilder words = new StringBuilder();
    for (Item item : page.items()) {
      if (item instanceof Line line) {
        words.append(line.text());
      } else if (item instanceof Table table) {
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .flatMap(cell -> cell.lines().stream())
            .forEach(line -> words.append(line.text()));
      }
    }
    return words.toString();
  }
}
