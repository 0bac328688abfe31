package fadu.extract.txt;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import fadu.extract.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/**
 * Bytes to text without guessing: strict UTF-8, then strict GB 18030 that must look like Chinese,
 * UTF-16 with its mark or where only one order makes sense. All else is unsure, and said to be.
 */
public final class TextDecoding {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Places that may be broken in a text whose encoding still is certain. */
  private static final int BROKEN = 10;

  /** Bytes from which text tells its own order. */
  private static final int UNMARKED = 40;

  private TextDecoding() {}

  /** The text, {@code CHARSET_UNSURE} if it cannot be told for certain. */
  public static Decoded decode(byte[] file) throws Refused {
    return tryDecode(file).orElseThrow(() -> unsure(file));
  }

  /** The text, or nothing if the bytes are not certainly text. */
  public static Optional<Decoded> tryDecode(byte[] file) {
    if (starts(file, 0xEF, 0xBB, 0xBF)) {
      return StrictDecoding.of(file, 3, UTF_8).map(t -> Decoded.clean(t, "UTF-8"));
    }
    if (starts(file, 0xFF, 0xFE)) {
      return StrictDecoding.of(file, 2, UTF_16LE)
          .filter(Plausible::decoded)
          .map(t -> Decoded.clean(t, "UTF-16LE"));
    }
    if (starts(file, 0xFE, 0xFF)) {
      return StrictDecoding.of(file, 2, UTF_16BE)
          .filter(Plausible::decoded)
          .map(t -> Decoded.clean(t, "UTF-16BE"));
    }
    Optional<String> utf8 = StrictDecoding.of(file, 0, UTF_8);
    if (utf8.isPresent()) {
      return utf8.filter(Plausible::notEscaped).map(t -> Decoded.clean(t, "UTF-8"));
    }
    int from = starts(file, 0x84, 0x31, 0x95, 0x33) ? 4 : 0;
    Optional<Decoded> chinese =
        StrictDecoding.of(file, from, GB18030)
            .filter(Plausible::decoded)
            .map(t -> Decoded.clean(t, "GB18030"));
    if (chinese.isPresent()) {
      return chinese;
    }
    Optional<Decoded> wide = unmarkedUtf16(file);
    return wide.isPresent() ? wide : nearlyUtf8(file);
  }

  /** UTF-8 with a few bytes that are none: a fault on the way, not another encoding. */
  private static Optional<Decoded> nearlyUtf8(byte[] file) {
    String text;
    try {
      text =
          UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(ByteBuffer.wrap(file))
              .toString();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
    int broken = 0;
    for (int i = text.indexOf('\uFFFD'); i >= 0; i = text.indexOf('\uFFFD', i + 1)) {
      broken += i > 0 && text.charAt(i - 1) == '\uFFFD' ? 0 : 1;
    }
    if (broken > BROKEN || !Plausible.chinese(text)) {
      return Optional.empty();
    }
    Decoded clean = Decoded.clean(text, "UTF-8");
    return Optional.of(new Decoded(clean.text(), "UTF-8", clean.nuls(), broken));
  }

  /** UTF-16 without its mark, where one order of bytes gives Chinese and the other nonsense. */
  private static Optional<Decoded> unmarkedUtf16(byte[] file) {
    if (file.length < UNMARKED || file.length % 2 != 0) {
      return Optional.empty();
    }
    Optional<String> little = StrictDecoding.of(file, 0, UTF_16LE).filter(Plausible::chinese);
    Optional<String> big = StrictDecoding.of(file, 0, UTF_16BE).filter(Plausible::chinese);
    if (little.isPresent() == big.isPresent()) {
      return Optional.empty();
    }
    return little.isPresent()
        ? little.map(t -> Decoded.clean(t, "UTF-16LE"))
        : big.map(t -> Decoded.clean(t, "UTF-16BE"));
  }

  /** Whether the bytes read well as UTF-16 without its mark. */
  public static boolean looksLikeUtf16(byte[] file) {
    return file.length >= 8
        && file.length % 2 == 0
        && (StrictDecoding.of(file, 0, UTF_16LE).filter(Plausible::decoded).isPresent()
            || StrictDecoding.of(file, 0, UTF_16BE).filter(Plausible::decoded).isPresent());
  }

  private static boolean starts(byte[] file, int... mark) {
    if (file.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((file[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Refused unsure(byte[] file) {
    String guess = looksLikeUtf16(file) ? "（像是没有标记的 UTF-16）" : "";
    return new Refused(
        Refused.Code.CHARSET_UNSURE,
        "无法确定文本文件的编码" + guess + "，为免误读不予审查；请用记事本打开核对后，另存为 UTF-8 编码再提交。");
  }
}
