package fadu.register;

import java.util.Collection;

/** Names of files as labels: kept as they were sent, without what could mislead or break a line. */
public final class Labels {
  private static final int LONGEST = 255;

  private Labels() {}

  /** The last part of a name as a browser or program sent it. */
  public static String of(String sent) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    StringBuilder label = new StringBuilder();
    last.codePoints()
        .map(c -> Character.isISOControl(c) || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c)
        .limit(LONGEST)
        .forEach(label::appendCodePoint);
    return label.toString().isBlank() ? "未命名" : label.toString();
  }

  /** The label, with a number added if another file of the submission has it. */
  public static String unique(String label, Collection<String> taken) {
    String unique = label;
    for (int i = 2; taken.contains(unique); i++) {
      int dot = label.lastIndexOf('.');
      unique =
          dot > 0
              ? label.substring(0, dot) + " (" + i + ")" + label.substring(dot)
              : label + " (" + i + ")";
    }
    return unique;
  }

  /** The label with characters that turn or hide text shown by their number. */
  public static String visible(String label) {
    StringBuilder out = new StringBuilder();
    label
        .codePoints()
        .forEach(
            c -> {
              if (Character.getType(c) == Character.FORMAT) {
                out.append(String.format("⟨U+%04X⟩", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
