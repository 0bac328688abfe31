package fadu.extract.odt;

import fadu.text.SourceTextBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a reader of the review must know about the file, collected on the way. */
final class Notices {
  private boolean tracked;
  private @Nullable String link;

  void tracked() {
    tracked = true;
  }

  /** A target outside the file; it is never opened. */
  void link(String target) {
    String lower = target.toLowerCase(Locale.ROOT);
    if (link == null
        && (lower.contains("://")
            || lower.startsWith("file:")
            || lower.startsWith("\\\\")
            || lower.startsWith("../../"))) {
      link = target.length() > 120 ? target.substring(0, 120) + "…" : target;
    }
  }

  void report(SourceTextBuilder builder) {
    if (tracked) {
      builder.warn("TRACKED_CHANGES", "文档带有尚未接受的修订：插入的内容按正文审查，删除的内容不审查；请确认定稿后再签署。");
    }
    if (link != null) {
      builder.warn("EXTERNAL_REFERENCE", "文档引用了外部内容（" + link + "），审查时没有打开；请核对其中是否有合同内容。");
    }
  }
}
