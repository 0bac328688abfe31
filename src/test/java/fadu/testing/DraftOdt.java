package fadu.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Writes a draft as OpenDocument, in a package or in one file. The first level of a list is counted
 * by the program; deeper ones, whose numbers the format cannot all write, are text.
 */
final class DraftOdt {
  private static final String SPACES =
      " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
          + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'";

  private final StringBuilder body = new StringBuilder();

  private DraftOdt() {}

  static byte[] write(Draft draft) {
    return new BadZip()
        .add("mimetype", "application/vnd.oasis.opendocument.text")
        .add("content.xml", xml(draft, "document-content"))
        .bytes();
  }

  static byte[] flat(Draft draft) {
    return xml(draft, "document").getBytes(UTF_8);
  }

  private static String xml(Draft draft, String root) {
    DraftOdt writer = new DraftOdt();
    StringBuilder styles = new StringBuilder();
    draft.blocks().forEach(writer::block);
    for (ListStyle style : ListStyle.values()) {
      String[] around = style.levels().get(0).text().split("%1", -1);
      styles.append(
          ("<text:list-style style:name='%s'><text:list-level-style-number text:level='1'"
                  + " style:num-format='一, 二, 三, ...' style:num-prefix='%s' style:num-suffix='%s'/>"
                  + "</text:list-style>")
              .formatted(style, around[0], around[1]));
    }
    return "<?xml version='1.0' encoding='UTF-8'?><office:%s%s><office:automatic-styles>%s"
            .formatted(root, SPACES, styles)
        + "</office:automatic-styles><office:body><office:text>%s</office:text></office:body></office:%s>"
            .formatted(writer.body, root);
  }

  private void block(Draft.Block block) {
    if (block instanceof Draft.Title title) {
      paragraph("", title.words());
    } else if (block instanceof Draft.PartHead head) {
      paragraph("", head.words());
    } else if (block instanceof Draft.Item item) {
      item(item);
    } else if (block instanceof Draft.Line line) {
      paragraph(line.indented() ? "　　" : "", line.words());
    } else if (block instanceof Draft.Columns columns) {
      paragraph("", String.join("\t", columns.pieces()));
    } else if (block instanceof Draft.Table table) {
      body.append("<table:table>");
      table
          .rows()
          .forEach(
              row -> {
                body.append("<table:table-row>");
                row.forEach(
                    cell -> {
                      body.append("<table:table-cell>");
                      paragraph("", cell);
                      body.append("</table:table-cell>");
                    });
                body.append("</table:table-row>");
              });
      body.append("</table:table>");
    }
  }

  private void item(Draft.Item item) {
    if (item.level() > 0) {
      paragraph(item.label(), item.words());
      return;
    }
    body.append(
        "<text:list text:style-name='%s' text:continue-numbering='%s'><text:list-item>"
            .formatted(item.style(), !item.label().contains("一") || item.label().length() > 4));
    paragraph("", item.words());
    body.append("</text:list-item></text:list>");
  }

  private void paragraph(String before, String words) {
    body.append("<text:p>")
        .append(before.replace(" ", "<text:s/>"))
        .append(words.replace("&", "&amp;").replace("<", "&lt;").replace("\t", "<text:tab/>"))
        .append("</text:p>");
  }
}
