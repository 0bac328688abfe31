package fadu.fact.pattern;

import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Looks for an expression in a text, one match after the other. */
public final class Matcher {
  private final Pattern pattern;
  private final String text;
  private com.google.re2j.@Nullable Matcher close;
  private int done;

  Matcher(Pattern pattern, String text) {
    this.pattern = pattern;
    this.text = text;
  }

  public boolean find() {
    if (!pattern.mayMatch(text, done)) {
      return false;
    }
    boolean found = close().find();
    done = found ? close().end() : text.length();
    return found;
  }

  /** From this character on. */
  public boolean find(int from) {
    boolean found = pattern.mayMatch(text, from) && close().find(from);
    done = found ? close().end() : text.length();
    return found;
  }

  public boolean matches() {
    return pattern.mayMatch(text, 0) && close().matches();
  }

  public boolean lookingAt() {
    return pattern.mayMatch(text, 0) && close().lookingAt();
  }

  public String replaceAll(String by) {
    return pattern.mayMatch(text, 0) ? close().replaceAll(by) : text;
  }

  public String replaceFirst(String by) {
    return pattern.mayMatch(text, 0) ? close().replaceFirst(by) : text;
  }

  public int start() {
    return close().start();
  }

  public int start(int group) {
    return close().start(group);
  }

  public int end() {
    return close().end();
  }

  public int end(int group) {
    return close().end(group);
  }

  public String group() {
    return close().group();
  }

  /** Null where the group is optional and had no part in the match; the expression tells. */
  @NullUnmarked
  public String group(int group) {
    return close().group(group);
  }

  /** Null where the group is optional and had no part in the match; the expression tells. */
  @NullUnmarked
  public String group(String name) {
    return close().group(name);
  }

  public int groupCount() {
    return close().groupCount();
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
