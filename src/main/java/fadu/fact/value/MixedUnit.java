package fadu.fact.value;

/** The units at the end of a number such as 280万. */
final class MixedUnit {
  private MixedUnit() {}

  /** Offset of the first of the units the number ends with. */
  static int start(String s, Token t) {
    int i = t.to();
    while (i > t.from() && Digits.power(s.charAt(i - 1)) > 0) {
      i--;
    }
    return i;
  }

  static int power(String s, Token t) {
    int power = 0;
    for (int i = start(s, t); i < t.to(); i++) {
      power += Digits.power(s.charAt(i));
    }
    return power;
  }
}
