package fadu.fact.pattern;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The deterministic automaton of a program: one look-up for each character of a text. Its states
 * are made as texts need them and forgotten when all automata together have become large; what it
 * answers never depends on what it remembers. Shared by all threads.
 */
final class Automaton {
  /** No match. */
  static final int NONE = -1;

  /** The text has characters it cannot read. */
  static final int UNREAD = -2;

  /** Bytes all automata may remember together. */
  private static final long MOST_BYTES = 48L << 20;

  /** How much is remembered since all was forgotten last; roughly, so without locks. */
  private static final Tally TALLY = new Tally();

  private static final class Tally {
    private volatile long bytes;
    private volatile int forgotten;

    /** Counts may get lost between threads; then a little more is remembered. */
    void add(long more) {
      long now = bytes + more;
      bytes = now > MOST_BYTES ? 0 : now;
      if (now > MOST_BYTES) {
        forgotten++;
      }
    }
  }

  /** Places of the machine after some characters, preferred ones first. */
  private static final class State {
    final int[] places;

    /** A match ends here. */
    final boolean match;

    /** A match ends here if the text does. */
    final boolean matchAtEdge;

    /** A match may still begin further on. */
    final boolean searching;

    /** Low six bits of the characters that lead elsewhere from here, at least. */
    final long wakes;

    /** Whatever follows, nothing more is found. */
    final boolean dead;

    /** By letter; plain writes, since states are whole whenever they are seen. */
    final @Nullable State[] next;

    State(
        int[] places,
        boolean match,
        boolean matchAtEdge,
        boolean searching,
        long wakes,
        int letters) {
      this.places = places;
      this.match = match;
      this.matchAtEdge = matchAtEdge;
      this.searching = searching;
      this.wakes = wakes;
      this.dead = places.length == 0 && !searching && !match;
      this.next = new State[letters];
    }
  }

  /** What makes two states the same. */
  private record Key(int[] places, boolean match, boolean searching) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && match == key.match
          && searching == key.searching
          && Arrays.equals(places, key.places);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(places) + (match ? 2 : 0) + (searching ? 1 : 0);
    }
  }

  /** All that is remembered. */
  private static final class Memory {
    final int era;
    final Map<Key, State> states = new ConcurrentHashMap<>();
    volatile @Nullable State atEdge;
    volatile @Nullable State inside;

    Memory(int era) {
      this.era = era;
    }
  }

  private final Program program;
  private final Alphabet alphabet;

  /** Looks for the first match and prefers as the expression does; otherwise for the longest. */
  private final boolean search;

  private volatile Memory memory;

  Automaton(Program program, boolean search) {
    this.program = program;
    this.alphabet = new Alphabet(program.sets());
    this.search = search;
    this.memory = new Memory(TALLY.forgotten);
  }

  /** End of the first match that begins at {@code from} or later. */
  int end(String text, int from) {
    Memory now = memory();
    State state = start(now, from == 0);
    int found = state.match ? from : NONE;
    int length = text.length();
    for (int i = from; i < length; i++) {
      char c = text.charAt(i);
      if ((state.wakes >>> c & 1) == 0) {
        continue;
      }
      int letter = alphabet.of(c);
      if (letter == Alphabet.HALF) {
        return UNREAD;
      }
      State next = state.next[letter];
      state = next == null ? step(now, state, letter) : next;
      if (state.match) {
        found = i + 1;
      } else if (state.dead) {
        return found;
      }
    }
    return state.matchAtEdge ? length : found;
  }

  /** First character of the longest match that ends at {@code end} and begins not before from. */
  int start(String text, int from, int end) {
    Memory now = memory();
    State state = start(now, end == text.length());
    int found = state.match ? end : NONE;
    for (int i = end - 1; i >= from; i--) {
      int letter = alphabet.of(text.charAt(i));
      if (letter == Alphabet.HALF) {
        return UNREAD;
      }
      State next = state.next[letter];
      state = next == null ? step(now, state, letter) : next;
      if (state.match) {
        found = i;
      } else if (state.dead) {
        return found;
      }
    }
    return from == 0 && state.matchAtEdge ? 0 : found;
  }

  private Memory memory() {
    Memory now = memory;
    if (now.era != TALLY.forgotten) {
      now = new Memory(TALLY.forgotten);
      memory = now;
    }
    return now;
  }

  private State start(Memory now, boolean edge) {
    State known = edge ? now.atEdge : now.inside;
    if (known != null) {
      return known;
    }
    Builder builder = new Builder(edge);
    boolean match = builder.add(program.start());
    State made = state(now, builder, match, search && !match);
    if (edge) {
      now.atEdge = made;
    } else {
      now.inside = made;
    }
    return made;
  }

  private State step(Memory now, State state, int letter) {
    Builder builder = new Builder(false);
    boolean match = false;
    var sets = alphabet.sets(letter);
    for (int place : state.places) {
      if (program.kind(place) == Program.ONE && sets.get(program.other(place))) {
        match |= builder.add(program.next(place));
        if (match && search) {
          break; // whatever is left is less preferred
        }
      }
    }
    if (state.searching && !match) {
      match = builder.add(program.start());
    }
    State made = state(now, builder, match, state.searching && !match);
    state.next[letter] = made;
    return made;
  }

  private State state(Memory now, Builder builder, boolean match, boolean searching) {
    int[] places = Arrays.copyOf(builder.places, builder.count);
    Key key = new Key(places, match, searching);
    State known = now.states.get(key);
    if (known != null) {
      return known;
    }
    State made =
        new State(
            places,
            match,
            match || edge(places),
            searching,
            searching ? wakes(now, places) : -1,
            alphabet.letters());
    State before = now.states.putIfAbsent(key, made);
    TALLY.add(120L + 4L * places.length + 4L * alphabet.letters());
    return before == null ? made : before;
  }

  /** Only the state that every other character leads back to may sleep over some. */
  private long wakes(Memory now, int[] places) {
    Builder fresh = new Builder(false);
    boolean match = fresh.add(program.start());
    if (match || !Arrays.equals(places, Arrays.copyOf(fresh.places, fresh.count))) {
      return -1;
    }
    long wakes = 0;
    for (int place : places) {
      if (program.kind(place) == Program.ONE) {
        CharSet set = program.sets().get(program.other(place));
        for (int i = 0; i < set.bounds().size(); i += 2) {
          int first = set.bounds().get(i);
          int last = Math.min(set.bounds().get(i + 1), first + 63);
          for (int c = first; c <= last; c++) {
            wakes |= 1L << c;
          }
        }
      }
    }
    return wakes;
  }

  /** Whether the end of the text makes a match of these places. */
  private boolean edge(int[] places) {
    for (int place : places) {
      if (program.kind(place) == Program.LAST) {
        Builder builder = new Builder(false);
        builder.atLast = true;
        if (builder.add(program.next(place))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Collects places without reading a character, preferred ones first. */
  private final class Builder {
    private final boolean atFirst;
    private boolean atLast;
    private final boolean[] seen = new boolean[program.size()];
    private int[] places = new int[16];
    private int count;
    private int[] stack = new int[16];

    Builder(boolean atFirst) {
      this.atFirst = atFirst;
    }

    /** Whether a match was met; where the first one counts, nothing behind it is collected. */
    boolean add(int from) {
      boolean match = false;
      int depth = 0;
      stack[depth++] = from;
      while (depth > 0) {
        int step = stack[--depth];
        if (seen[step]) {
          continue;
        }
        seen[step] = true;
        switch (program.kind(step)) {
          case Program.MATCH -> {
            match = true;
            if (search) {
              return true;
            }
          }
          case Program.FORK -> {
            if (depth + 2 > stack.length) {
              stack = Arrays.copyOf(stack, 2 * stack.length);
            }
            stack[depth++] = program.other(step);
            stack[depth++] = program.next(step);
          }
          case Program.FIRST -> {
            if (atFirst) {
              stack[depth++] = program.next(step);
            }
          }
          case Program.LAST -> {
            if (atLast) {
              stack[depth++] = program.next(step);
            } else {
              keep(step);
            }
          }
          default -> keep(step);
        }
      }
      return match;
    }

    private void keep(int step) {
      if (count == places.length) {
        places = Arrays.copyOf(places, 2 * count);
      }
      places[count++] = step;
    }
  }
}
