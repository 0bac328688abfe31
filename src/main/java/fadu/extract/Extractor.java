package fadu.extract;

import fadu.extract.doc.DocReader;
import fadu.extract.docx.DocxReader;
import fadu.extract.flat.FlatPackage;
import fadu.extract.flat.Word2003;
import fadu.extract.html.HtmlReader;
import fadu.extract.html.MhtReader;
import fadu.extract.ocr.ImageFile;
import fadu.extract.ocr.PagesWanted;
import fadu.extract.ocr.Recognition;
import fadu.extract.odt.OdtReader;
import fadu.extract.ofd.OfdReader;
import fadu.extract.pdf.PdfReader;
import fadu.extract.pdf.ScanReader;
import fadu.extract.rtf.RtfReader;
import fadu.extract.txt.TxtReader;
import fadu.text.Sha256;
import fadu.text.SourceText;
import java.io.IOException;
import java.util.function.IntConsumer;
import javax.xml.stream.XMLStreamException;

/** The one door from a file to its text. */
public final class Extractor {
  private Extractor() {}

  /**
   * Reads a file.
   *
   * @param name what the sender called it: a label, and compared with what the file is
   * @param content the bytes of the file
   * @throws Refused if the file is not read; the code says why, the message what to do
   */
  public static SourceText extract(String name, byte[] content) throws Refused {
    return extract(name, content, pages -> {});
  }

  /**
   * Reads a file.
   *
   * @param pages told how many pages it has, before they are read
   */
  public static SourceText extract(String name, byte[] content, IntConsumer pages) throws Refused {
    return text(name, content, pages, Recognition.none());
  }

  /**
   * Reads a file with the help of what was recognised of its pages.
   *
   * @param pages told how many pages it has, before they are read
   * @param recognition pages recognised so far
   * @throws PagesWanted if pages must be recognised before the file can be read
   */
  public static SourceText extract(
      String name, byte[] content, IntConsumer pages, Recognition recognition)
      throws Refused, PagesWanted {
    try {
      SourceText text = text(name, content, pages, recognition);
      if (recognition.pending()) {
        throw new PagesWanted(recognition.wanted());
      }
      return text;
    } catch (Refused refused) {
      // Without the words of those pages a refusal for want of words says nothing.
      if (recognition.pending() && refused.code() == Refused.Code.NO_TEXT) {
        throw new PagesWanted(recognition.wanted());
      }
      throw refused;
    }
  }

  private static SourceText text(
      String name, byte[] content, IntConsumer pages, Recognition recognition) throws Refused {
    if (content.length == 0) {
      throw new Refused(Refused.Code.EMPTY_FILE, "文件是空的（0 字节），可能没有传输完整；请重新提交。");
    }
    if (content.length == 3 && Detection.at(content, 0, "\u00ef\u00bb\u00bf")) {
      throw new Refused(Refused.Code.EMPTY_FILE, "文件只有编码标记，没有内容；请重新提交。");
    }
    if (content.length > Limits.FILE) {
      throw new Refused(
          Refused.Code.TOO_LARGE,
          "文件超过" + (Limits.FILE >> 20) + "MB，不予读取；请压缩其中的图片或者拆分后再提交。",
          Limits.FILE,
          content.length);
    }
    try {
      if (Archive.isNamed(name)) {
        Archive.open(content); // says what is wrong with it, where something is
      }
      Detection detection = Detection.of(content);
      SourceText text = read(name, Sha256.of(content), content, detection, pages, recognition);
      Limits.text(text.text().length());
      if (text.text().codePoints().noneMatch(Character::isLetterOrDigit)
          && !recognition.pending()) {
        throw new Refused(Refused.Code.NO_TEXT, "文件里没有可以审查的文字（可能是空白页或者图片）；请提交文字版的合同。");
      }
      return FileNotes.on(text, detection);
    } catch (Refused e) {
      throw e;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw Refused.by(e);
    } catch (StackOverflowError e) {
      throw new Refused(Refused.Code.PARSER_CRASH, "文件内部结构异常（嵌套过深或者循环引用），读取中断；请用办公软件打开后另存再提交。");
    } catch (OutOfMemoryError e) {
      throw new Refused(Refused.Code.PARSE_MEMORY, "读取这个文件所需的内存超过上限，已停止；请拆分文件或者去掉图片后再提交。");
    }
  }

  private static SourceText read(
      String name,
      String sha256,
      byte[] content,
      Detection found,
      IntConsumer pages,
      Recognition recognition)
      throws Refused, IOException, XMLStreamException {
    return switch (found.type()) {
      case TXT -> TxtReader.read(name, sha256, java.util.Objects.requireNonNull(found.text()));
      case OFD ->
          OfdReader.read(
              name, sha256, java.util.Objects.requireNonNull(found.zip()), pages, recognition);
      case ODT -> OdtReader.read(name, sha256, java.util.Objects.requireNonNull(found.zip()));
      case FODT -> OdtReader.readFlat(name, sha256, content);
      case HTML -> HtmlReader.read(name, sha256, content);
      case MHT -> MhtReader.read(name, sha256, content);
      case WORD_XML -> DocxReader.read(name, sha256, FlatPackage.of(content), found.type().format);
      case WORD_2003 -> DocxReader.read(name, sha256, Word2003.of(content), found.type().format);
      case RTF -> RtfReader.read(name, sha256, content);
      case DOCX -> DocxReader.read(name, sha256, java.util.Objects.requireNonNull(found.zip()));
      case DOC -> DocReader.read(name, sha256, java.util.Objects.requireNonNull(found.ole()));
      case PDF -> PdfReader.read(name, sha256, content, pages, recognition);
      case PNG, JPEG, TIFF, BMP ->
          image(name, sha256, content, found.type().format, pages, recognition);
    };
  }

  private static SourceText image(
      String name,
      String sha256,
      byte[] content,
      String format,
      IntConsumer pages,
      Recognition recognition)
      throws Refused, IOException {
    int count;
    try (ImageFile file = ImageFile.open(content)) {
      count = file.count();
    }
    pages.accept(count);
    return ScanReader.read(name, sha256, format, count, recognition);
  }

  /**
   * Reads a document that stands in another. Documents inside it stay unread, and so does what has
   * pages.
   */
  public static SourceText chunk(String name, byte[] content) throws Refused {
    Detection found = Detection.of(content);
    try {
      return switch (found.type()) {
        case DOCX -> DocxReader.readChunk(name, java.util.Objects.requireNonNull(found.zip()));
        case WORD_XML -> DocxReader.readChunk(name, FlatPackage.of(content));
        case WORD_2003 -> DocxReader.readChunk(name, Word2003.of(content));
        case HTML -> HtmlReader.read(name, "", content);
        case MHT -> MhtReader.read(name, "", content);
        case RTF -> RtfReader.read(name, "", content);
        case TXT -> TxtReader.read(name, "", java.util.Objects.requireNonNull(found.text()));
        default -> throw FileType.unsupported(found.type().title);
      };
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw Refused.by(e);
    }
  }
}
