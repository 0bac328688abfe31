package fadu.extract.rtf;

/**
 * Cuts the bytes of a file into what Rich Text Format is made of. {@link #next} says what stands
 * there; the fields hold its parts until the next call.
 */
final class Scanner {
  enum Token {
    OPEN,
    CLOSE,
    /** A control word, with {@link #number} if {@link #hasNumber}. */
    WORD,
    /** A control symbol: {@link #symbol}. */
    SYMBOL,
    /** One byte of text: {@link #symbol}. */
    BYTE,
    /** A byte of text written as hexadecimal digits: {@link #symbol}. */
    HEX,
    END
  }

  private final byte[] file;
  private int at;
  String word = "";
  boolean hasNumber;
  int number;
  int symbol;

  Scanner(byte[] file, int from) {
    this.file = file;
    this.at = from;
  }

  Token next() {
    while (at < file.length && (file[at] == '\r' || file[at] == '\n' || file[at] == 0)) {
      at++;
    }
    if (at >= file.length) {
      return Token.END;
    }
    int c = file[at++] & 0xFF;
    if (c == '{') {
      return Token.OPEN;
    }
    if (c == '}') {
      return Token.CLOSE;
    }
    if (c != '\\') {
      symbol = c;
      return Token.BYTE;
    }
    if (at >= file.length) {
      return Token.END;
    }
    c = file[at] & 0xFF;
    if (isLetter(c)) {
      word();
      return Token.WORD;
    }
    at++;
    if (c == '\'') {
      int high = at < file.length ? Character.digit(file[at], 16) : -1;
      int low = at + 1 < file.length ? Character.digit(file[at + 1], 16) : -1;
      if (high >= 0 && low >= 0) {
        at += 2;
        symbol = high * 16 + low;
        return Token.HEX;
      }
    }
    symbol = c;
    return Token.SYMBOL;
  }

  private void word() {
    int start = at;
    while (at < file.length && isLetter(file[at]) && at - start < 40) {
      at++;
    }
    word = new String(file, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
    boolean negative = at < file.length && file[at] == '-';
    int digits = negative ? at + 1 : at;
    long value = 0;
    int i = digits;
    while (i < file.length && file[i] >= '0' && file[i] <= '9' && i - digits < 10) {
      value = value * 10 + file[i] - '0';
      i++;
    }
    hasNumber = i > digits;
    number =
        (int) Math.max(-Integer.MAX_VALUE, Math.min(Integer.MAX_VALUE, negative ? -value : value));
    at = hasNumber ? i : at;
    if (at < file.length && file[at] == ' ') {
      at++;
    }
  }

  /** Passes over binary data. */
  void skip(int bytes) {
    at = (int) Math.min(file.length, (long) at + Math.max(0, bytes));
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
