package fadu.fact.payment;

import fadu.fact.pattern.Pattern;

/** Less usual ways to tell how much of the work done is paid. */
final class ShareTelling {
  /** Pi=(Qi-Di)×0.65，其中…. */
  private static final Pattern FORMULA = Pattern.compile("=[^,;。|]{0,30}[×xX*]$");

  /** 留存25%待竣工后支付，其余当月支付. */
  private static final Pattern REST_NOW =
      Pattern.compile(
          "^[^;。]{0,24},(?:其余|余下|剩余|剩下|余)[^,;。]{0,6}(?:当月|当期|按月|随月|次月|即时|及时)[^,;。]{0,6}(?:付|支付|拨|给)");

  /** －当月应扣款项: what is due to be taken off is no penalty. */
  private static final Pattern DUES = Pattern.compile("应?扣款项|应扣款");

  private ShareTelling() {}

  static boolean formula(String left) {
    return FORMULA.matcher(left).find();
  }

  static boolean restNow(Share share) {
    return REST_NOW.matcher(share.sentence().text().substring(share.at())).find();
  }

  static String withoutDues(String words) {
    return DUES.matcher(words).replaceAll("");
  }

  /** Whether a cell holds sentences, to be read as they are. */
  static boolean inProse(String row, int at) {
    int from = row.lastIndexOf('|', at) + 1;
    int end = row.indexOf('|', at);
    String cell = row.substring(from, end < 0 ? row.length() : end);
    return cell.indexOf(',') >= 0 && cell.indexOf(';') >= 0;
  }
}
