package fadu.extract;

import fadu.extract.txt.Decoded;
import fadu.extract.txt.TextDecoding;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * What a file is by its content, decided once; the reader is chosen by this and nothing else.
 *
 * <p>The leading signature decides: a file that is two kinds at once is the kind it starts as.
 *
 * @param zip the opened archive for docx and odt
 * @param ole the opened container for doc
 * @param text the decoded text for txt
 */
record Detection(
    FileType type,
    @Nullable GuardedZip zip,
    @Nullable POIFSFileSystem ole,
    @Nullable Decoded text) {

  static Detection of(byte[] file) throws Refused {
    int start = firstByte(file);
    if (start < 0) {
      throw new Refused(Refused.Code.NO_TEXT, "文件里只有空白，没有可以审查的文字；请确认选对了文件。");
    }
    if (at(file, start, "%PDF-")) {
      return new Detection(FileType.PDF, null, null, null);
    }
    if (at(file, 0, "PK\3\4") || at(file, 0, "PK\5\6") || at(file, 0, "PK\7\b")) {
      GuardedZip zip = GuardedZip.open(file);
      return new Detection(ZipType.of(zip), zip, null, null);
    }
    if (at(file, 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      POIFSFileSystem ole = OleType.open(file);
      return new Detection(FileType.DOC, null, ole, null);
    }
    if (at(file, start, "{\\rtf")) {
      return new Detection(FileType.RTF, null, null, null);
    }
    Optional<FileType> markup = Markup.type(file);
    if (markup.isPresent()) {
      return new Detection(markup.get(), null, null, null);
    }
    Optional<FileType> image = FileType.image(file);
    if (image.isPresent()) {
      return new Detection(image.get(), null, null, null);
    }
    Optional<Decoded> text = TextDecoding.tryDecode(file);
    if (text.isPresent() && 3 * text.get().nuls() <= file.length) {
      Markup.refuse(text.get().text());
      if (text.get().nuls() == 0) {
        return new Detection(FileType.TXT, null, null, text.get());
      }
    }
    Optional<String> binary = OtherType.of(file);
    if (binary.isPresent()) {
      throw FileType.unsupported(binary.get());
    }
    if (text.isPresent() && 3 * text.get().nuls() <= file.length) {
      return new Detection(FileType.TXT, null, null, text.get());
    }
    if (OtherType.isBinary(file) && !TextDecoding.looksLikeUtf16(file)) {
      throw FileType.unsupported("内容不是文字，也认不出是哪一种文档");
    }
    return new Detection(FileType.TXT, null, null, TextDecoding.decode(file));
  }

  /** Offset of the first byte that is neither a blank nor a UTF-8 mark, -1 if there is none. */
  private static int firstByte(byte[] file) {
    int i = at(file, 0, "\u00ef\u00bb\u00bf") ? 3 : 0;
    while (i < file.length) {
      int c = file[i];
      if (c != ' ' && c != '\t' && c != '\r' && c != '\n' && c != '\f') {
        return i;
      }
      i++;
    }
    return -1;
  }

  static boolean at(byte[] file, int from, String signature) {
    if (file.length < from + signature.length()) {
      return false;
    }
    for (int i = 0; i < signature.length(); i++) {
      if ((file[from + i] & 0xFF) != signature.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
