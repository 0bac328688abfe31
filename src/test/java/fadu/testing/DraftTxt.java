package fadu.testing;

import java.nio.charset.Charset;
import java.util.stream.Collectors;

/** Writes a draft as a plain text file whose lines are wrapped, as old systems export them. */
final class DraftTxt {
  private static final String INDENT = "　　";

  private DraftTxt() {}

  /**
   * @param columns Chinese letters a line
   */
  static byte[] write(Draft draft, Charset charset, int columns) {
    StringBuilder text = new StringBuilder();
    for (Draft.Block block : draft.blocks()) {
      if (block instanceof Draft.Title title) {
        text.append(title.words()).append("\r\n\r\n");
      } else if (block instanceof Draft.PartHead part) {
        text.append("\r\n").append(part.words()).append("\r\n\r\n");
      } else if (block instanceof Draft.Item item) {
        wrap(text, INDENT + item.label() + item.words(), columns);
      } else if (block instanceof Draft.Line line) {
        wrap(text, (line.indented() ? INDENT : "") + line.words(), columns);
      } else if (block instanceof Draft.Columns pieces) {
        text.append(String.join("　　　　", pieces.pieces())).append("\r\n");
      } else if (block instanceof Draft.Table table) {
        table.rows().stream()
            .map(row -> row.stream().collect(Collectors.joining(" | ", "| ", " |\r\n")))
            .forEach(text::append);
      }
    }
    return text.toString().getBytes(charset);
  }

  private static void wrap(StringBuilder text, String words, int columns) {
    PdfLines.wrap(words, 1, columns, columns).forEach(l -> text.append(l).append("\r\n"));
  }
}
