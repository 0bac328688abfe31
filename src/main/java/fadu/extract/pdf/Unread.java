package fadu.extract.pdf;

import fadu.extract.Refused;
import fadu.text.SourceTextBuilder;
import java.util.ArrayList;
import java.util.List;

/** Pages whose words cannot be read: none of them may pass for a page that says nothing. */
final class Unread {
  private static final int FEW = 40;
  private static final int OUTLINES = 150;
  private static final int SHOWN = 12;

  private Unread() {}

  /** Refuses a file without words; notes the pages of others that have none. */
  static void check(List<PageText> pages, boolean cut, SourceTextBuilder builder) throws Refused {
    List<Integer> unread = new ArrayList<>();
    int words = 0;
    int pictures = 0;
    boolean scanned = false;
    for (PageText page : pages) {
      boolean picture = page.pictures() > 0.5 && page.letters() < FEW;
      boolean empty = page.letters() == 0 && (page.pictures() > 0.05 || page.outlines() > OUTLINES);
      if (picture || empty || page.damaged() || TextLayer.isFalse(page)) {
        unread.add(page.number());
      }
      pictures += picture || empty ? 1 : 0;
      words += picture ? 0 : page.letters();
      scanned |= page.scanned();
    }
    if (words == 0) {
      throw none(pages, pictures, cut);
    }
    StringBuilder text = new StringBuilder();
    for (PageText page : pages) {
      for (Item item : page.items()) {
        if (item instanceof Line line && text.length() < 200_000) {
          text.append(line.text());
        }
      }
    }
    TextLayer.check(pages, text);
    if (!unread.isEmpty()) {
      builder.incomplete();
      builder.warn("PARTIAL_TEXT", "PDF第" + list(unread) + "页是图像或已损坏，文字未能读出，审查不包括这些页；请提交完整的文字版。");
    }
    if (cut) {
      builder.incomplete();
      builder.warn("TRUNCATED", "PDF文件没有结尾，可能没有传完，已读出的内容未必是全部；请重新传送后再提交。");
    }
    if (scanned) {
      builder.warn("SCAN_TEXT_LAYER", "PDF是扫描图像，文字取自文件自带的识别层，可能有识别错误，请对照图像核对。");
    }
  }

  private static Refused none(List<PageText> pages, int pictures, boolean cut) {
    if (pictures > 0) {
      return new Refused(
          Refused.Code.NO_TEXT, "PDF是图像扫描件，没有文字层，本版本不能识别图像中的文字；请提交Word文件或由Word导出的PDF。");
    }
    boolean damaged = cut || pages.stream().anyMatch(PageText::damaged);
    return damaged
        ? new Refused(Refused.Code.DAMAGED, "PDF各页内容已损坏，没有读出文字；请重新导出或重新传送后再提交。")
        : new Refused(Refused.Code.NO_TEXT, "PDF中没有文字；请核对是否传错文件，或提交Word文件。");
  }

  private static String list(List<Integer> numbers) {
    StringBuilder list = new StringBuilder();
    int i = 0;
    for (int shown = 0; i < numbers.size() && shown < SHOWN; shown++) {
      int end = i;
      while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) {
        end++;
      }
      list.append(list.length() > 0 ? "、" : "").append(numbers.get(i));
      if (end > i) {
        list.append('—').append(numbers.get(end));
      }
      i = end + 1;
    }
    return list + (i < numbers.size() ? "等" + numbers.size() : "");
  }
}
