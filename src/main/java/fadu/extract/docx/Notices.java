package fadu.extract.docx;

import fadu.extract.flow.Targets;
import fadu.text.SourceText;
import fadu.text.SourceTextBuilder;
import fadu.text.Warning;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a reader of the review must know about the file, gathered on the way. */
final class Notices {
  private static final Set<String> FETCHING_FIELDS =
      Set.of("DDE", "DDEAUTO", "INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "LINK", "IMPORT");

  private int insertions;
  private int deletions;
  private boolean hidden;
  private boolean macro;
  private boolean active;
  private final Set<String> external = new LinkedHashSet<>();
  private final Set<String> unread = new LinkedHashSet<>();
  private final Map<String, Warning> chunks = new LinkedHashMap<>();

  void inserted() {
    insertions++;
  }

  void deleted() {
    deletions++;
  }

  int revisions() {
    return insertions + deletions;
  }

  void hidden() {
    hidden = true;
  }

  void macro() {
    macro = true;
  }

  void active() {
    active = true;
  }

  void external(String target) {
    external.add(target);
  }

  /** What was noted of a document that was read into this one. */
  void take(SourceText chunk) {
    for (Warning warning : chunk.warnings()) {
      chunks.putIfAbsent(warning.code(), warning);
    }
    if (!chunk.complete()) {
      unread.add(chunk.name());
    }
  }

  void unread(String what) {
    unread.add(what);
  }

  boolean leavesTextUnread() {
    return !unread.isEmpty();
  }

  /** A field that would fetch something when it is updated. */
  void fieldCode(String code) {
    if (FETCHING_FIELDS.contains(Fields.name(code))) {
      external(code.strip());
    }
  }

  void report(SourceTextBuilder builder) {
    if (insertions + deletions > 0) {
      builder.warn(
          "TRACKED_CHANGES",
          "文件含未接受的修订：插入的文字按合同文字审查，删除的文字不计。（插入" + insertions + "处，删除" + deletions + "处）");
    }
    if (hidden) {
      builder.warn("HIDDEN_TEXT", "文件含页面上看不见的文字（隐藏、白色或者极小字号），已一并审查；请核对这些文字是否属于合同内容。");
    }
    if (macro) {
      builder.warn("MACRO", "文件带有宏。宏没有运行，只审查文字；请确认来源可靠后再用办公软件打开。");
    }
    if (active) {
      builder.warn("ACTIVE_CONTENT", "文件带有控件等活动内容，没有运行；控件里填写的文字不在审查范围内。");
    }
    if (!external.isEmpty()) {
      builder.warn(
          "EXTERNAL_REFERENCE", "文件引用了外部内容，没有读取：" + Targets.named(external) + "。引用的内容如属合同，请一并提交。");
    }
    if (!unread.isEmpty()) {
      builder.incomplete();
      builder.warn("PARTIAL_TEXT", "文件中有内容没有读取：" + Targets.named(unread) + "。其中如有合同文字，请另存为正文后再提交。");
    }
    chunks.values().forEach(w -> builder.warn(w.code(), w.message()));
  }
}
