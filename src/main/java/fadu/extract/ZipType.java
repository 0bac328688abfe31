package fadu.extract;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells office packages from each other and from other archives, by what they hold. */
final class ZipType {
  private static final String TYPES = "[Content_Types].xml";

  private ZipType() {}

  static FileType of(GuardedZip zip) throws Refused {
    Optional<byte[]> mimetype =
        zip.size("mimetype") < 200 ? zip.entry("mimetype") : Optional.empty();
    if (mimetype.isPresent()) {
      return openDocument(zip, new String(mimetype.get(), US_ASCII).strip());
    }
    if (zip.has(TYPES)) {
      String types = types(zip);
      if (types.contains("wordprocessingml.") || types.contains("ms-word.")) {
        return FileType.DOCX;
      }
      throw FileType.unsupported(officeName(types));
    }
    if (zip.has("word/document.xml")) {
      return FileType.DOCX;
    }
    if (zip.has("content.xml") && zip.has("META-INF/manifest.xml")) {
      return openDocument(zip, "application/vnd.oasis.opendocument.text");
    }
    if (zip.has("OFD.xml")) {
      return FileType.OFD;
    }
    if (zip.has("META-INF/MANIFEST.MF")) {
      throw FileType.unsupported("这是 Java 程序包（jar）");
    }
    throw FileType.unsupported("这是压缩包（zip），请解压后提交其中的合同文件，或者把一次提交的文件打成一个 .zip（包里不要再放压缩包）");
  }

  /** Whether a zip is one document, or a program, rather than a parcel of files. */
  static boolean isDocument(GuardedZip zip) {
    return zip.has("mimetype")
        || zip.has(TYPES)
        || zip.has("word/document.xml")
        || zip.has("OFD.xml")
        || zip.has("content.xml") && zip.has("META-INF/manifest.xml")
        || zip.has("META-INF/MANIFEST.MF");
  }

  private static FileType openDocument(GuardedZip zip, String type) throws Refused {
    if (!type.startsWith("application/vnd.oasis.opendocument.text")) {
      throw FileType.unsupported(
          type.contains("spreadsheet")
              ? "这是电子表格（ods）"
              : type.contains("presentation")
                  ? "这是演示文稿（odp）"
                  : type.contains("epub") ? "这是电子书（epub）" : "这是压缩包");
    }
    if (!zip.has("content.xml")) {
      throw new Refused(Refused.Code.DAMAGED, "ODT 文档已损坏：缺少正文（content.xml）；请用办公软件打开后另存再提交。");
    }
    return FileType.ODT;
  }

  private static String officeName(String types) {
    if (types.contains("spreadsheetml") || types.contains("ms-excel")) {
      return "这是电子表格（xlsx），不是合同正文";
    }
    if (types.contains("presentationml") || types.contains("ms-powerpoint")) {
      return "这是演示文稿（pptx）";
    }
    return types.contains("visio")
        ? "这是 Visio 图"
        : types.contains("xps") ? "这是 XPS 版式文件" : "这是压缩包（zip），里面没有 Word 正文";
  }

  /** The content types of the package's main parts, in one string. */
  private static String types(GuardedZip zip) throws Refused {
    StringBuilder types = new StringBuilder();
    try (InputStream in = zip.stream(TYPES).orElseThrow()) {
      XMLStreamReader xml = SafeXml.open(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          String type = xml.getAttributeValue(null, "ContentType");
          if (type != null && type.toLowerCase(Locale.ROOT).contains("main+xml")) {
            types.append(type).append(' ');
          } else if (type != null && (type.contains("xps") || type.contains("visio"))) {
            types.append(type).append(' ');
          }
        }
      }
    } catch (IOException | XMLStreamException e) {
      throw Refused.within(e).orElseGet(() -> GuardedZip.damaged(TYPES));
    }
    return types.toString();
  }
}
