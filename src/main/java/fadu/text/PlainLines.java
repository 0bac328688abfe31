package fadu.text;

import java.util.Arrays;

/**
 * Plain lines → paragraphs. A line {@code | a | b |} is a table row; every character keeps its
 * offset.
 */
final class PlainLines {
  private final SourceTextBuilder builder;
  private boolean table;

  PlainLines(String name) {
    builder = new SourceTextBuilder(name, "", "txt");
  }

  SourceText read(String text) {
    text.lines().forEach(this::line);
    return builder.build();
  }

  private void line(String line) {
    boolean row = line.startsWith("|") && line.indexOf('|', 1) > 0;
    if (row && !table) {
      builder.beginTable();
    } else if (!row && table) {
      builder.endTable();
    }
    table = row;
    if (row) {
      row(line);
    } else {
      builder.paragraph(Paragraph.Kind.BODY, line);
    }
  }

  private void row(String line) {
    boolean closed = line.length() > 1 && line.endsWith("|");
    String[] cells = line.substring(1, line.length() - (closed ? 1 : 0)).split("\\|", -1);
    builder.barredRow(Arrays.asList(cells), "|", closed ? "|" : "", "|");
  }
}
