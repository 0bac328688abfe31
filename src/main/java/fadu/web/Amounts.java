package fadu.web;

/** Amounts of money for the eye. */
final class Amounts {
  private Amounts() {}

  /** The digits before the point in groups of three; anything that is no number stays as it is. */
  static String grouped(String amount) {
    if (!amount.matches("-?[0-9]{1,18}([.][0-9]+)?")) {
      return amount;
    }
    int point = amount.indexOf('.');
    int end = point < 0 ? amount.length() : point;
    StringBuilder grouped = new StringBuilder(amount);
    for (int at = end - 3; at > (amount.startsWith("-") ? 1 : 0); at -= 3) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }
}
