package fadu.extract.pdf;

import fadu.extract.Limits;
import fadu.extract.Refused;
import fadu.extract.ocr.Recognition;
import fadu.text.SourceText;
import fadu.text.SourceTextBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/** Reads PDF: paragraphs, tables, places of every character. */
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
   * @param recognition words of pages that show what they do not hold as text
   * @return the text with page and box for each character; {@code complete} is false where pages
   *     hold pictures only or cannot be read
   * @throws Refused {@code ENCRYPTED, DAMAGED, NO_TEXT, TOO_MANY_PAGES, EXPANDS_TOO_MUCH,
   *     OCR_UNAVAILABLE, OCR_FAILED, IMAGE_TOO_LARGE, PARSE_TIMEOUT, PARSE_MEMORY, PARSER_CRASH,
   *     TOO_LARGE}
   */
  public static SourceText read(
      String name, String sha256, byte[] bytes, IntConsumer pages, Recognition recognition)
      throws Refused {
    SystemFonts.leaveOut();
    return Guarded.run(OPENING, clock -> read(name, sha256, bytes, pages, recognition, clock));
  }

  private static SourceText read(
      String name,
      String sha256,
      byte[] bytes,
      IntConsumer count,
      Recognition recognition,
      Guarded.Clock clock)
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
      Recognised recognised = Recognised.of(pages, recognition);
      if (recognition.pending()) {
        return builder.build();
      }
      Unread.check(recognised, cut, builder);
      if (Pages.write(recognised.pages(), builder)) {
        builder.warn("HIDDEN_TEXT", "PDF中有版面上看不见的文字（白色、透明、极小或在页面之外），已保留并标出，请核对。");
      }
      if (engine.unicode().differs() && recognised.differ().isEmpty()) {
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
}
