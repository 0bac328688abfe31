package fadu.fact.pattern;

import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Looks for an expression in a text, one match after the other. RE2 is asked for the groups of a
 * match only when they are wanted.
 */
public final class Matcher {
  private final Pattern pattern;
  private final String text;
  private com.google.re2j.@Nullable Matcher close;

  /** The match found last: from where it was looked for, and its end. */
  private int sought;

  private int start = -1;
  private int end = -1;

  /** Whether RE2 stands at the same match. */
  private boolean closed;

  Matcher(Pattern pattern, String text) {
    this.pattern = pattern;
    this.text = text;
  }

  public boolean find() {
    if (end < 0) {
      return search(0);
    }
    return search(end > start() ? end : end + 1);
  }

  /** From this character on. */
  public boolean find(int from) {
    if (from < 0 || from > text.length()) {
      throw new IndexOutOfBoundsException("start index out of bounds: " + from);
    }
    return search(from);
  }

  private boolean search(int from) {
    if (from > text.length() || !pattern.mayMatch(text, from)) {
      return false;
    }
    int found = pattern.end(text, from);
    if (found == Automaton.NONE) {
      return false;
    }
    if (found == Automaton.UNREAD) {
      return close().find(from) && settle();
    }
    sought = from;
    start = -1;
    end = found;
    closed = false;
    return true;
  }

  /** Takes over the match RE2 has found. */
  private boolean settle() {
    start = close().start();
    end = close().end();
    closed = true;
    return true;
  }

  public boolean matches() {
    return pattern.occurs(text) && close().matches() && settle();
  }

  public boolean lookingAt() {
    if (search(0) && start() == 0) {
      return true;
    }
    end = -1;
    return false;
  }

  public String replaceAll(String by) {
    return pattern.occurs(text) ? close().replaceAll(by) : text;
  }

  public String replaceFirst(String by) {
    return pattern.occurs(text) ? close().replaceFirst(by) : text;
  }

  public int start() {
    if (start < 0) {
      int found = end() < 0 ? Automaton.NONE : pattern.start(text, sought, end);
      if (found >= 0) {
        start = found;
      } else if (!close().find(sought) || !settle()) {
        throw new IllegalStateException("RE2 finds no match of " + pattern);
      }
    }
    return start;
  }

  public int start(int group) {
    return group == 0 ? start() : exactly().start(group);
  }

  public int end() {
    if (end < 0) {
      throw new IllegalStateException("no match");
    }
    return end;
  }

  public int end(int group) {
    return group == 0 ? end() : exactly().end(group);
  }

  public String group() {
    return text.substring(start(), end());
  }

  /** Null where the group is optional and had no part in the match; the expression tells. */
  @NullUnmarked
  public String group(int group) {
    return group == 0 ? group() : exactly().group(group);
  }

  /** Null where the group is optional and had no part in the match; the expression tells. */
  @NullUnmarked
  public String group(String name) {
    return exactly().group(name);
  }

  public int groupCount() {
    return close().groupCount();
  }

  /** RE2, standing at the match found last. */
  private com.google.re2j.Matcher exactly() {
    if (!closed) {
      if (!close().find(start())) {
        throw new IllegalStateException("RE2 finds no match of " + pattern);
      }
      closed = true;
    }
    return close();
  }

  private com.google.re2j.Matcher close() {
    com.google.re2j.Matcher it = close;
    if (it == null) {
      it = pattern.closely(text);
      close = it;
    }
    return it;
  }
}
