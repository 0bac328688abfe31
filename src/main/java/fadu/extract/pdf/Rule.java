package fadu.extract.pdf;

/**
 * A straight rule in reading coordinates.
 *
 * @param at where it stands: the height of a level rule, the side of an upright one
 * @param from where it starts along itself
 */
record Rule(float at, float from, float to) {
  float length() {
    return to - from;
  }

  boolean covers(float a, float b, float share) {
    return Math.min(to, b) - Math.max(from, a) >= share * (b - a);
  }
}
