package fadu.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;

/** Tells the kinds of OLE 2 container apart by their streams; only Word is let through. */
final class OleType {
  private OleType() {}

  static POIFSFileSystem open(byte[] file) throws Refused {
    POIFSFileSystem ole;
    try {
      ole = new POIFSFileSystem(new ByteArrayInputStream(file));
    } catch (IOException | RuntimeException e) {
      throw new Refused(
          Refused.Code.DAMAGED, "Office 97-2003 文件的容器已损坏，打不开；请用 Word 或 WPS 修复后另存为 docx 再提交。");
    }
    DirectoryEntry root = ole.getRoot();
    Set<String> names = root.getEntryNames();
    String type = POIFSContainerDetector.detect(names, root).toString();
    if (names.contains("EncryptedPackage")) {
      throw new Refused(Refused.Code.ENCRYPTED, "文件已用密码加密，无法读取；请在 Word 中去掉打开密码后再提交。");
    }
    if (!type.equals("application/msword") && !names.contains("WordDocument")) {
      throw FileType.unsupported(name(type));
    }
    return ole;
  }

  private static String name(String type) {
    if (type.contains("excel")) {
      return "这是电子表格（xls）";
    }
    if (type.contains("powerpoint")) {
      return "这是演示文稿（ppt）";
    }
    if (type.contains("outlook")) {
      return "这是 Outlook 邮件（msg），请提交其中的合同文件";
    }
    if (type.contains("works") || type.contains("wps")) {
      return "这是 Microsoft Works 文档（wps），请用 Word 或 WPS 打开后另存为 docx";
    }
    if (type.contains("protected") || type.contains("encrypted")) {
      return "这是加密的 Office 文件";
    }
    return "这是 Office 97-2003 容器文件，但里面没有 Word 正文";
  }
}
