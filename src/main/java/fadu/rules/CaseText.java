package fadu.rules;

import fadu.text.Paragraph;
import fadu.text.SourceText;
import fadu.text.SourceTextBuilder;
import fadu.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a case as a file: a line is a paragraph, lines drawn as {@code | a | b |} are rows of
 * a table, ⟦ and ⟧ mark words and do not belong to the text.
 */
final class CaseText {
  private final int file;
  private final SourceTextBuilder builder;
  private final List<Span> marks = new ArrayList<>();
  private int open = -1;
  private boolean table;

  private CaseText(int file, String name) {
    this.file = file;
    this.builder = new SourceTextBuilder(name, "", "txt");
  }

  /**
   * @param file index of the file in the submission
   * @param marks receives the ranges between the marks
   */
  static SourceText of(int file, String name, String text, List<Span> marks) {
    CaseText reader = new CaseText(file, name);
    text.lines().forEach(reader::line);
    marks.addAll(reader.marks);
    return reader.builder.build();
  }

  private void line(String line) {
    String bare = Marked.plain(line).strip();
    boolean row = bare.length() > 2 && bare.startsWith("|") && bare.endsWith("|");
    if (row != table) {
      if (row) {
        builder.beginTable();
      } else {
        builder.endTable();
      }
      table = row;
    }
    if (row) {
      row(line.strip());
    } else {
      builder.begin("");
      words(line);
      builder.end(Paragraph.Kind.BODY);
    }
  }

  private void row(String line) {
    String inner = line.replaceFirst("\\|", "");
    String[] cells = inner.substring(0, inner.lastIndexOf('|')).split("\\|", -1);
    if (inner.endsWith("⟧")) {
      cells[cells.length - 1] += "⟧";
    }
    builder.begin("");
    for (int i = 0; i < cells.length; i++) {
      builder.beginCell(i, 1);
      words(cells[i].strip());
      builder.endCell();
    }
    builder.endRow();
  }

  private void words(String marked) {
    for (char c : marked.toCharArray()) {
      if (c == '⟦') {
        open = builder.offset();
      } else if (c == '⟧') {
        marks.add(new Span(file, open, builder.offset()));
      } else {
        builder.append(String.valueOf(c));
      }
    }
  }
}
