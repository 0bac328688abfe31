package fadu.extract.pdf;

import fadu.extract.Limits;
import fadu.extract.Refused;
import fadu.text.SourceText;
import fadu.text.SourceTextBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/** Reads text PDF: paragraphs, tables, places of every character. */
public final class PdfReader {
  private static final long OPENING = 12_000;
  private static final long SLACK = 4_000;

  private PdfReader() {}

  /**
   * Reads a PDF that is in memory.
   *
   * @param name the sender's name of the file, a label only
   * @param sha256 hash of the bytes, lower-case hexadecimal
   * @param pages told how many pages it has, before they are read
   * @return the text with page and box for each character; {@code complete} is false where pages
   *     hold pictures only or cannot be read
   * @throws Refused {@code ENCRYPTED, DAMAGED, NO_TEXT, TOO_MANY_PAGES, EXPANDS_TOO_MUCH,
   *     PARSE_TIMEOUT, PARSE_MEMORY, PARSER_CRASH, TOO_LARGE}
   */
  public static SourceText read(String name, String sha256, byte[] bytes, IntConsumer pages)
      throws Refused {
    SystemFonts.leaveOut();
    return Guarded.run(OPENING, clock -> read(name, sha256, bytes, pages, clock));
  }

  private static SourceText read(
      String name, String sha256, byte[] bytes, IntConsumer count, Guarded.Clock clock)
      throws IOException, Refused {
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      List<PageTree.Leaf> leaves = PageTree.leaves(catalog);
      if (leaves.isEmpty()) {
        throw new Refused(Refused.Code.DAMAGED, "PDF中没有可读的页，文件已损坏或不完整；请重新导出或重新传送后再提交。");
      }
      count.accept(leaves.size());
      clock.allow(Budget.millis(leaves.size()) + SLACK);
      SourceTextBuilder builder = new SourceTextBuilder(name, sha256, "pdf");
      PageEngine engine = new PageEngine(Budget.forPages(leaves.size()));
      List<PageText> pages = pages(leaves, engine);
      boolean cut = Tail.isCut(bytes);
      Unread.check(pages, cut, builder);
      if (write(pages, builder)) {
        builder.warn("HIDDEN_TEXT", "PDF中有版面上看不见的文字（白色、透明、极小或在页面之外），已保留并标出，请核对。");
      }
      if (engine.unicode().differs()) {
        builder.warn("TEXT_LAYER_DIFFERS", "PDF的文字层与版面显示的字符不一致，已按版面取字；请对照版面核对。");
      }
      Suspicions.note(catalog, leaves, bytes, builder);
      return builder.build();
    }
  }

  private static List<PageText> pages(List<PageTree.Leaf> leaves, PageEngine engine)
      throws Refused {
    DefaultResourceCache cache = new DefaultResourceCache();
    Map<COSDictionary, PDResources> shared = new IdentityHashMap<>();
    List<PageText> pages = new ArrayList<>(leaves.size());
    long characters = 0;
    for (PageTree.Leaf leaf : leaves) {
      COSDictionary own = leaf.resources() == null ? new COSDictionary() : leaf.resources();
      PDResources resources = shared.computeIfAbsent(own, r -> new PDResources(r, cache));
      PageView page = new PageView(leaf, resources);
      boolean damaged = false;
      try {
        engine.read(page);
      } catch (IOException e) {
        damaged = true; // what was read before the fault stays, the page counts as not whole
      }
      pages.add(
          new PageLayouter(pages.size() + 1, engine.space(), engine.glyphs(), engine.strokes())
              .layOut(damaged || page.damaged()));
      characters += engine.glyphs().count;
      Limits.text(characters);
    }
    return pages;
  }

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
    builder.layout(
        output.places().layout(pages.stream().map(PageText::space).toList()), pages.size());
    return output.hidden();
  }
}
