package fadu.extract.html;

import fadu.text.SourceTextBuilder;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Words that Word keeps in comments for itself: text boxes. */
final class Hidden {
  private Hidden() {}

  /** Says so where a text box's words stand nowhere else in the page. */
  static void comments(Document document, SourceTextBuilder builder) {
    String shown = squeezed(document.text());
    boolean[] lost = {false};
    document.traverse(
        (node, depth) -> {
          if (node instanceof Comment comment) {
            String data = comment.getData();
            if (data.toLowerCase(Locale.ROOT).contains("<v:textbox")) {
              for (Element box : Jsoup.parseBodyFragment(data).select("v|textbox")) {
                lost[0] |= !shown.contains(squeezed(box.text()));
              }
            }
          }
        });
    if (lost[0]) {
      builder.incomplete();
      builder.warn("PARTIAL_TEXT", "网页文件中的文本框只有 Word 能显示，其中的文字没有读取；请用 Word 打开后另存为 docx 再提交。");
    }
  }

  private static String squeezed(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    words
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
