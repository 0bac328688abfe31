package fadu.rules.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes of a rule file → text: strict UTF-8, byte order mark dropped, lines ending in LF. */
public final class RuleText {
  /** Longest rule file accepted, in bytes. */
  public static final int LONGEST = 1_000_000;

  private RuleText() {}

  public static Optional<String> decode(String file, byte[] bytes, Faults faults) {
    if (bytes.length > LONGEST) {
      faults.add(file, 1, "文件有 " + bytes.length + " 字节，超过上限 " + LONGEST + " 字节", "请拆成几个文件，一个要点一个");
      return Optional.empty();
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      String body = text.startsWith("\ufeff") ? text.substring(1) : text;
      String lines = body.replace("\r\n", "\n").replace('\r', '\n');
      if (lines.isBlank()) {
        faults.add(file, 1, "文件是空的", "请写入内容，或者删去这个文件");
        return Optional.empty();
      }
      return Optional.of(lines);
    } catch (CharacterCodingException e) {
      faults.add(file, lineOfFault(bytes), "不是 UTF-8 编码", "请用编辑器另存为 UTF-8 后再放入");
      return Optional.empty();
    }
  }

  /** Line of the first byte that is not UTF-8. */
  private static int lineOfFault(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length + 1);
    StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    int line = 1;
    for (int i = 0; i < in.position(); i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
