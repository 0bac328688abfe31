package fadu.extract.pdf;

import com.google.re2j.Pattern;

/** Lines that hold nothing but the number of their page. */
final class PageNumber {
  private static final String N = "([0-9０-９]{1,4}|[ivxlcIVXLC]{1,6}|[一二三四五六七八九十百〇零]{1,5})";
  private static final Pattern ALONE =
      Pattern.compile(
          "[-—–―·•~～|]*(第?"
              + N
              + "页?[,，;；/／]?[（(]?共"
              + N
              + "页[)）]?|共"
              + N
              + "页[,，;；/／]?第"
              + N
              + "页|第"
              + N
              + "页|[0-9０-９]{1,4}[/／][0-9０-９]{1,4}页?|[Pp](age|AGE|\\.)?[0-9]{1,4}((of|OF|/)[0-9]{1,4})?"
              + "|页码[:：]?"
              + N
              + ")[-—–―·•~～|]*");

  /** A bare number: a page number only where its place says so too. */
  private static final Pattern BARE =
      Pattern.compile("[-—–―·•~～|]*([0-9０-９]{1,4}|[ivxlcIVXLC]{1,6})[-—–―·•~～|]*");

  private static final Pattern DASHED =
      Pattern.compile("[-—–―·•~～|]+([0-9０-９]{1,4}|[ivxlcIVXLC]{1,6})[-—–―·•~～|]+");

  private PageNumber() {}

  /** Whether the words, blanks left out, say "page so-and-so". */
  static boolean isSpoken(String words) {
    return words.length() < 30 && (ALONE.matches(words) || DASHED.matches(words));
  }

  static boolean isBare(String words) {
    return words.length() < 12 && BARE.matches(words);
  }
}
