package fadu.extract.rtf;

import fadu.extract.Limits;
import fadu.extract.Refused;
import fadu.extract.flow.Embedded;
import fadu.extract.flow.Notices;
import fadu.text.Paragraph;
import fadu.text.SourceText;
import fadu.text.SourceTextBuilder;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads Rich Text Format: words in the file's code pages and Unicode, numbers as the writer printed
 * them, tables, results of fields, text boxes, notes; deletions dropped.
 */
public final class RtfReader {
  private final Scanner scanner;
  private final Charsets charsets = new Charsets();
  private final Colours colours = new Colours();
  private final SourceTextBuilder builder;
  private final Notices notices = new Notices();
  private final Written written;
  private final Deque<Group> groups = new ArrayDeque<>();
  private Group now = new Group();
  private boolean starred;
  private int toSkip;
  private final Pending pending = new Pending();

  private RtfReader(String name, String sha256, byte[] file) {
    int start = 0;
    while (start < file.length && file[start] != '{') {
      start++;
    }
    scanner = new Scanner(file, start);
    builder = new SourceTextBuilder(name, sha256, "rtf");
    written = new Written(builder, colours);
  }

  /** Reads the bytes of a file; {@code name} and {@code sha256} go into the result as they are. */
  public static SourceText read(String name, String sha256, byte[] file) throws Refused {
    return new RtfReader(name, sha256, file).read();
  }

  private SourceText read() throws Refused {
    boolean closed = false;
    while (!closed) {
      switch (scanner.next()) {
        case OPEN -> open();
        case CLOSE -> closed = close();
        case WORD -> word(scanner.word, scanner.hasNumber, scanner.number);
        case SYMBOL -> symbol((char) scanner.symbol);
        case BYTE -> character(scanner.symbol);
        case HEX -> hex(scanner.symbol);
        case END -> {
          builder.warn("PARTIAL_TEXT", "RTF 文件没有正常结束，可能不完整，只审查了读到的部分；请核对原文。");
          builder.incomplete();
          closed = true;
          flush();
          while (!groups.isEmpty()) {
            close();
          }
        }
      }
    }
    flush();
    written.finish();
    notices.report(builder);
    return builder.build();
  }

  private void open() throws Refused {
    flush();
    groups.push(now);
    if (groups.size() > Limits.DEPTH) {
      throw new Refused(
          Refused.Code.TOO_DEEP,
          "RTF 文件内部嵌套超过" + Limits.DEPTH + "层，已停止读取；请用 Word 打开后另存为 docx 再提交。",
          Limits.DEPTH,
          groups.size());
    }
    now = now.inner();
    starred = false;
    toSkip = 0;
  }

  /** Closes a group; true when the outermost is closed. */
  private boolean close() throws Refused {
    flush();
    Group closed = now;
    if (groups.isEmpty()) {
      return true;
    }
    now = groups.pop();
    toSkip = 0;
    if (closed.opens) {
      switch (closed.destination) {
        case INSTRUCTION -> notices.field(written.takeAside());
        case TEMPLATE -> notices.external(written.takeAside());
        case CLASS -> {
          if (Embedded.isDocument(written.takeAside())) {
            notices.unread();
          }
        }
        case NOTE, TEXT_BOX -> written.endAside();
        case MARGIN -> written.endMargin();
        default -> {}
      }
    }
    return groups.isEmpty();
  }

  private void enter(Destination destination) {
    if (now.destination == Destination.SKIPPED && destination != Destination.BODY) {
      return;
    }
    now.destination = destination;
    now.opens = true;
    switch (destination) {
      case LABEL -> written.beginLabel();
      case NOTE -> written.beginAside(Paragraph.Kind.FOOTNOTE);
      case TEXT_BOX -> written.beginAside(Paragraph.Kind.TEXT_BOX);
      case MARGIN -> written.beginMargin();
      case OBJECT -> notices.active();
      default -> {}
    }
  }

  private void word(String word, boolean hasNumber, int number) throws Refused {
    flush();
    if (word.equals("bin")) {
      scanner.skip(hasNumber ? number : 0);
      return;
    }
    if (word.equals("u")) {
      put((char) number);
      toSkip = now.fallback;
      return;
    }
    toSkip = 0;
    Destination destination = Destination.BY_WORD.get(word);
    boolean unknown = starred && destination == null;
    starred = false;
    if (unknown) {
      now.destination = Destination.SKIPPED;
    } else if (destination != null) {
      enterIfShown(word, destination);
    } else {
      property(word, hasNumber, number);
    }
  }

  /** The Unicode half of a text given twice counts although what holds both is passed over. */
  private void enterIfShown(String word, Destination destination) {
    Group around = groups.peek();
    boolean twice = around != null && around.destination == Destination.TWICE;
    if (now.destination != Destination.SKIPPED || twice && word.equals("ud")) {
      enter(destination);
    }
  }

  private void property(String word, boolean hasNumber, int number) throws Refused {
    if (now.destination == Destination.COLOURS) {
      colours.part(word, number);
      return;
    }
    colours.row(word, number);
    if (Formatting.apply(word, hasNumber, number, now, charsets, notices)) {
      return;
    }
    written.word(word, now);
  }

  private void symbol(char c) throws Refused {
    flush();
    switch (c) {
      case '*' -> starred = true;
      case '~' -> put("\u00a0");
      case '_' -> put("-");
      case '\\', '{', '}' -> character(c);
      case '\n', '\r' -> word("par", false, 0);
      case '\t' -> word("tab", false, 0);
      default -> {}
    }
  }

  private void character(int c) throws Refused {
    if (toSkip > 0) {
      toSkip--;
      return;
    }
    if (c >= 0x80 || pending.isHalf(charset())) {
      pending.add(c);
    } else {
      flush();
      put((char) c);
    }
  }

  private void hex(int c) throws Refused {
    if (toSkip > 0) {
      toSkip--;
    } else {
      pending.add(c);
    }
  }

  private Charset charset() {
    return charsets.of(now.font);
  }

  private void flush() throws Refused {
    put(pending.take(charset()));
  }

  private void put(char c) throws Refused {
    put(Character.toString(c));
  }

  private void put(String words) throws Refused {
    written.put(words, now);
  }
}
