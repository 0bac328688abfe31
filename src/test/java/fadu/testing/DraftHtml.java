package fadu.testing;

import java.nio.charset.Charset;

/** Writes a draft as a page that Word might have saved: numbers are text, blanks are entities. */
final class DraftHtml {
  private DraftHtml() {}

  static byte[] write(Draft draft, Charset charset) {
    StringBuilder page =
        new StringBuilder("<html><head><meta http-equiv=Content-Type content=\"text/html; charset=")
            .append(charset.name())
            .append("\"><style>p.MsoNormal{margin:0cm;color:black}</style></head><body>\n");
    draft.blocks().forEach(block -> block(block, page));
    return page.append("</body></html>").toString().getBytes(charset);
  }

  private static void block(Draft.Block block, StringBuilder page) {
    if (block instanceof Draft.Title title) {
      page.append("<h1>").append(escaped(title.words())).append("</h1>\n");
    } else if (block instanceof Draft.PartHead head) {
      page.append("<h2>").append(escaped(head.words())).append("</h2>\n");
    } else if (block instanceof Draft.Item item) {
      paragraph("<span style='mso-list:Ignore'>" + item.label() + "</span>", item.words(), page);
    } else if (block instanceof Draft.Line line) {
      paragraph(line.indented() ? "　　" : "", line.words(), page);
    } else if (block instanceof Draft.Columns columns) {
      paragraph("", String.join("　　　　", columns.pieces()), page);
    } else if (block instanceof Draft.Table table) {
      page.append("<table border=1>\n");
      table
          .rows()
          .forEach(
              row -> {
                page.append("<tr>");
                row.forEach(
                    cell -> page.append("<td><p>").append(escaped(cell)).append("</p></td>"));
                page.append("</tr>\n");
              });
      page.append("</table>\n");
    }
  }

  private static void paragraph(String before, String words, StringBuilder page) {
    page.append("<p class=MsoNormal>").append(before).append(escaped(words)).append("</p>\n");
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }
}
