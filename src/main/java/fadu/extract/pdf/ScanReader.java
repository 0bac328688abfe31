package fadu.extract.pdf;

import fadu.extract.Limits;
import fadu.extract.Refused;
import fadu.extract.ocr.Recognition;
import fadu.text.SourceText;
import fadu.text.SourceTextBuilder;
import java.util.ArrayList;
import java.util.List;

/** Reads files that are pictures of pages and nothing else: images, image-only OFD. */
public final class ScanReader {
  private ScanReader() {}

  /**
   * Reads a file of page images.
   *
   * @param format what the file is by content
   * @param pages number of its pages
   * @return its text; of no use while {@code recognition} is pending
   * @throws Refused {@code NO_TEXT, TOO_MANY_PAGES}, or why no page could be recognised
   */
  public static SourceText read(
      String name, String sha256, String format, int pages, Recognition recognition)
      throws Refused {
    List<PageText> images = new ArrayList<>(pages);
    for (int number = 1; number <= pages; number++) {
      images.add(PageText.picture(number));
    }
    Recognised recognised = Recognised.of(images, recognition);
    SourceTextBuilder builder = new SourceTextBuilder(name, sha256, format);
    if (recognition.pending()) {
      return builder.build();
    }
    long characters = 0;
    for (PageText page : recognised.pages()) {
      characters += page.letters();
    }
    Limits.text(characters);
    Unread.check(recognised, false, builder);
    Pages.write(recognised.pages(), builder);
    return builder.build();
  }
}
