package fadu.extract;

import java.util.List;
import java.util.Locale;

/** Text that is written for a program: web pages, XML, mails. It is named and refused. */
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

  private Markup() {}

  static void refuse(String text) throws Refused {
    String head = text.substring(0, Math.min(4000, text.length())).strip();
    if (head.startsWith("\uFEFF")) {
      head = head.substring(1).strip();
    }
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<?xml") && lower.contains("word.document")) {
      throw FileType.unsupported("这是 Word 2003 XML 文档，请用 Word 打开后另存为 docx");
    }
    if (lower.startsWith("<html") || lower.startsWith("<!doctype html") || isPage(lower)) {
      throw FileType.unsupported("这是网页（HTML）；如果它是从办公软件存出的，请另存为 docx");
    }
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
