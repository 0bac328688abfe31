package fadu.extract.docx;

import fadu.extract.Limits;
import fadu.extract.Refused;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields we are in: their results are text, their codes are not. */
final class Fields {
  private final Deque<Field> open = new ArrayDeque<>();

  /** How many of the open fields are still in their code. */
  private int codes;

  private static final class Field {
    final StringBuilder code = new StringBuilder();
    boolean inResult;
    boolean hasResult;
    boolean isContents;
    boolean isFormText;
    @Nullable String shown;
  }

  void begin() throws Refused {
    if (open.size() >= Limits.DEPTH) {
      throw new Refused(
          Refused.Code.TOO_DEEP,
          "文件中的域嵌套过深（超过" + Limits.DEPTH + "层），已停止读取；请用办公软件打开检查后另存再提交。",
          Limits.DEPTH,
          open.size() + 1L);
    }
    open.push(new Field());
    codes++;
  }

  void code(CharSequence words) {
    if (!open.isEmpty() && !open.element().inResult) {
      open.element().code.append(words);
    }
  }

  /** What a form field shows, which stands in its definition and not in its result. */
  void shows(String words) {
    if (!open.isEmpty()) {
      open.element().shown = words;
    }
  }

  /** The code is complete, the result follows; returns the code. */
  String separate() {
    if (open.isEmpty() || open.element().inResult) {
      return "";
    }
    Field field = open.element();
    String code = field.code.toString();
    String name = name(code);
    field.inResult = true;
    field.isContents = name.equals("TOC");
    field.isFormText = name.equals("FORMTEXT");
    codes--;
    return code;
  }

  boolean isOpen() {
    return !open.isEmpty();
  }

  /** Closes the innermost field; returns what it shows besides its result. */
  String end() {
    if (open.isEmpty()) {
      return "";
    }
    Field field = open.pop();
    if (!field.inResult) {
      codes--;
    }
    if (field.shown != null) {
      return field.shown;
    }
    return field.hasResult ? "" : EquationField.shown(field.code.toString());
  }

  /** Text has been shown that is the result of the innermost field, or part of it. */
  void resulted() {
    if (!open.isEmpty()) {
      open.element().hasResult = true;
    }
  }

  /** A code that has not ended with its paragraph will not end at all: what follows is text. */
  void endParagraph() {
    if (codes > 0) {
      open.removeIf(field -> !field.inResult);
      codes = 0;
    }
  }

  /** Whether text here is part of the page. */
  boolean showsText() {
    return codes == 0 && (open.isEmpty() || open.element().shown == null);
  }

  /** Text that stands in the code of a field itself: Word does not show it. */
  boolean hidesText() {
    return codes == 1 && !open.isEmpty() && !open.element().inResult;
  }

  /** Whether text here fills in a form field. */
  boolean isFormText() {
    return !open.isEmpty() && open.element().isFormText;
  }

  boolean inContents() {
    for (Field field : open) {
      if (field.isContents) {
        return true;
      }
    }
    return false;
  }

  /** First word of a field code in capitals. */
  static String name(CharSequence code) {
    String words = code.toString().strip();
    int end = 0;
    while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
      end++;
    }
    return words.substring(0, end).toUpperCase(Locale.ROOT);
  }
}
