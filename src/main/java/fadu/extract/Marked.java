package fadu.extract;

import fadu.text.Mark;
import fadu.text.SourceText;
import fadu.text.Warning;
import java.util.List;

/** Says that a text has marked words, whatever its format, where its reader has not said so. */
final class Marked {
  private static final int SHOWN = 20;

  private Marked() {}

  static void note(SourceText text, List<Warning> warnings) {
    note(text, Mark.Kind.HIDDEN, "HIDDEN_TEXT", "处看不见的文字，已一并审查并作标记", warnings);
    note(text, Mark.Kind.INSERTED, "TRACKED_CHANGES", "处尚未接受的插入，按正文审查", warnings);
    note(text, Mark.Kind.STRUCK, "STRUCK_TEXT", "处带删除线的文字，已作标记，按划去的内容看待", warnings);
  }

  private static void note(
      SourceText text, Mark.Kind kind, String code, String what, List<Warning> warnings) {
    if (warnings.stream().anyMatch(w -> w.code().equals(code))) {
      return;
    }
    int count = 0;
    String first = "";
    for (Mark mark : text.marks()) {
      String words = text.words(mark.from(), mark.to()).strip();
      if (mark.kind() == kind && words.codePoints().anyMatch(Character::isLetterOrDigit)) {
        first = count++ == 0 ? words : first;
      }
    }
    if (count > 0) {
      String shown = first.length() > SHOWN ? first.substring(0, SHOWN) + "…" : first;
      warnings.add(new Warning(code, "文件有" + count + what + "（第一处是“" + shown + "”）；请核对原文。"));
    }
  }
}
