package fadu.fact.value;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Writes amounts of money in formal characters. */
final class FormalAmount {
  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] PLACES = {"", "拾", "佰", "仟"};
  private static final BigInteger LIMIT = BigInteger.TEN.pow(16);

  private FormalAmount() {}

  static String of(BigDecimal yuan) {
    BigDecimal plain = Reading.plain(yuan);
    BigInteger whole = plain.toBigInteger();
    if (plain.signum() < 0 || plain.scale() > 2 || whole.compareTo(LIMIT) >= 0) {
      throw new IllegalArgumentException("no amount in yuan and fen: " + yuan);
    }
    int fen = plain.subtract(new BigDecimal(whole)).movePointRight(2).intValueExact();
    return whole(whole.longValueExact()) + "元" + rest(fen);
  }

  private static String rest(int fen) {
    if (fen == 0) {
      return "整";
    }
    String jiao = fen < 10 ? "零" : DIGITS.charAt(fen / 10) + "角";
    return fen % 10 == 0 ? jiao + "整" : jiao + DIGITS.charAt(fen % 10) + "分";
  }

  private static String whole(long yuan) {
    if (yuan == 0) {
      return "零";
    }
    long hundredMillions = yuan / 100_000_000;
    long below = yuan % 100_000_000;
    StringBuilder out = new StringBuilder();
    if (hundredMillions > 0) {
      eightDigits(out, hundredMillions);
      out.append('亿');
      if (below > 0 && below < 10_000_000) {
        out.append('零');
      }
    }
    eightDigits(out, below);
    return out.toString();
  }

  private static void eightDigits(StringBuilder out, long number) {
    long tenThousands = number / 10_000;
    long below = number % 10_000;
    if (tenThousands > 0) {
      section(out, (int) tenThousands);
      out.append('万');
      if (below > 0 && below < 1_000) {
        out.append('零');
      }
    }
    section(out, (int) below);
  }

  private static void section(StringBuilder out, int number) {
    boolean started = false;
    boolean zero = false;
    for (int place = 3; place >= 0; place--) {
      int digit = number / (int) Math.pow(10, place) % 10;
      if (digit == 0) {
        zero = started;
        continue;
      }
      if (zero) {
        out.append('零');
      }
      out.append(DIGITS.charAt(digit)).append(PLACES[place]);
      started = true;
      zero = false;
    }
  }
}
