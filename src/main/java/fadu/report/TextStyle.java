package fadu.report;

import fadu.law.Severity;

/**
 * How a text report is set.
 *
 * @param colour whether to colour with ANSI sequences
 * @param columns cells in a line, at least 40
 * @param all whether to list satisfied and not applicable points too
 */
public record TextStyle(boolean colour, int columns, boolean all) {
  public TextStyle {
    columns = Math.max(40, columns);
  }

  String bold(String text) {
    return ansi("1", text);
  }

  String faint(String text) {
    return ansi("2", text);
  }

  String good(String text) {
    return ansi("32", text);
  }

  String warning(String text) {
    return ansi("33", text);
  }

  String grave(Severity severity, String text) {
    return ansi(
        switch (severity) {
          case 重大 -> "1;31";
          case 较大 -> "31";
          case 一般 -> "33";
          case 提示 -> "36";
        },
        text);
  }

  private String ansi(String code, String text) {
    return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
