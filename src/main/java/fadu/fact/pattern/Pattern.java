package fadu.fact.pattern;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An expression, matched in linear time. Same syntax and meaning as RE2/J, which is asked only for
 * the groups of a match and for expressions that are read by no {@link Finder}: texts without the
 * words a match needs are not looked at, the others by an automaton.
 */
public final class Pattern {
  private static final int FEW = 8;

  private final com.google.re2j.Pattern expression;
  private final Need need;
  private final Sieve sieve;

  /** Whether to look for its words takes longer than to make the signature of a text. */
  private final boolean manyWords;

  private volatile @Nullable Optional<Finder> finder;

  private Pattern(String expression) {
    this.expression = com.google.re2j.Pattern.compile(expression);
    this.need = Needs.of(expression);
    this.sieve = new Sieve(need);
    this.manyWords = need.words() > FEW;
  }

  /**
   * @throws com.google.re2j.PatternSyntaxException if this is no expression
   */
  public static Pattern compile(String expression) {
    Pattern known = Compiled.of(expression);
    if (known != null) {
      return known;
    }
    Pattern made = new Pattern(expression);
    Compiled.note(expression, made);
    return made;
  }

  public static String quote(String words) {
    return com.google.re2j.Pattern.quote(words);
  }

  public Matcher matcher(CharSequence text) {
    return new Matcher(this, text.toString());
  }

  public String[] split(String text) {
    return occurs(text) ? expression.split(text) : new String[] {text};
  }

  public boolean matches(String text) {
    return occurs(text) && expression.matches(text);
  }

  /** False only where surely neither the text nor a piece of it has a match. */
  public boolean may(String text) {
    return mayMatch(text, 0);
  }

  public String pattern() {
    return expression.pattern();
  }

  /** Forgets the texts looked at; for the end of a review. */
  public static void forgetTexts() {
    Signature.forget();
    PerText.forget();
  }

  @Override
  public String toString() {
    return expression.toString();
  }

  Need need() {
    return need;
  }

  com.google.re2j.Matcher closely(String text) {
    return expression.matcher(text);
  }

  /** False only where there is surely no match from here on. */
  boolean mayMatch(String text, int from) {
    Signature signature = manyWords ? Signature.atOnce(text) : Signature.of(text);
    return signature == null ? need.met(text, from) : sieve.passes(signature);
  }

  /** False only where there is surely no match. */
  boolean occurs(String text) {
    return mayMatch(text, 0) && end(text, 0) != Automaton.NONE;
  }

  /** See {@link Finder#end}. */
  int end(String text, int from) {
    Optional<Finder> it = finder();
    return it.isPresent() ? it.get().end(text, from) : Automaton.UNREAD;
  }

  /** See {@link Finder#start}. */
  int start(String text, int from, int end) {
    return finder().orElseThrow().start(text, from, end);
  }

  /** Made when a text first needs it; most expressions meet none in most reviews. */
  private Optional<Finder> finder() {
    Optional<Finder> it = finder;
    if (it == null) {
      it = Finder.of(pattern());
      finder = it;
    }
    return it;
  }
}
