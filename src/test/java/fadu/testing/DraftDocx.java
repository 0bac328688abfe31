package fadu.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a draft as Word does: numbers are not text, they come from {@code numbering.xml}. */
final class DraftDocx {
  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final TreeMap<Integer, ListStyle> lists = new TreeMap<>();
  private final StringBuilder body = new StringBuilder();

  private DraftDocx() {}

  static byte[] write(Draft draft) {
    DraftDocx writer = new DraftDocx();
    draft.blocks().forEach(writer::block);
    return writer.packed();
  }

  private void block(Draft.Block block) {
    if (block instanceof Draft.Title title) {
      paragraph("<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"36\"/>", title.words());
    } else if (block instanceof Draft.PartHead head) {
      paragraph("<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"28\"/>", head.words());
    } else if (block instanceof Draft.Item item) {
      lists.put(item.list(), item.style());
      String number =
          "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>"
              .formatted(item.level(), item.list());
      paragraph(number, item.level() == 0 ? "<w:b/>" : "", item.words());
    } else if (block instanceof Draft.Line line) {
      paragraph(
          line.indented() ? "<w:ind w:firstLineChars=\"200\" w:firstLine=\"480\"/>" : "",
          "",
          line.words());
    } else if (block instanceof Draft.Columns columns) {
      paragraph("", "", String.join("\t", columns.pieces()));
    } else if (block instanceof Draft.Table table) {
      table(table.rows());
    }
  }

  private void paragraph(String properties, String run, String words) {
    body.append("<w:p>");
    if (!properties.isEmpty()) {
      body.append("<w:pPr>").append(properties).append("</w:pPr>");
    }
    String[] pieces = words.split("\t");
    for (int i = 0; i < pieces.length; i++) {
      body.append("<w:r>");
      if (!run.isEmpty()) {
        body.append("<w:rPr>").append(run).append("</w:rPr>");
      }
      body.append(i > 0 ? "<w:tab/>" : "")
          .append("<w:t xml:space=\"preserve\">")
          .append(signs(pieces[i].replace("&", "&amp;").replace("<", "&lt;")))
          .append("</w:t></w:r>");
    }
    body.append("</w:p>");
  }

  /** Boxes are signs of a font, as Word inserts them. */
  private static String signs(String words) {
    return words.replace("☑", sign("F052")).replace("□", sign("F0A3"));
  }

  private static String sign(String code) {
    return "</w:t><w:sym w:font=\"Wingdings 2\" w:char=\""
        + code
        + "\"/><w:t xml:space=\"preserve\">";
  }

  private void table(List<List<String>> rows) {
    String sides =
        List.of("top", "left", "bottom", "right", "insideH", "insideV").stream()
            .map(side -> "<w:" + side + " w:val=\"single\" w:sz=\"4\"/>")
            .collect(Collectors.joining());
    body.append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>")
        .append(sides)
        .append("</w:tblBorders></w:tblPr><w:tblGrid>")
        .append("<w:gridCol w:w=\"3000\"/>".repeat(rows.get(0).size()))
        .append("</w:tblGrid>");
    for (List<String> row : rows) {
      body.append("<w:tr>");
      for (String cell : row) {
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>");
        paragraph("", "", cell);
        body.append("</w:tc>");
      }
      body.append("</w:tr>");
    }
    body.append("</w:tbl>");
  }

  private String numbering() {
    StringBuilder kinds = new StringBuilder();
    StringBuilder numbers = new StringBuilder();
    lists.forEach(
        (id, style) -> {
          kinds.append("<w:abstractNum w:abstractNumId=\"").append(id).append("\">");
          for (int level = 0; level < 3; level++) {
            ListStyle.Level at = style.levels().get(level);
            boolean legal = at.format().equals("decimal") && at.text().contains("%1");
            kinds.append(
                ("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s"
                        + "<w:suff w:val=\"%s\"/><w:lvlText w:val=\"%s\"/><w:lvlJc w:val=\"left\"/>"
                        + "</w:lvl>")
                    .formatted(
                        level,
                        at.format(),
                        legal ? "<w:isLgl/>" : "",
                        at.spaced() ? "space" : "nothing",
                        at.text()));
          }
          kinds.append("</w:abstractNum>");
          numbers.append(
              "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/></w:num>".formatted(id, id));
        });
    return "<w:numbering" + W + ">" + kinds + numbers + "</w:numbering>";
  }

  private byte[] packed() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\""
              + PACKAGE
              + "content-types\"><Default Extension=\"rels\" ContentType=\""
              + "application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Override PartName=\"/word/document.xml\" ContentType=\""
              + TYPE
              + "document.main+xml\"/><Override PartName=\"/word/numbering.xml\" ContentType=\""
              + TYPE
              + "numbering+xml\"/></Types>");
      part(zip, "_rels/.rels", relationship("officeDocument", "word/document.xml"));
      part(zip, "word/_rels/document.xml.rels", relationship("numbering", "numbering.xml"));
      part(
          zip,
          "word/document.xml",
          "<w:document" + W + "><w:body>" + body + "</w:body></w:document>");
      part(zip, "word/numbering.xml", numbering());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String relationship(String kind, String target) {
    return "<Relationships xmlns=\""
        + PACKAGE
        + "relationships\"><Relationship Id=\"rId1\" Type=\""
        + OFFICE
        + kind
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(java.time.LocalDateTime.of(2026, 1, 1, 0, 0)); // same words, same bytes
    zip.putNextEntry(entry);
    zip.write((DECLARATION + xml).getBytes(UTF_8));
    zip.closeEntry();
  }
}
