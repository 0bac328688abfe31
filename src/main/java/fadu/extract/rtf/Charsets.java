package fadu.extract.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** The charsets of a file: its code page, and those of its fonts. */
final class Charsets {
  private static final Charset GB = Charset.forName("GB18030");

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private Charset page = Charset.forName("windows-1252");
  private boolean pageKnown;
  private int font = -1;

  void page(int codePage) {
    page = of(codePage, page);
    pageKnown = true;
  }

  void font(int number) {
    font = number;
  }

  void fontCharset(int number) {
    int codePage =
        switch (number) {
          case 128 -> 932;
          case 129 -> 949;
          case 134 -> 936;
          case 136 -> 950;
          case 204 -> 1251;
          case 161 -> 1253;
          default -> 0;
        };
    if (codePage != 0) {
      fonts.put(font, of(codePage, page));
      if (!pageKnown && codePage == 936) {
        page = GB;
      }
    }
  }

  Charset of(int fontNumber) {
    return fonts.getOrDefault(fontNumber, page);
  }

  private static Charset of(int codePage, Charset otherwise) {
    if (codePage == 936 || codePage == 54936) {
      return GB;
    }
    String name =
        switch (codePage) {
          case 950 -> "Big5";
          case 932 -> "windows-31j";
          case 949 -> "x-windows-949";
          case 65001 -> "UTF-8";
          default -> "windows-" + codePage;
        };
    return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
  }

  /** Whether the bytes end in the middle of a two-byte character. */
  static boolean isHalf(byte[] bytes, int length, Charset charset) {
    if (length == 0 || charset.newEncoder().maxBytesPerChar() < 2) {
      return false;
    }
    int i = 0;
    while (i < length) {
      i += bytes[i] < 0 ? 2 : 1;
    }
    return i > length;
  }
}
