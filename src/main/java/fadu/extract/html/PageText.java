package fadu.extract.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import fadu.extract.Refused;
import fadu.extract.txt.Decoded;
import fadu.extract.txt.StrictDecoding;
import fadu.extract.txt.TextDecoding;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bytes of a page to characters, strictly: by its mark, as UTF-8, as it declares. */
final class PageText {
  private static final int HEAD = 8_192;

  private PageText() {}

  /**
   * @param declared encoding that a header names, empty if none; a page's own word counts after it
   */
  static Decoded decode(byte[] file, String declared) throws Refused {
    if (at(file, 0) == 0xFF && at(file, 1) == 0xFE) {
      return Decoded.clean(StrictDecoding.of(file, 2, UTF_16LE).orElseThrow(PageText::unsure), "");
    }
    if (at(file, 0) == 0xFE && at(file, 1) == 0xFF) {
      return Decoded.clean(StrictDecoding.of(file, 2, UTF_16BE).orElseThrow(PageText::unsure), "");
    }
    int from = at(file, 0) == 0xEF && at(file, 1) == 0xBB && at(file, 2) == 0xBF ? 3 : 0;
    Optional<String> utf8 = StrictDecoding.of(file, from, UTF_8);
    if (utf8.isPresent()) {
      return Decoded.clean(utf8.get(), "");
    }
    Charset said = charset(declared.isEmpty() ? meta(file) : declared);
    Optional<String> text =
        said == null || said.equals(UTF_8) ? Optional.empty() : StrictDecoding.of(file, from, said);
    return text.isPresent() ? Decoded.clean(text.get(), "") : TextDecoding.decode(file);
  }

  private static Refused unsure() {
    return new Refused(
        Refused.Code.CHARSET_UNSURE, "无法确定网页文件的编码，为免误读不予审查；请用办公软件打开核对后另存为 docx 再提交。");
  }

  private static int at(byte[] file, int i) {
    return i < file.length ? file[i] & 0xFF : -1;
  }

  /** The encoding that the head of a page names, empty if none. */
  private static String meta(byte[] file) {
    String head = new String(file, 0, Math.min(HEAD, file.length), ISO_8859_1);
    String lower = head.toLowerCase(Locale.ROOT);
    int at = lower.indexOf("charset");
    int xml = lower.indexOf("encoding=");
    int from = at >= 0 ? at + "charset".length() : xml >= 0 ? xml + "encoding".length() : -1;
    if (from < 0) {
      return "";
    }
    while (from < lower.length() && " =\"'".indexOf(lower.charAt(from)) >= 0) {
      from++;
    }
    int end = from;
    while (end < lower.length()
        && (Character.isLetterOrDigit(lower.charAt(end)) || "-_".indexOf(lower.charAt(end)) >= 0)) {
      end++;
    }
    return lower.substring(from, end);
  }

  private static @Nullable Charset charset(String name) {
    String known = name.toLowerCase(Locale.ROOT);
    boolean chinese = known.startsWith("gb") || known.equals("x-gbk") || known.contains("936");
    try {
      return known.isEmpty() ? null : Charset.forName(chinese ? "GB18030" : known);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
