package fadu.rules;

import fadu.fact.PeriodFact;
import fadu.fact.Source;
import fadu.fact.Unit;
import fadu.fact.pattern.Matcher;
import fadu.fact.pattern.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

/** Values as people and programs write them in metadata. */
final class Scalars {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[T ].{0,40})?");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,10})?");
  private static final Pattern PERIOD =
      Pattern.compile("(\\d{1,6}(?:\\.\\d{1,4})?)(日历天|日历日|天|日|个?工作日|周|个?月|年)?");

  private Scalars() {}

  static String text(Object value) {
    if (value instanceof Date date) {
      return date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Double number) {
      return BigDecimal.valueOf(number).toPlainString();
    }
    return value == null ? "" : value.toString().strip();
  }

  static Optional<LocalDate> date(String text) {
    Matcher matcher = DATE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Yuan; 万元 and 亿元 are converted. */
  static Optional<BigDecimal> money(String written) {
    String text = written.replaceAll("[,，￥¥\\s]", "").replace("人民币", "").replace("RMB", "");
    BigDecimal unit = BigDecimal.ONE;
    if (text.endsWith("元")) {
      text = text.substring(0, text.length() - 1);
    }
    if (text.endsWith("万")) {
      unit = BigDecimal.valueOf(10_000);
      text = text.substring(0, text.length() - 1);
    } else if (text.endsWith("亿")) {
      unit = BigDecimal.valueOf(100_000_000);
      text = text.substring(0, text.length() - 1);
    }
    return NUMBER.matches(text)
        ? Optional.of(new BigDecimal(text).multiply(unit))
        : Optional.empty();
  }

  /** Per cent: {@code 3}, {@code 3.0} and {@code 3.0%} are all three. */
  static Optional<BigDecimal> percent(String written) {
    String text = written.replaceAll("\\s", "");
    boolean mille = text.endsWith("‰");
    if (mille || text.endsWith("%") || text.endsWith("％")) {
      text = text.substring(0, text.length() - 1);
    }
    if (!NUMBER.matches(text)) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text);
    return Optional.of(mille ? number.movePointLeft(1) : number);
  }

  /** A length of time; a bare number is calendar days. */
  static Optional<PeriodFact> period(String key, String written) {
    Matcher matcher = PERIOD.matcher(written.replaceAll("\\s", ""));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal length = new BigDecimal(matcher.group(1));
    String word = matcher.group(2) == null ? "日" : matcher.group(2).replace("个", "");
    Unit unit =
        switch (word) {
          case "工作日" -> Unit.WORKING_DAY;
          case "周" -> Unit.WEEK;
          case "月" -> Unit.MONTH;
          case "年" -> Unit.YEAR;
          default -> Unit.DAY;
        };
    BigDecimal days =
        switch (unit) {
          case WORKING_DAY ->
              length
                  .multiply(BigDecimal.valueOf(7))
                  .divide(BigDecimal.valueOf(5), 2, RoundingMode.HALF_UP);
          case WEEK -> length.multiply(BigDecimal.valueOf(7));
          case MONTH -> length.multiply(BigDecimal.valueOf(30));
          case YEAR -> length.multiply(BigDecimal.valueOf(365));
          default -> length;
        };
    return Optional.of(new PeriodFact(key, length, unit, days, "", "", Source.declared()));
  }
}
