package fadu.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Names what is neither a document we read nor text, by its signature. */
final class OtherType {
  private static final MimeTypes SIGNATURES = MimeTypes.getDefaultMimeTypes();

  private OtherType() {}

  /** What the bytes are, in Chinese; empty if no signature is known. */
  static Optional<String> of(byte[] file) {
    String type;
    try {
      type = SIGNATURES.detect(new ByteArrayInputStream(file), new Metadata()).toString();
    } catch (IOException e) {
      return Optional.empty();
    }
    if (type.equals("application/octet-stream") || type.startsWith("text/plain")) {
      return Optional.empty();
    }
    return Optional.of(name(type));
  }

  private static String name(String type) {
    if (type.startsWith("image/")) {
      return "这是图片（" + type.substring(6) + "），尚不能识别图片里的文字";
    }
    if (type.startsWith("video/") || type.startsWith("audio/")) {
      return "这是音视频文件";
    }
    if (type.contains("msdownload")
        || type.contains("executable")
        || type.contains("elf")
        || type.contains("dosexec")) {
      return "这是可执行程序";
    }
    if (type.contains("msword")) {
      return "这是 Word 97 以前的旧文档，请用 Word 或 WPS 打开后另存为 docx";
    }
    for (String archive :
        new String[] {"7z", "rar", "gzip", "bzip", "xz", "tar", "compress", "cab", "zip"}) {
      if (type.contains(archive)) {
        return "这是压缩包（" + archive + "），请解压后提交其中的合同文件";
      }
    }
    return "按内容判断为 " + type;
  }

  /** Whether the bytes hold control characters as text does not. */
  static boolean isBinary(byte[] file) {
    int controls = 0;
    int length = Math.min(file.length, 65_536);
    for (int i = 0; i < length; i++) {
      int c = file[i];
      if (c >= 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
        controls++;
      }
    }
    return controls * 200L > length;
  }
}
