package fadu.accuracy;

/** What was right and wrong of one point, or of all: findings expected, found, false, placed. */
final class Tally {
  int expected;
  int found;
  int wrong;
  int quoted;
  int placed;
  int open;
  int openSaid;

  void add(Tally other) {
    expected += other.expected;
    found += other.found;
    wrong += other.wrong;
    quoted += other.quoted;
    placed += other.placed;
    open += other.open;
    openSaid += other.openSaid;
  }

  Interval recall() {
    return new Interval(found, expected);
  }

  Interval precision() {
    return new Interval(found, found + wrong);
  }

  Interval evidence() {
    return new Interval(placed, quoted);
  }

  Interval notAssessed() {
    return new Interval(openSaid, open);
  }
}
