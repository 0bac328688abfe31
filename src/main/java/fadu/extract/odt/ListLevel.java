package fadu.extract.odt;

import fadu.extract.flow.NumberFormat;
import org.jspecify.annotations.Nullable;

/**
 * How one level of a list prints its number.
 *
 * @param format the style's {@code num-format}: "1", "a", "一, 二, 三, ..."; empty prints nothing
 * @param pattern {@code %1%.%2%} where the writer gives one, else null
 * @param shown levels printed, this one included
 * @param after what stands between number and text
 */
record ListLevel(
    String format,
    String prefix,
    String suffix,
    @Nullable String pattern,
    int start,
    int shown,
    String after) {

  static final ListLevel NONE = new ListLevel("", "", "", null, 1, 1, "");

  boolean isPrinted() {
    return !format.isEmpty();
  }

  String number(int n) {
    return NumberFormat.print(n, name(format), null);
  }

  /** The name under which Word knows a {@code num-format}. */
  private static String name(String format) {
    if (format.startsWith("一")) {
      return "chineseCountingThousand";
    }
    if (format.startsWith("壹")) {
      return format.contains("貳") ? "ideographLegalTraditional" : "chineseLegalSimplified";
    }
    if (format.startsWith("甲")) {
      return "ideographTraditional";
    }
    if (format.startsWith("子")) {
      return "ideographZodiac";
    }
    if (format.startsWith("①")) {
      return "decimalEnclosedCircle";
    }
    if (format.startsWith("１")) {
      return "decimalFullWidth";
    }
    return switch (format) {
      case "a" -> "lowerLetter";
      case "A" -> "upperLetter";
      case "i" -> "lowerRoman";
      case "I" -> "upperRoman";
      default -> "decimal";
    };
  }
}
