package fadu.extract.rtf;

import fadu.text.SourceTextBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a reader of the review must know about the file, collected on the way. */
final class Notices {
  private boolean tracked;
  private boolean object;
  private @Nullable String link;

  void tracked() {
    tracked = true;
  }

  void object() {
    object = true;
  }

  /** The instruction of a field; some fetch their result from outside the file. */
  void field(String instruction) {
    String words = instruction.strip();
    String verb = words.toUpperCase(Locale.ROOT);
    if (verb.startsWith("INCLUDE")
        || verb.startsWith("DDE")
        || verb.startsWith("LINK ")
        || verb.startsWith("IMPORT")) {
      link(words);
    }
  }

  void link(String target) {
    if (link == null && !target.isBlank()) {
      link = target.length() > 120 ? target.substring(0, 120) + "…" : target.strip();
    }
  }

  void report(SourceTextBuilder builder) {
    if (tracked) {
      builder.warn("TRACKED_CHANGES", "文档带有尚未接受的修订：插入的内容按正文审查，删除的内容不审查；请确认定稿后再签署。");
    }
    if (object) {
      builder.warn("ACTIVE_CONTENT", "文档嵌有其他程序的对象，审查时没有打开；请核对其中是否有合同内容。");
    }
    if (link != null) {
      builder.warn("EXTERNAL_REFERENCE", "文档引用了外部内容（" + link + "），审查时没有打开；请核对其中是否有合同内容。");
    }
  }
}
