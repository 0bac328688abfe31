package fadu.extract.txt;

import fadu.extract.Limits;
import fadu.extract.Refused;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import fadu.text.SourceTextBuilder;
import java.util.ArrayList;
import java.util.List;

/** Plain text files. A file that breaks its lines at a margin gets its paragraphs back. */
public final class TxtReader {
  private TxtReader() {}

  /** Reads decoded text; {@code name} and {@code sha256} go into the result as they are. */
  public static SourceText read(String name, String sha256, Decoded file) throws Refused {
    Limits.text(file.text().length());
    List<String> raw = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    int blanks = 0;
    for (String line : file.text().split("\r\n|\n|\r|\f|\u0085", -1)) {
      Line read = Line.of(line, blanks);
      if (read.isEmpty()) {
        blanks++;
      } else {
        raw.add(line);
        lines.add(read);
        blanks = 0;
      }
    }
    Upright.join(lines, raw);
    SourceTextBuilder builder = new SourceTextBuilder(name, sha256, "txt");
    file.note(builder);
    fill(builder, lines, raw);
    return builder.build();
  }

  private static void fill(SourceTextBuilder builder, List<Line> lines, List<String> raw) {
    Unwrapping prose = new Unwrapping(lines);
    int i = 0;
    while (i < lines.size()) {
      Rows.Table table = Rows.at(lines, raw, i);
      if (table.cells().isEmpty()) {
        for (int end = i + table.lines(); i < end; i++) {
          prose.add(lines.get(i));
        }
        continue;
      }
      paragraphs(builder, prose);
      builder.beginTable();
      table.cells().forEach(row -> row(builder, table, row));
      builder.endTable();
      i += table.lines();
    }
    paragraphs(builder, prose);
  }

  private static void row(SourceTextBuilder builder, Rows.Table table, List<String> cells) {
    String bar = table.bar();
    if (bar.isEmpty()) {
      builder.row(cells);
    } else if (table.framed()) {
      builder.barredRow(cells, bar + " ", " " + bar, " " + bar + " ");
    } else {
      builder.barredRow(cells, "", "", " " + bar + " ");
    }
  }

  private static void paragraphs(SourceTextBuilder builder, Unwrapping prose) {
    prose.take().forEach(words -> builder.paragraph(Paragraph.Kind.BODY, words));
  }
}
