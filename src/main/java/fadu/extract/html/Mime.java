package fadu.extract.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fadu.extract.Refused;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * One part of a MIME message that has several.
 *
 * @param type lower-case, with its parameters
 * @param content decoded
 */
record Mime(String type, byte[] content) {
  private static final int MOST = 2_000;

  /** The parts of a message, those inside parts too (one level). */
  static List<Mime> parts(byte[] file) throws Refused {
    String text = new String(file, ISO_8859_1).replace("\r\n", "\n").replace('\r', '\n');
    List<Mime> parts = new ArrayList<>();
    add(text, parts, 0);
    return parts;
  }

  private static void add(String message, List<Mime> into, int depth) throws Refused {
    int body = message.indexOf("\n\n");
    String head = unfolded(body < 0 ? message : message.substring(0, body));
    String type = header(head, "content-type");
    String content = body < 0 ? "" : message.substring(body + 2);
    String boundary = parameter(type, "boundary");
    if (!type.toLowerCase(Locale.ROOT).startsWith("multipart/") || boundary.isEmpty()) {
      String coding = header(head, "content-transfer-encoding").toLowerCase(Locale.ROOT);
      into.add(new Mime(type.toLowerCase(Locale.ROOT), decoded(content, coding)));
      return;
    }
    String mark = "--" + boundary;
    int at = content.startsWith(mark) ? 0 : content.indexOf("\n" + mark) + 1;
    while (depth < 2 && at >= 0 && content.startsWith(mark, at)) {
      int from = content.indexOf('\n', at) + 1;
      int end = content.indexOf("\n" + mark, at);
      if (from == 0 || content.startsWith("--", at + mark.length())) {
        break;
      }
      if (into.size() >= MOST) {
        throw new Refused(
            Refused.Code.EXPANDS_TOO_MUCH, "网页归档含有超过" + MOST + "个部分，不予读取。", MOST, into.size() + 1L);
      }
      if (end < 0 || end >= from) {
        add(content.substring(from, end < 0 ? content.length() : end), into, depth + 1);
      }
      at = end < 0 ? -1 : end + 1;
    }
  }

  String charset() {
    return parameter(type, "charset");
  }

  private static String unfolded(String head) {
    return head.replace("\n\t", " ").replace("\n ", " ");
  }

  private static String header(String head, String name) {
    for (String line : head.split("\n", -1)) {
      if (line.toLowerCase(Locale.ROOT).startsWith(name + ":")) {
        return line.substring(name.length() + 1).strip();
      }
    }
    return "";
  }

  private static String parameter(String header, String name) {
    int at = header.toLowerCase(Locale.ROOT).indexOf(name + "=");
    if (at < 0) {
      return "";
    }
    String rest = header.substring(at + name.length() + 1).strip();
    if (rest.startsWith("\"")) {
      int close = rest.indexOf('"', 1);
      return close < 0 ? "" : rest.substring(1, close);
    }
    int end = rest.indexOf(';');
    return (end < 0 ? rest : rest.substring(0, end)).strip();
  }

  private static byte[] decoded(String content, String coding) throws Refused {
    return switch (coding) {
      case "base64" -> {
        try {
          yield Base64.getMimeDecoder().decode(content.getBytes(ISO_8859_1));
        } catch (IllegalArgumentException e) {
          throw new Refused(Refused.Code.DAMAGED, "网页归档（mht）已损坏；请用办公软件打开后另存为 docx 再提交。");
        }
      }
      case "quoted-printable" -> quoted(content);
      default -> content.getBytes(ISO_8859_1);
    };
  }

  private static byte[] quoted(String content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length());
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c != '=') {
        bytes.write(c);
        continue;
      }
      int line = i + 1;
      while (line < content.length()
          && (content.charAt(line) == ' ' || content.charAt(line) == '\t')) {
        line++;
      }
      if (line < content.length() && content.charAt(line) == '\n') {
        i = line;
      } else if (i + 2 < content.length()
          && Character.digit(content.charAt(i + 1), 16) >= 0
          && Character.digit(content.charAt(i + 2), 16) >= 0) {
        bytes.write(
            Character.digit(content.charAt(i + 1), 16) * 16
                + Character.digit(content.charAt(i + 2), 16));
        i += 2;
      } else {
        bytes.write(c);
      }
    }
    return bytes.toByteArray();
  }
}
