package fadu.extract.docx;

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
    @Nullable String shown;
  }

  void begin() {
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
    open.element().inResult = true;
    codes--;
    return open.element().code.toString();
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
    return field.inResult ? "" : EquationField.shown(field.code.toString());
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
    return !open.isEmpty() && open.element().inResult && name(open.element()).equals("FORMTEXT");
  }

  boolean inContents() {
    for (Field field : open) {
      if (field.inResult && name(field).equals("TOC")) {
        return true;
      }
    }
    return false;
  }

  private static String name(Field field) {
    return name(field.code);
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
