package fadu.extract.pdf;

import fadu.text.SourceTextBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Pages to the text of a file: running heads apart, lines joined to paragraphs, places noted. */
final class Pages {
  private Pages() {}

  /** Writes the pages as running text; true if some of it is invisible on its page. */
  static boolean write(List<PageText> pages, SourceTextBuilder builder) {
    Set<Line> margin = Margins.of(pages);
    List<PageText> bodies = new ArrayList<>(pages.size());
    for (PageText page : pages) {
      List<Item> items = new ArrayList<>();
      for (Item item : page.items()) {
        if (item instanceof Line line && margin.contains(line)) {
          builder.margin(line.text());
        } else if (!TextLayer.isFalse(page)) {
          items.add(item);
        }
      }
      page.aside().forEach(builder::margin);
      bodies.add(page.with(Aligned.tables(items)));
    }
    Output output = new Output(builder);
    output.write(Flow.of(bodies));
    builder.layout(output.places().layout(pages), pages.size());
    return output.hidden();
  }
}
