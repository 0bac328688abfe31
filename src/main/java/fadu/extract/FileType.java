package fadu.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of file that are read, and the endings of names under which they usually come. */
enum FileType {
  DOCX("docx", "Word 文档（docx）", Set.of("docx", "docm", "dotx", "dotm", "wps", "wpt")),
  DOC("doc", "Word 97-2003 文档（doc）", Set.of("doc", "dot", "wps", "wpt")),
  PDF("pdf", "PDF", Set.of("pdf")),
  RTF("rtf", "RTF 文档", Set.of("rtf")),
  OFD("ofd", "OFD 版式文件", Set.of("ofd")),
  ODT("odt", "ODT 文档", Set.of("odt", "ott")),
  FODT("fodt", "ODF 单文件文档", Set.of("fodt", "odt", "xml")),
  WORD_XML("xml", "Word XML 文档", Set.of("xml", "doc", "docx")),
  WORD_2003("xml", "Word 2003 XML 文档", Set.of("xml", "doc")),
  HTML("html", "网页文档", Set.of("html", "htm", "xhtml")),
  MHT("mht", "网页归档", Set.of("mht", "mhtml")),
  PNG("png", "PNG 图像", Set.of("png")),
  JPEG("jpg", "JPEG 图像", Set.of("jpg", "jpeg", "jpe", "jfif")),
  TIFF("tif", "TIFF 图像", Set.of("tif", "tiff")),
  BMP("bmp", "BMP 图像", Set.of("bmp", "dib")),
  TXT("txt", "纯文本", Set.of("txt", "text"));

  /** What a refusal says is accepted. */
  static final String ACCEPTED =
      "docx、doc、wps、pdf、ofd、rtf、odt、html、mht、Word XML、txt（UTF-8、GB 18030）、png、jpg、tif、bmp";

  final String format;
  final String title;
  private final Set<String> endings;

  FileType(String format, String title, Set<String> endings) {
    this.format = format;
    this.title = title;
    this.endings = endings;
  }

  /** Whether a file of this kind is a picture of pages. */
  boolean isImage() {
    return this == PNG || this == JPEG || this == TIFF || this == BMP;
  }

  /** The kind of picture that begins with these bytes. */
  static Optional<FileType> image(byte[] file) {
    if (Detection.at(file, 0, "\u0089PNG\r\n\u001a\n")) {
      return Optional.of(PNG);
    }
    if (Detection.at(file, 0, "\u00ff\u00d8\u00ff")) {
      return Optional.of(JPEG);
    }
    if (Detection.at(file, 0, "II*\0") || Detection.at(file, 0, "MM\0*")) {
      return Optional.of(TIFF);
    }
    // Two letters are no signature; the size of the second header is.
    boolean bmp =
        Detection.at(file, 0, "BM") && file.length > 26 && file[15] == 0 && file[14] >= 12;
    return bmp ? Optional.of(BMP) : Optional.empty();
  }

  /** Whether a file of this kind may bear this ending; no ending claims nothing. */
  boolean goesBy(String ending) {
    return ending.isEmpty() || endings.contains(ending);
  }

  static List<String> formats() {
    return java.util.Arrays.stream(values()).map(t -> t.format).distinct().toList();
  }

  static Refused unsupported(String what) {
    return new Refused(
        Refused.Code.TYPE_UNSUPPORTED, "不支持这种文件：" + what + "。请提交" + ACCEPTED + "格式的合同。");
  }
}
