package fadu.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** Character codes of fonts to characters, the boxes and ticks of symbol fonts included. */
final class Unicode {
  /** A sign that stands on the page and cannot be told. */
  static final String UNKNOWN = "\uFFFD";

  private static final GlyphList NAMES = names();

  private final Map<PDFont, Boolean> dingbats = new IdentityHashMap<>();

  private final Map<PDFont, Boolean> standard = new IdentityHashMap<>();
  private boolean differs;

  String of(PDFont font, int code) {
    String found = font.toUnicode(code, NAMES);
    if (found == null || found.isEmpty()) {
      found = font instanceof PDSimpleFont && code >= ' ' ? Character.toString(code) : UNKNOWN;
    }
    char first = found.charAt(0);
    if (first == 0) {
      return UNKNOWN;
    }
    String shown = shown(font, code);
    if (shown != null && !shown.equals(found)) {
      differs = true;
      return shown;
    }
    boolean symbol = first >= 0xF000 && first <= 0xF0FF || first < 0x100 && first != ' ';
    return symbol && found.length() == 1 && isDingbats(font) ? dingbat(first) : found;
  }

  /** Whether some font said other letters than it shows. */
  boolean differs() {
    return differs;
  }

  /** The letter or digit that a standard font shows, whatever the file says it means. */
  private @Nullable String shown(PDFont font, int code) {
    if (!(font instanceof PDSimpleFont simple) || !isStandard(simple)) {
      return null;
    }
    Encoding encoding = simple.getEncoding();
    String letter = encoding == null ? null : NAMES.toUnicode(encoding.getName(code));
    boolean plain = letter != null && letter.length() == 1 && letter.charAt(0) < 0x7F;
    return plain && letter != null && Character.isLetterOrDigit(letter.charAt(0)) ? letter : null;
  }

  private boolean isStandard(PDSimpleFont font) {
    return standard.computeIfAbsent(font, f -> !font.isEmbedded() && font.isStandard14());
  }

  private boolean isDingbats(PDFont font) {
    return dingbats.computeIfAbsent(
        font, f -> f.getName() != null && f.getName().contains("Wingdings"));
  }

  /** Wingdings and Wingdings 2: the signs that forms tick. */
  private static String dingbat(char c) {
    return switch (c & 0xFF) {
      case 0x6F, 0x71, 0x72, 0xA3, 0xA8 -> "□";
      case 0x6E -> "■";
      case 0xFE, 0x52 -> "☑";
      case 0xFD, 0x53, 0x54 -> "☒";
      case 0xFC, 0x50 -> "√";
      case 0xFB, 0x4F -> "×";
      case 0x6C -> "●";
      case 0x75 -> "◆";
      case 0xD8 -> "➢";
      default -> Character.toString(c);
    };
  }

  private static GlyphList names() {
    String path = "/org/apache/pdfbox/resources/glyphlist/additional.txt";
    try (InputStream in = PDDocument.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no " + path);
      }
      return new GlyphList(GlyphList.getAdobeGlyphList(), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
