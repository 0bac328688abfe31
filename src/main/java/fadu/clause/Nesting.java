package fadu.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which family of numbers stands above which in one part. Usually 第一条 stands above 一、 and （一） above
 * 1.; a part that does it the other way round shows it: the lower family goes on counting after the
 * other began (一、 第一条 … 二、 第四条).
 */
final class Nesting {
  private final int[] rank = new int[NumberFamily.values().length];

  private Nesting(List<NumberFamily> order) {
    for (int i = 0; i < order.size(); i++) {
      rank[order.get(i).ordinal()] = i;
    }
  }

  static Nesting of(List<ClauseMark> marks) {
    List<NumberFamily> order = new ArrayList<>(Arrays.asList(NumberFamily.values()));
    for (NumberFamily upper : NumberFamily.values()) {
      for (NumberFamily lower : NumberFamily.values()) {
        if (upper.compareTo(lower) < 0 && upper.compareTo(NumberFamily.SECTION) > 0) {
          if (order.indexOf(upper) < order.indexOf(lower) && goesOn(marks, lower, upper)) {
            order.remove(lower);
            order.add(order.indexOf(upper), lower);
          }
        }
      }
    }
    return new Nesting(order);
  }

  /** Place of a family in the tree, the topmost first; decimals of one family by their depth. */
  int rank(ClauseNumber number) {
    int depth = number.family() == NumberFamily.ARABIC ? number.depth() : 1;
    return rank[number.family().ordinal()] * 10 + depth;
  }

  private static boolean goesOn(List<ClauseMark> marks, NumberFamily lower, NumberFamily upper) {
    int before = 0;
    boolean began = false;
    for (ClauseMark mark : marks) {
      ClauseNumber number = mark.number();
      if (number.family() == upper) {
        began = true;
        if (before == 0) {
          return false;
        }
      } else if (number.family() == lower) {
        if (began) {
          return number.first() == before + 1;
        }
        before = number.first();
      }
    }
    return false;
  }
}
