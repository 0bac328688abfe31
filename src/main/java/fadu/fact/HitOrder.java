package fadu.fact;

import java.util.Arrays;

/**
 * Puts the terms of a sentence in reading order, longer ones before shorter ones, and leaves out
 * those that stand inside another of their group.
 */
final class HitOrder {
  /** Takes what is left. */
  interface Taker {
    void take(int from, int to, int group, int term);
  }

  private int[] froms = new int[64];
  private int[] tos = new int[64];
  private int[] groups = new int[64];
  private int[] terms = new int[64];
  private int count;

  /** For each group how far it has been taken in the sentence of this number. */
  private final int[] reach;

  private final int[] lastSentence;
  private int sentence;

  HitOrder(int groups) {
    reach = new int[groups];
    lastSentence = new int[groups];
  }

  /** For the next sentence. */
  void clear() {
    count = 0;
    sentence++;
  }

  /** Terms come by where they end, so that each has few places to go back. */
  void add(int from, int to, int group, int term) {
    if (count == froms.length) {
      froms = Arrays.copyOf(froms, 2 * count);
      tos = Arrays.copyOf(tos, 2 * count);
      groups = Arrays.copyOf(groups, 2 * count);
      terms = Arrays.copyOf(terms, 2 * count);
    }
    int at = count++;
    while (at > 0 && before(from, to, group, at - 1)) {
      froms[at] = froms[at - 1];
      tos[at] = tos[at - 1];
      groups[at] = groups[at - 1];
      terms[at] = terms[at - 1];
      at--;
    }
    froms[at] = from;
    tos[at] = to;
    groups[at] = group;
    terms[at] = term;
  }

  private boolean before(int from, int to, int group, int other) {
    if (from != froms[other]) {
      return from < froms[other];
    }
    return to != tos[other] ? to > tos[other] : group < groups[other];
  }

  void longest(Taker taker) {
    for (int i = 0; i < count; i++) {
      int group = groups[i];
      if (lastSentence[group] != sentence || tos[i] > reach[group]) {
        lastSentence[group] = sentence;
        reach[group] = tos[i];
        taker.take(froms[i], tos[i], group, terms[i]);
      }
    }
  }
}
