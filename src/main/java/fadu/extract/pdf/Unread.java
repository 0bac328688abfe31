package fadu.extract.pdf;

import fadu.extract.Refused;
import fadu.text.SourceTextBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages whose words cannot be read: none of them may pass for a page that says nothing. */
final class Unread {
  private static final int FEW = 40;
  private static final int OUTLINES = 150;
  private static final int SHOWN = 12;

  private Unread() {}

  /** Whether a page shows something and says next to nothing. */
  static boolean isPicture(PageText page) {
    boolean picture = page.pictures() > 0.5 && page.letters() < FEW;
    boolean empty = page.letters() == 0 && (page.pictures() > 0.05 || page.outlines() > OUTLINES);
    return !page.recognised() && (picture || empty);
  }

  /** Refuses a file without words; notes the pages of others that have none. */
  static void check(Recognised recognised, boolean cut, SourceTextBuilder builder) throws Refused {
    List<PageText> pages = recognised.pages();
    List<Integer> unread = new ArrayList<>();
    int words = 0;
    int pictures = 0;
    boolean scanned = false;
    for (PageText page : pages) {
      boolean picture = isPicture(page);
      if (picture || page.damaged() || TextLayer.isFalse(page)) {
        unread.add(page.number());
      }
      pictures += picture ? 1 : 0;
      words += picture ? 0 : page.letters();
      scanned |= page.scanned();
    }
    if (words == 0) {
      throw none(recognised, pictures, cut);
    }
    if (TextLayer.isFalse(pages)) {
      throw refusal(recognised).orElseGet(TextLayer::refusal);
    }
    if (!unread.isEmpty()) {
      builder.incomplete();
      builder.warn("PARTIAL_TEXT", "第" + list(unread) + "页是图像或已损坏，文字未能读出，审查不包括这些页；请提交完整的文字版。");
    }
    if (cut) {
      builder.incomplete();
      builder.warn("TRUNCATED", "PDF文件没有结尾，可能没有传完，已读出的内容未必是全部；请重新传送后再提交。");
    }
    if (scanned) {
      builder.warn("SCAN_TEXT_LAYER", "PDF是扫描图像，文字取自文件自带的识别层，可能有识别错误，请对照图像核对。");
    }
    note(recognised, false, builder);
  }

  /** Says of recognised pages what a reader must know; refuses a file that has no words at all. */
  static void note(Recognised recognised, boolean wordless, SourceTextBuilder builder)
      throws Refused {
    if (wordless && !recognised.failed().isEmpty()) {
      throw refusal(recognised).orElseThrow();
    }
    recognised
        .failed()
        .forEach((page, why) -> builder.warn(why.code().name(), "第" + page + "页：" + why.message()));
    if (!recognised.differ().isEmpty()) {
      builder.warn(
          "TEXT_LAYER_DIFFERS",
          "PDF第" + list(recognised.differ()) + "页的文字层与版面显示的内容不一致，已按版面图像识别；请对照版面核对。");
    }
    Certainty.note(recognised.pages(), builder);
  }

  /** Why the first page that could not be recognised was not. */
  private static Optional<Refused> refusal(Recognised recognised) {
    return recognised.failed().values().stream()
        .findFirst()
        .map(why -> new Refused(why.code(), why.message()));
  }

  private static Refused none(Recognised recognised, int pictures, boolean cut) {
    List<PageText> pages = recognised.pages();
    Optional<Refused> reason = refusal(recognised);
    if (reason.isPresent()) {
      return reason.get();
    }
    if (pages.stream().anyMatch(PageText::recognised)) {
      return new Refused(Refused.Code.NO_TEXT, "图像中没有认出文字；请核对是否传错文件，或以200—300 dpi重新扫描后再提交。");
    }
    if (pictures > 0) {
      return new Refused(
          Refused.Code.NO_TEXT, "文件是图像扫描件，没有文字层，本次读取没有识别图像中的文字；请提交Word文件或由Word导出的PDF。");
    }
    boolean damaged = cut || pages.stream().anyMatch(PageText::damaged);
    return damaged
        ? new Refused(Refused.Code.DAMAGED, "PDF各页内容已损坏，没有读出文字；请重新导出或重新传送后再提交。")
        : new Refused(Refused.Code.NO_TEXT, "PDF中没有文字；请核对是否传错文件，或提交Word文件。");
  }

  static String list(List<Integer> numbers) {
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
