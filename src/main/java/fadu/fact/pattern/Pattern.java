package fadu.fact.pattern;

/**
 * An expression, matched in linear time. Same syntax and meaning as RE2/J, of which it is a thin
 * cover: texts without the words a match needs are not looked at closely.
 */
public final class Pattern {
  private final com.google.re2j.Pattern expression;
  private final Need need;

  private Pattern(String expression) {
    this.expression = com.google.re2j.Pattern.compile(expression);
    this.need = NeedReader.read(expression);
  }

  /**
   * @throws com.google.re2j.PatternSyntaxException if this is no expression
   */
  public static Pattern compile(String expression) {
    return new Pattern(expression);
  }

  public static String quote(String words) {
    return com.google.re2j.Pattern.quote(words);
  }

  public Matcher matcher(CharSequence text) {
    return new Matcher(this, text.toString());
  }

  public String[] split(String text) {
    return mayMatch(text, 0) ? expression.split(text) : new String[] {text};
  }

  public boolean matches(String text) {
    return mayMatch(text, 0) && expression.matches(text);
  }

  public String pattern() {
    return expression.pattern();
  }

  @Override
  public String toString() {
    return expression.toString();
  }

  com.google.re2j.Matcher closely(String text) {
    return expression.matcher(text);
  }

  /** False only where there is surely no match from here on. */
  boolean mayMatch(String text, int from) {
    return need.met(text, from);
  }
}
