package fadu.extract.html;

import fadu.extract.Refused;
import fadu.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Reads the page of a web archive (mht); its pictures and further pages are left alone. */
public final class MhtReader {
  private MhtReader() {}

  /** Reads the bytes of an archive. */
  public static SourceText read(String name, String sha256, byte[] file) throws Refused {
    List<Mime> pages = new ArrayList<>();
    for (Mime part : Mime.parts(file)) {
      if (part.type().startsWith("text/html") || part.type().startsWith("application/xhtml")) {
        pages.add(part);
      }
    }
    if (pages.isEmpty()) {
      throw new Refused(Refused.Code.NO_TEXT, "网页归档（mht）里没有网页正文；请用办公软件打开后另存为 docx 再提交。");
    }
    Mime page = pages.get(0);
    return HtmlReader.read(name, sha256, "mht", PageText.decode(page.content(), page.charset()));
  }
}
