package fadu.extract.odt;

import static java.nio.charset.StandardCharsets.UTF_8;

import fadu.extract.GuardedZip;
import fadu.extract.Refused;
import fadu.extract.SafeXml;
import fadu.extract.flow.Flow;
import fadu.extract.flow.Notices;
import fadu.text.SourceText;
import fadu.text.SourceTextBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads OpenDocument texts with the numbers of their lists and headings as printed. */
public final class OdtReader {
  private static final Set<String> MARGINS =
      Set.of("header", "footer", "header-left", "footer-left", "header-first", "footer-first");

  private static final List<String> OBJECTS =
      List.of(
          "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.spreadsheet",
          "application/vnd.oasis.opendocument.presentation");

  private OdtReader() {}

  /** Reads an opened package; {@code name} and {@code sha256} go into the result as they are. */
  public static SourceText read(String name, String sha256, GuardedZip zip)
      throws Refused, IOException, XMLStreamException {
    Optional<byte[]> manifest = zip.entry("META-INF/manifest.xml");
    if (manifest.isPresent() && new String(manifest.get(), UTF_8).contains("encryption-data")) {
      throw new Refused(Refused.Code.ENCRYPTED, "文件已用密码加密，无法读取；请去掉打开密码后再提交。");
    }
    SourceTextBuilder builder = new SourceTextBuilder(name, sha256, "odt");
    Notices notices = new Notices();
    Styles styles = new Styles();
    SourceTextBuilder margins = new SourceTextBuilder(name, sha256, "odt");
    part(zip, "styles.xml", styles, margins, notices);
    part(zip, "content.xml", styles, builder, notices);
    if (manifest.isPresent()) {
      objects(manifest.get(), notices);
    }
    SourceText heads = margins.build();
    heads.paragraphs().forEach(p -> builder.margin(heads.words(p.from(), p.to())));
    if (zip.names().stream().anyMatch(n -> n.startsWith("Basic/") || n.startsWith("Scripts/"))) {
      notices.macro();
    }
    notices.report(builder);
    return builder.build();
  }

  /** Documents inside the document are not read, and said not to be. */
  private static void objects(byte[] manifest, Notices notices)
      throws IOException, XMLStreamException {
    XMLStreamReader xml = SafeXml.open(new ByteArrayInputStream(manifest));
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        String type = Xml.text(xml, "media-type");
        boolean inner = !Xml.text(xml, "full-path").equals("/");
        if (inner && OBJECTS.stream().anyMatch(type::startsWith)) {
          notices.unread();
        } else if (type.equals("application/vnd.sun.star.oleobject")) {
          notices.active();
          notices.unread();
        }
      }
    }
  }

  /** Reads a document that is one XML file. */
  public static SourceText readFlat(String name, String sha256, byte[] file)
      throws Refused, IOException, XMLStreamException {
    SourceTextBuilder builder = new SourceTextBuilder(name, sha256, "fodt");
    SourceTextBuilder margins = new SourceTextBuilder(name, sha256, "fodt");
    Notices notices = new Notices();
    stream(new ByteArrayInputStream(file), new Styles(), builder, margins, notices);
    SourceText heads = margins.build();
    heads.paragraphs().forEach(p -> builder.margin(heads.words(p.from(), p.to())));
    notices.report(builder);
    return builder.build();
  }

  private static void part(
      GuardedZip zip, String part, Styles styles, SourceTextBuilder builder, Notices notices)
      throws Refused, IOException, XMLStreamException {
    Optional<InputStream> in = zip.stream(part);
    if (in.isEmpty()) {
      return;
    }
    try (InputStream stream = in.get()) {
      stream(stream, styles, builder, builder, notices);
    }
  }

  private static void stream(
      InputStream in,
      Styles styles,
      SourceTextBuilder body,
      SourceTextBuilder margins,
      Notices notices)
      throws Refused, XMLStreamException {
    XMLStreamReader xml = SafeXml.open(in);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        String element = xml.getLocalName();
        boolean text =
            element.equals("text")
                && "urn:oasis:names:tc:opendocument:xmlns:office:1.0".equals(xml.getNamespaceURI());
        if (text || MARGINS.contains(element)) {
          new BodyReader(xml, styles, new Flow(text ? body : margins), notices).read();
        } else if (element.equals("library-embedded")) {
          notices.macro();
        } else {
          styles.start(element, xml);
        }
      }
    }
  }
}
