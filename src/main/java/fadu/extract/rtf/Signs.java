package fadu.extract.rtf;

/** Control words that stand for a character. */
final class Signs {
  private Signs() {}

  /** The character, empty if the word stands for none. */
  static String of(String word) {
    return switch (word) {
      case "emdash" -> "—";
      case "endash" -> "–";
      case "lquote" -> "‘";
      case "rquote" -> "’";
      case "ldblquote" -> "“";
      case "rdblquote" -> "”";
      case "bullet" -> "•";
      case "emspace" -> "\u2003";
      case "enspace" -> "\u2002";
      default -> "";
    };
  }
}
