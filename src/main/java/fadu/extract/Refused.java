package fadu.extract;

import java.util.Optional;
import java.util.OptionalLong;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A file that is not read, and why. The message is one or two Chinese sentences for the sender:
 * what is wrong, where, what to do. It never holds a stack trace or a path of the machine.
 */
public final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  /** How far the causes of an exception are followed. */
  private static final int DEPTH = 32;

  /** Why a file is refused; the names are part of the result that callers see. */
  public enum Code {
    EMPTY_FILE,
    NO_TEXT,
    ENCRYPTED,
    DAMAGED,
    TYPE_UNSUPPORTED,
    DUPLICATE_ENTRY,
    TOO_LARGE,
    EXPANDS_TOO_MUCH,
    TOO_MANY_PAGES,
    TOO_DEEP,
    PARSE_TIMEOUT,
    PARSE_MEMORY,
    PARSER_CRASH,
    CHARSET_UNSURE,
    IMAGE_TOO_LARGE,
    OCR_FAILED,
    OCR_LOW_CONFIDENCE,
    OCR_UNAVAILABLE
  }

  private final Code code;
  private final long limit;
  private final long actual;

  public Refused(Code code, String message) {
    this(code, message, -1, -1);
  }

  /**
   * A refusal by a limit.
   *
   * @param limit what is allowed
   * @param actual what the file has, at least; both in the unit the message names
   */
  public Refused(Code code, String message, long limit, long actual) {
    super(message);
    this.code = code;
    this.limit = limit;
    this.actual = actual;
  }

  public Code code() {
    return code;
  }

  /** The limit that was passed, where the refusal is by a limit. */
  public OptionalLong limit() {
    return limit < 0 ? OptionalLong.empty() : OptionalLong.of(limit);
  }

  /** What the file has, where the refusal is by a limit. */
  public OptionalLong actual() {
    return actual < 0 ? OptionalLong.empty() : OptionalLong.of(actual);
  }

  @Override
  public String getMessage() {
    String message = super.getMessage();
    return message == null ? code.name() : message;
  }

  /** What a parser's exception means: a refusal it carries, a password, or damage. */
  static Refused by(Exception thrown) {
    Throwable t = thrown;
    for (int i = 0; t != null && i < DEPTH; i++) {
      String kind = t.getClass().getSimpleName();
      if (kind.contains("Encrypted") || kind.contains("InvalidPassword")) {
        return new Refused(Code.ENCRYPTED, "文件已用密码加密，无法读取；请去掉打开密码后再提交。");
      }
      t = t.getCause();
    }
    return within(thrown)
        .orElseGet(() -> new Refused(Code.DAMAGED, "文件已损坏或者不完整，读不出来；请用办公软件打开检查、另存后再提交。"));
  }

  /** The refusal that a parser's exception carries somewhere among its causes. */
  public static Optional<Refused> within(@Nullable Throwable thrown) {
    Throwable t = thrown;
    for (int i = 0; t != null && i < DEPTH; i++) {
      if (t instanceof Refused refused) {
        return Optional.of(refused);
      }
      t =
          t.getCause() == null && t instanceof XMLStreamException xml
              ? xml.getNestedException()
              : t.getCause();
    }
    return Optional.empty();
  }
}
