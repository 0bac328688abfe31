package fadu.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Writes a draft as Word XML: the parts of its docx in one file, or the vocabulary of Word 2003.
 */
final class DraftWordXml {
  private DraftWordXml() {}

  static byte[] flat(Draft draft) {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>")
            .append("<?mso-application progid=\"Word.Document\"?><pkg:package")
            .append(" xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">");
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(DraftDocx.write(draft)))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (!part.getName().startsWith("[")) {
          xml.append("<pkg:part pkg:name=\"/").append(part.getName()).append("\"><pkg:xmlData>");
          xml.append(root(new String(zip.readAllBytes(), UTF_8)));
          xml.append("</pkg:xmlData></pkg:part>");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return xml.append("</pkg:package>").toString().getBytes(UTF_8);
  }

  private static String root(String xml) {
    return xml.substring(xml.indexOf("?>") + 2);
  }

  static byte[] of2003(Draft draft) {
    StringBuilder body = new StringBuilder();
    for (Draft.Block block : draft.blocks()) {
      if (block instanceof Draft.Title title) {
        paragraph(title.words(), body);
      } else if (block instanceof Draft.PartHead head) {
        paragraph(head.words(), body);
      } else if (block instanceof Draft.Item item) {
        paragraph(item.label() + item.words(), body);
      } else if (block instanceof Draft.Line line) {
        paragraph((line.indented() ? "　　" : "") + line.words(), body);
      } else if (block instanceof Draft.Columns columns) {
        paragraph(String.join("　　　　", columns.pieces()), body);
      } else if (block instanceof Draft.Table table) {
        body.append("<w:tbl>");
        for (var row : table.rows()) {
          body.append("<w:tr>");
          for (String cell : row) {
            body.append("<w:tc>");
            paragraph(cell, body);
            body.append("</w:tc>");
          }
          body.append("</w:tr>");
        }
        body.append("</w:tbl>");
      }
    }
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:wordDocument"
            + " xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body>"
            + body
            + "</w:body></w:wordDocument>")
        .getBytes(UTF_8);
  }

  private static void paragraph(String words, StringBuilder body) {
    body.append("<w:p><w:r><w:t>")
        .append(words.replace("&", "&amp;").replace("<", "&lt;"))
        .append("</w:t></w:r></w:p>");
  }
}
