package fadu.extract.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import fadu.extract.GuardedZip;
import fadu.extract.Refused;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Word files part by part, so that a test shows exactly the XML it is about. */
final class DocxFile {
  static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  static final String SPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\"";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relationships = new StringBuilder();
  private String main = "word/document.xml";
  private int ids;

  static DocxFile of(String... body) {
    return new DocxFile()
        .part(
            "word/document.xml",
            "<w:document"
                + SPACES
                + "><w:body>"
                + String.join("", body)
                + "</w:body></w:document>");
  }

  static DocxFile empty() {
    return new DocxFile();
  }

  static String p(String... content) {
    return "<w:p>" + String.join("", content) + "</w:p>";
  }

  static String t(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  static String t(String properties, String words) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + words
        + "</w:t></w:r>";
  }

  static String para(String words) {
    return p(t(words));
  }

  /** A numbered paragraph. */
  static String item(int list, int level, String words) {
    return p(
        "<w:pPr><w:numPr><w:ilvl w:val=\""
            + level
            + "\"/><w:numId w:val=\""
            + list
            + "\"/></w:numPr></w:pPr>",
        t(words));
  }

  static String styled(String style, String words) {
    return p("<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>", t(words));
  }

  static String cell(String... content) {
    return "<w:tc>" + String.join("", content) + "</w:tc>";
  }

  static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  DocxFile main(String name) {
    main = name;
    return this;
  }

  DocxFile part(String name, String xml) {
    return part(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(UTF_8));
  }

  DocxFile part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  DocxFile numbering(String... content) {
    return related(
        "rNumbering",
        "numbering",
        "numbering.xml",
        "<w:numbering" + SPACES + ">" + String.join("", content) + "</w:numbering>");
  }

  DocxFile styles(String... content) {
    return related(
        "rStyles",
        "styles",
        "styles.xml",
        "<w:styles" + SPACES + ">" + String.join("", content) + "</w:styles>");
  }

  /** A part of the document with the relationship that leads to it. */
  DocxFile related(String id, String type, String target, String xml) {
    return relationship(id, type, target, false).part("word/" + target, xml);
  }

  DocxFile relationship(String id, String type, String target, boolean external) {
    relationships
        .append("<Relationship Id=\"")
        .append(id)
        .append("\" Type=\"")
        .append(TYPES)
        .append(type)
        .append("\" Target=\"")
        .append(target)
        .append(external ? "\" TargetMode=\"External\"/>" : "\"/>");
    ids++;
    return this;
  }

  byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("_rels/.rels", relationships(relation("rId1", TYPES + "officeDocument", main)));
    all.putAll(parts);
    if (ids > 0) {
      String folder = main.substring(0, main.lastIndexOf('/') + 1);
      String file = main.substring(folder.length());
      all.putIfAbsent(folder + "_rels/" + file + ".rels", relationships(relationships.toString()));
    }
    return zip(all);
  }

  static byte[] relationships(String content) {
    return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + content
            + "</Relationships>")
        .getBytes(UTF_8);
  }

  static String relation(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  private static byte[] zip(Map<String, byte[]> all) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  SourceText read() throws Refused {
    return DocxReader.read("合同.docx", "", GuardedZip.open(bytes()));
  }

  /** Lines of the text, one a paragraph. */
  List<String> lines() throws Refused {
    SourceText text = read();
    return text.paragraphs().stream().map(p -> text.words(p.from(), p.to())).toList();
  }

  /** Printed labels of the paragraphs. */
  List<String> labels() throws Refused {
    SourceText text = read();
    return text.paragraphs().stream()
        .map(p -> text.words(p.from(), p.from() + p.labelLength()))
        .toList();
  }

  List<Paragraph.Kind> kinds() throws Refused {
    return read().paragraphs().stream().map(Paragraph::kind).toList();
  }
}
