package fadu.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes XML strictly in the encoding of its mark or declaration. Left to itself, the JDK's parser
 * reports a malformed byte on standard error, which belongs to the caller.
 */
final class XmlText {
  private static final int DECLARATION = 256;

  private XmlText() {}

  static Reader of(InputStream xml) throws IOException {
    PushbackInputStream in = new PushbackInputStream(xml, DECLARATION);
    byte[] head = in.readNBytes(DECLARATION);
    int mark = mark(head);
    Charset charset = charset(head);
    in.unread(head, mark, head.length - mark);
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** Length of the byte order mark. */
  private static int mark(byte[] head) {
    if (at(head, 0) == 0xEF && at(head, 1) == 0xBB && at(head, 2) == 0xBF) {
      return 3;
    }
    return at(head, 0) == 0xFE && at(head, 1) == 0xFF || at(head, 0) == 0xFF && at(head, 1) == 0xFE
        ? 2
        : 0;
  }

  private static Charset charset(byte[] head) throws UnsupportedEncodingException {
    int first = at(head, 0);
    int second = at(head, 1);
    if (first == 0xEF && mark(head) == 3) {
      return UTF_8;
    }
    if (first == 0xFE && second == 0xFF || first == 0 && second == '<') {
      return UTF_16BE;
    }
    if (first == 0xFF && second == 0xFE || first == '<' && second == 0) {
      return UTF_16LE;
    }
    String name = declared(new String(head, ISO_8859_1));
    try {
      return name.isEmpty() ? UTF_8 : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new UnsupportedEncodingException(name);
    }
  }

  /** The encoding that an XML declaration names, empty without one. */
  private static String declared(String head) {
    int end = head.startsWith("<?xml") ? head.indexOf("?>") : -1;
    int at = end < 0 ? -1 : head.indexOf("encoding");
    if (at < 0 || at > end) {
      return "";
    }
    int open = at + "encoding".length();
    while (open < end && head.charAt(open) != '"' && head.charAt(open) != '\'') {
      open++;
    }
    int close = head.indexOf(head.charAt(open), open + 1);
    return open < end && close > open && close < end ? head.substring(open + 1, close) : "";
  }

  private static int at(byte[] head, int i) {
    return i < head.length ? head[i] & 0xFF : -1;
  }
}
