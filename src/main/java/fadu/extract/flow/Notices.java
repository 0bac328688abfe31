package fadu.extract.flow;

import fadu.text.SourceTextBuilder;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** What a reader of the review must know about a file, collected while it is read. */
public final class Notices {
  private static final int MOST = 1_000;

  private boolean tracked;
  private boolean active;
  private boolean macro;
  private boolean unread;
  private final Set<String> links = new LinkedHashSet<>();

  public void tracked() {
    tracked = true;
  }

  public void active() {
    active = true;
  }

  public void macro() {
    macro = true;
  }

  /** Something inside the file that may hold text was left unread. */
  public void unread() {
    unread = true;
  }

  /** The instruction of a field; some fetch their result from outside the file. */
  public void field(String instruction) {
    String words = instruction.strip();
    String verb = words.toUpperCase(Locale.ROOT);
    if (verb.startsWith("INCLUDE")
        || verb.startsWith("DDE")
        || verb.startsWith("LINK ")
        || verb.startsWith("IMPORT")) {
      external(words);
    }
  }

  /** A reference; noted if it leads out of the file. */
  public void link(String target) {
    String lower = target.toLowerCase(Locale.ROOT);
    if (lower.contains("://")
        || lower.startsWith("file:")
        || lower.startsWith("\\\\")
        || lower.startsWith("../../")) {
      external(target);
    }
  }

  /** Something outside the file; it is named, never opened. */
  public void external(String target) {
    if (!target.isBlank() && links.size() < MOST) {
      links.add(target.strip());
    }
  }

  public void report(SourceTextBuilder builder) {
    if (tracked) {
      builder.warn("TRACKED_CHANGES", "文档带有尚未接受的修订：插入的内容按正文审查，删除的内容不审查；请确认定稿后再签署。");
    }
    if (macro) {
      builder.warn("MACRO", "文档带有宏，审查时没有运行；请核实文件来源。");
    }
    if (active) {
      builder.warn("ACTIVE_CONTENT", "文档嵌有其他程序的对象，审查时没有打开；请核对其中是否有合同内容。");
    }
    if (unread) {
      builder.incomplete();
      builder.warn("PARTIAL_TEXT", "文件里嵌有另外的页面或对象，其中的文字没有读取；如属合同内容，请另存为正文后再提交。");
    }
    if (!links.isEmpty()) {
      builder.warn(
          "EXTERNAL_REFERENCE", "文档引用了外部内容（" + Targets.named(links) + "），审查时没有打开；请核对其中是否有合同内容。");
    }
    if (builder.hasHidden()) {
      builder.warn("HIDDEN_TEXT", "文档含有隐藏文字，已一并审查并作标记；请核对原文。");
    }
  }
}
