package fadu.extract.ofd;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import fadu.extract.Extractor;
import fadu.extract.Refused;
import fadu.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small OFD files: lines of text, or any content, on as many pages as asked for. */
public final class OfdFile {
  private static final String NS = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Set<String> binary = new HashSet<>();
  private final StringBuilder pages = new StringBuilder();
  private final StringBuilder common = new StringBuilder();
  private final StringBuilder tail = new StringBuilder();
  private int count;

  /** Text objects one under the other, from 25 mm down, lines 7 mm apart. */
  public static String lines(String... lines) {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      content.append(text(lines[i], 25, 25 + 7 * i, ""));
    }
    return content.toString();
  }

  /** One line at 4.2 mm (12 pt), a step for each letter. */
  public static String text(String words, double x, double y, String attributes) {
    StringBuilder steps = new StringBuilder();
    for (int i = 0; i + 1 < words.length(); i++) {
      steps.append(words.charAt(i) < 0x80 ? "2.3 " : "4.2 ");
    }
    return "<ofd:TextObject ID=\"9\" Boundary=\"%s %s 170 6\" Font=\"3\" Size=\"4.2\" %s>"
            .formatted(x, y, attributes)
        + "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"%s\">%s</ofd:TextCode></ofd:TextObject>"
            .formatted(steps.toString().strip(), escaped(words));
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }

  public OfdFile page(String content) {
    return page(content, "");
  }

  /** A page; {@code before} stands ahead of its content. */
  public OfdFile page(String content, String before) {
    String part = "Pages/Page_" + count + "/Content.xml";
    pages.append("<ofd:Page ID=\"%d\" BaseLoc=\"%s\"/>".formatted(100 + count, part));
    count++;
    return part(
        "Doc_0/" + part,
        "%s<ofd:Page %s>%s<ofd:Content><ofd:Layer ID=\"2\">%s</ofd:Layer></ofd:Content></ofd:Page>"
            .formatted(HEAD, NS, before, content));
  }

  public OfdFile common(String xml) {
    common.append(xml);
    return this;
  }

  public OfdFile tail(String xml) {
    tail.append(xml);
    return this;
  }

  public OfdFile part(String name, String xml) {
    parts.put(name, xml.replace("<ofd:Res>", "<ofd:Res " + NS + ">"));
    return this;
  }

  /** A part of any bytes. */
  public OfdFile part(String name, byte[] content) {
    parts.put(name, new String(content, ISO_8859_1));
    binary.add(name);
    return this;
  }

  public byte[] bytes() {
    return bytes("Doc_0/Document.xml", "");
  }

  public byte[] bytes(String root, String more) {
    parts.putIfAbsent(
        "OFD.xml",
        ("%s<ofd:OFD %s Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo/>"
                + "<ofd:DocRoot>%s</ofd:DocRoot>%s</ofd:DocBody></ofd:OFD>")
            .formatted(HEAD, NS, root, more));
    parts.putIfAbsent(
        "Doc_0/Document.xml",
        ("%s<ofd:Document %s><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
                + "</ofd:PhysicalBox></ofd:PageArea>%s</ofd:CommonData><ofd:Pages>%s</ofd:Pages>%s"
                + "</ofd:Document>")
            .formatted(HEAD, NS, common, pages, tail));
    return zip(parts, binary);
  }

  static byte[] zip(Map<String, String> parts) {
    return zip(parts, Set.of());
  }

  private static byte[] zip(Map<String, String> parts, Set<String> binary) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(binary.contains(part.getKey()) ? ISO_8859_1 : UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  SourceText read() throws Refused {
    return Extractor.extract("合同.ofd", bytes());
  }
}
