package fadu.extract.pdf;

import fadu.text.SourceTextBuilder;
import java.util.ArrayList;
import java.util.List;

/** How far recognised words can be relied on, page by page. */
final class Certainty {
  /** Share of doubtful characters from which a page cannot be taken at its word. */
  private static final double LOW = 0.06;

  private static final int ENOUGH = 20;

  private Certainty() {}

  static void note(List<PageText> pages, SourceTextBuilder builder) {
    List<Integer> recognised = new ArrayList<>();
    List<Integer> low = new ArrayList<>();
    for (PageText page : pages) {
      if (page.recognised()) {
        recognised.add(page.number());
        if (page.letters() >= ENOUGH && page.doubtful() > LOW * page.letters()) {
          low.add(page.number());
        }
      }
    }
    if (!recognised.isEmpty()) {
      builder.warn("OCR_TEXT", "第" + Unread.list(recognised) + "页的文字由图像识别得出，可能有个别错字，引用前请对照图像核对。");
    }
    if (!low.isEmpty()) {
      builder.incomplete();
      builder.warn(
          "OCR_LOW_CONFIDENCE",
          "第" + Unread.list(low) + "页图像不清，识别把握不大，凡可能写在这些页上的内容都不作缺失认定；请以200—300 dpi重新扫描，或提交文字版。");
    }
  }
}
