package fadu.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Text that is written for a program: pages and XML that are read; all else is refused by name. */
final class Markup {
  private static final List<String> MAIL =
      List.of(
          "received:",
          "from:",
          "to:",
          "subject:",
          "date:",
          "mime-version:",
          "message-id:",
          "return-path:",
          "delivered-to:",
          "content-type:",
          "content-transfer-encoding:",
          "x-mailer:");

  private static final List<String> PAGE =
      List.of(
          "<html",
          "<!doctype html",
          "<head",
          "<body",
          "<meta",
          "<p>",
          "<p ",
          "<div",
          "<table",
          "<span",
          "<h1",
          "<h2",
          "<title",
          "<center",
          "<font",
          "<style");

  private Markup() {}

  /** The kind of document that a file written in markup is, empty if it is none that is read. */
  static Optional<FileType> type(byte[] file) {
    String lower = head(file).toLowerCase(Locale.ROOT);
    String root = root(lower);
    if (root.startsWith("<")) {
      if (lower.contains("schemas.microsoft.com/office/2006/xmlpackage")) {
        return Optional.of(FileType.WORD_XML);
      }
      if (lower.contains("schemas.microsoft.com/office/word/2003/wordml")
          && root.contains("worddocument")) {
        return Optional.of(FileType.WORD_2003);
      }
      if (root.startsWith("<office:document")
          && lower.contains("urn:oasis:names:tc:opendocument:xmlns:office")) {
        return Optional.of(FileType.FODT);
      }
      boolean xml = lower.startsWith("<?xml");
      boolean page = PAGE.stream().anyMatch(root::startsWith) || !xml && isPage(root);
      return page && !lower.startsWith("<%") ? Optional.of(FileType.HTML) : Optional.empty();
    }
    return isArchive(lower) ? Optional.of(FileType.MHT) : Optional.empty();
  }

  /** The first characters as far as they are ASCII, without mark and leading blanks. */
  private static String head(byte[] file) {
    int mark = Detection.at(file, 0, "\u00ef\u00bb\u00bf") ? 3 : 0;
    boolean little = Detection.at(file, 0, "\u00ff\u00fe");
    boolean wide = little || Detection.at(file, 0, "\u00fe\u00ff");
    int length = Math.min(file.length, 8_000);
    return wide
        ? new String(file, 2, length - 2, little ? UTF_16LE : UTF_16BE).strip()
        : new String(file, mark, length - mark, ISO_8859_1).strip();
  }

  /** The text from the root element on: declaration, remarks and instructions passed over. */
  private static String root(String head) {
    int at = 0;
    while (at < head.length()) {
      String end =
          head.startsWith("<!--", at)
              ? "-->"
              : head.startsWith("<?", at) && !head.startsWith("<?php", at)
                  ? "?>"
                  : head.startsWith("<!doctype", at) && !head.startsWith("<!doctype html", at)
                      ? hasSubset(head, at) ? "]>" : ">"
                      : "";
      int close = end.isEmpty() ? -1 : head.indexOf(end, at);
      if (close < 0) {
        break;
      }
      at = close + end.length();
      while (at < head.length() && head.charAt(at) <= ' ') {
        at++;
      }
    }
    return head.substring(at);
  }

  private static boolean hasSubset(String head, int doctype) {
    int open = head.indexOf('[', doctype);
    return open >= 0 && open < head.indexOf('>', doctype);
  }

  /** Headers of a web archive; a mail has someone it was sent to. */
  private static boolean isArchive(String lower) {
    int body = lower.indexOf("\n\n");
    body = body < 0 ? lower.indexOf("\r\n\r\n") : body;
    String headers = "\n" + (body < 0 ? lower : lower.substring(0, body));
    return headers.contains("\nmime-version:")
        && headers.contains("multipart/related")
        && !headers.contains("\nreceived:")
        && !headers.contains("\nto:");
  }

  static void refuse(String text) throws Refused {
    String head = text.substring(0, Math.min(4000, text.length())).strip();
    if (head.startsWith("\uFEFF")) {
      head = head.substring(1).strip();
    }
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<%") || lower.startsWith("<?php") || lower.startsWith("#!/")) {
      throw FileType.unsupported("这是程序脚本");
    }
    if (lower.length() > 1
        && lower.charAt(0) == '<'
        && "abcdefghijklmnopqrstuvwxyz!?".indexOf(lower.charAt(1)) >= 0) {
      throw FileType.unsupported("这是 XML 或网页代码");
    }
    if (lower.startsWith("%!ps")) {
      throw FileType.unsupported("这是 PostScript 打印文件");
    }
    long headers =
        head.lines()
            .limit(12)
            .filter(l -> MAIL.stream().anyMatch(l.toLowerCase(Locale.ROOT)::startsWith))
            .count();
    if (headers >= 3) {
      throw FileType.unsupported("这是邮件或网页归档（eml、mht），请提交其中的合同文件");
    }
  }

  private static boolean isPage(String lower) {
    return lower.startsWith("<") && (lower.contains("<body") || lower.contains("<html"));
  }
}
