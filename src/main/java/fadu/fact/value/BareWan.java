package fadu.fact.value;

/** Decides whether a number of 万 or 亿 without 元 is money: 罚5万, but 3.5万平方米. */
final class BareWan {
  private static final String MEASURES =
      "平立方米吨株棵人户公千瓦块个件根辆次小时字股张只头亩顷度升伏安片页kKmMtTVvWwA美欧港日英余多分台套米升里";

  private BareWan() {}

  static boolean isMoney(String s, Token t) {
    char last = s.charAt(t.to() - 1);
    return Digits.power(last) >= 4
        && MoneyPrefix.hint(s, t.from())
        && !Scan.any(MEASURES, Scan.at(s, t.to()));
  }
}
