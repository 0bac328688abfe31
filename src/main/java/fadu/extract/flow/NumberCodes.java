package fadu.extract.flow;

/** The number formats of Word 97-2003 by their codes ({@code nfc}). */
public final class NumberCodes {
  private NumberCodes() {}

  /** The name that {@link NumberFormat} knows it by; {@code decimal} for unknown ones. */
  public static String name(int code) {
    return switch (code) {
      case 1 -> "upperRoman";
      case 2 -> "lowerRoman";
      case 3 -> "upperLetter";
      case 4 -> "lowerLetter";
      case 10 -> "ideographDigital";
      case 11 -> "japaneseCounting";
      case 14, 19 -> "decimalFullWidth";
      case 16 -> "ideographLegalTraditional";
      case 17 -> "japaneseDigitalTenThousand";
      case 18, 28 -> "decimalEnclosedCircle";
      case 22 -> "decimalZero";
      case 26 -> "decimalEnclosedFullstop";
      case 27 -> "decimalEnclosedParen";
      case 29 -> "ideographEnclosedCircle";
      case 30 -> "ideographTraditional";
      case 31 -> "ideographZodiac";
      case 32 -> "ideographZodiacTraditional";
      case 33 -> "taiwaneseCounting";
      case 34 -> "ideographLegalTraditional";
      case 35 -> "taiwaneseCountingThousand";
      case 36 -> "taiwaneseDigital";
      case 37 -> "chineseCounting";
      case 38 -> "chineseLegalSimplified";
      case 39 -> "chineseCountingThousand";
      case 255 -> "none";
      default -> "decimal";
    };
  }
}
