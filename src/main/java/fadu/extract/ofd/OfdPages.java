package fadu.extract.ofd;

import fadu.extract.GuardedZip;
import fadu.extract.Refused;
import java.util.ArrayList;
import java.util.List;

/** The pages of all documents of an OFD file, opened one at a time. */
final class OfdPages {
  private record Numbered(OfdDocument document, OfdDocument.Page page) {}

  /** A page with what is drawn on it. */
  record Opened(OfdDocument document, PageFile file, Layers layers) {}

  private final Budget budget = new Budget();
  private final Parts parts;
  private final List<Numbered> pages = new ArrayList<>();

  private OfdPages(GuardedZip zip) throws Refused {
    this.parts = new Parts(zip, budget);
    for (String root : Root.read(parts).documents()) {
      OfdDocument document = OfdDocument.read(root, parts, budget);
      document.pages.forEach(page -> pages.add(new Numbered(document, page)));
    }
  }

  static OfdPages open(GuardedZip zip) throws Refused {
    return new OfdPages(zip);
  }

  Budget budget() {
    return budget;
  }

  Parts parts() {
    return parts;
  }

  /** A page, counted from 1. */
  Opened page(int number) throws Refused {
    Numbered page = pages.get(number - 1);
    OfdDocument document = page.document();
    PageFile file = PageFile.read(parts, page.page().part(), document.area, budget);
    return new Opened(document, file, Layers.of(document, page.page(), file, parts, budget));
  }
}
