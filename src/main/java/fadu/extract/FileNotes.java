package fadu.extract;

import fadu.text.InvisibleCharacters;
import fadu.text.SourceText;
import fadu.text.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a reader is told of a file whatever its format, once its text is read. */
final class FileNotes {
  /** A longer ending is none. */
  private static final int ENDING = 12;

  private FileNotes() {}

  /** The text with these warnings besides its own. */
  static SourceText on(SourceText text, Detection detection) {
    List<Warning> warnings = new ArrayList<>(text.warnings());
    type(text, detection, warnings);
    Marked.note(text, warnings);
    invisible(text, warnings);
    length(text, warnings);
    entries(detection, warnings);
    return new SourceText(
        text.name(),
        text.sha256(),
        text.format(),
        text.text(),
        text.paragraphs(),
        text.marks(),
        text.margins(),
        text.layout(),
        text.pages(),
        warnings,
        text.complete());
  }

  private static void type(SourceText text, Detection detection, List<Warning> warnings) {
    String ending = ending(text.name());
    if (!detection.type().goesBy(ending)) {
      warnings.add(
          new Warning(
              "TYPE_MISMATCH",
              "文件名后缀是“." + ending + "”，内容实际是" + detection.type().title + "，已按内容读取；请核对是否选错文件。"));
    }
  }

  private static void invisible(SourceText text, List<Warning> warnings) {
    List<Integer> invisible = InvisibleCharacters.insideWords(text.text());
    if (!invisible.isEmpty()
        && warnings.stream().noneMatch(w -> w.code().equals("SUSPICIOUS_CHARACTERS"))) {
      int at = invisible.get(0);
      String around = text.text().substring(Math.max(0, at - 6), at).replace("\n", "");
      warnings.add(
          new Warning(
              "SUSPICIOUS_CHARACTERS",
              "正文有" + invisible.size() + "处不可见字符夹在词语中间（第一处在“" + around + "”之后），已按看得见的文字审查；请核对原文。"));
    }
  }

  private static void length(SourceText text, List<Warning> warnings) {
    text.paragraphs().stream()
        .mapToInt(p -> p.to() - p.from())
        .filter(length -> length > Limits.PARAGRAPH)
        .max()
        .ifPresent(
            longest ->
                warnings.add(
                    new Warning(
                        "LONG_PARAGRAPH",
                        "有一段文字长达"
                            + longest
                            + "字，超过"
                            + Limits.PARAGRAPH
                            + "字，已分成小段审查，跨越分段处的约定可能没有认出；请核对原件的分段。")));
  }

  private static void entries(Detection detection, List<Warning> warnings) {
    GuardedZip zip = detection.zip();
    if (zip != null && !zip.unsafeNames().isEmpty()) {
      warnings.add(
          new Warning(
              "UNSAFE_ENTRY",
              "文件内部有" + zip.unsafeNames().size() + "个条目的名称指向文件之外，正常的文档没有，已忽略；请核实文件来源。"));
    }
  }

  private static String ending(String name) {
    String file =
        name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
    int dot = file.lastIndexOf('.');
    String ending = dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
    return ending.length() > ENDING ? "" : ending;
  }
}
