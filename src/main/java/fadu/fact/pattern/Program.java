package fadu.fact.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An expression as steps of a machine that is in many places at once, preferred places first.
 * Written for reading a text from the left or, {@code backward}, from the right.
 */
final class Program {
  static final byte ONE = 0;
  static final byte FORK = 1;
  static final byte MATCH = 2;

  /** Only where reading begins at an edge of the text. */
  static final byte FIRST = 3;

  /** Only where reading has come to the other edge of the text. */
  static final byte LAST = 4;

  /** Longer ones are left to RE2. */
  private static final int MOST_STEPS = 3000;

  private final boolean backward;
  private final List<CharSet> sets = new ArrayList<>();
  private final Map<CharSet, Integer> numbers = new HashMap<>();
  private byte[] kinds = new byte[64];
  private int[] nexts = new int[64];

  /** The set of a character, the second way of a fork. */
  private int[] others = new int[64];

  private int size;
  private int start;

  private Program(boolean backward) {
    this.backward = backward;
  }

  static Optional<Program> of(Syntax syntax, boolean backward) {
    Program program = new Program(backward);
    int match = program.step(MATCH, -1, -1);
    program.start = program.write(syntax, match);
    return program.size >= MOST_STEPS ? Optional.empty() : Optional.of(program);
  }

  int start() {
    return start;
  }

  int size() {
    return size;
  }

  byte kind(int step) {
    return kinds[step];
  }

  int next(int step) {
    return nexts[step];
  }

  int other(int step) {
    return others[step];
  }

  List<CharSet> sets() {
    return sets;
  }

  private int step(byte kind, int next, int other) {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * size);
      nexts = Arrays.copyOf(nexts, 2 * size);
      others = Arrays.copyOf(others, 2 * size);
    }
    kinds[size] = kind;
    nexts[size] = next;
    others[size] = other;
    return size++;
  }

  /** Writes the steps of a part that goes on with {@code next}; where the part begins. */
  private int write(Syntax part, int next) {
    if (size >= MOST_STEPS) {
      return next;
    }
    if (part instanceof Syntax.One one) {
      int set = numbers.computeIfAbsent(one.set(), s -> sets.size());
      if (set == sets.size()) {
        sets.add(one.set());
      }
      return step(ONE, next, set);
    }
    if (part instanceof Syntax.Edge edge) {
      return step(edge.start() == backward ? LAST : FIRST, next, -1);
    }
    if (part instanceof Syntax.Row row) {
      int at = next;
      int n = row.parts().size();
      for (int i = 0; i < n; i++) {
        at = write(row.parts().get(backward ? i : n - 1 - i), at);
      }
      return at;
    }
    if (part instanceof Syntax.Either either) {
      int at = write(either.parts().get(either.parts().size() - 1), next);
      for (int i = either.parts().size() - 2; i >= 0; i--) {
        at = step(FORK, write(either.parts().get(i), next), at);
      }
      return at;
    }
    return times((Syntax.Times) part, next);
  }

  private int times(Syntax.Times times, int next) {
    int at = next;
    if (times.most() < 0) {
      int fork = step(FORK, -1, -1);
      int body = write(times.part(), fork);
      nexts[fork] = times.greedy() ? body : next;
      others[fork] = times.greedy() ? next : body;
      at = fork;
    }
    for (int i = times.least(); i < times.most() && size < MOST_STEPS; i++) {
      int body = write(times.part(), at);
      at = times.greedy() ? step(FORK, body, next) : step(FORK, next, body);
    }
    for (int i = 0; i < times.least() && size < MOST_STEPS; i++) {
      at = write(times.part(), at);
    }
    return at;
  }
}
