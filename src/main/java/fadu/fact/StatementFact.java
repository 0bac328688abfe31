package fadu.fact;

/**
 * Who may, must or must not do what.
 *
 * @param subject employer, contractor or empty where the clause does not say
 * @param mode what is said of the act
 * @param act what is done, a word of the vocabulary
 * @param condition the words of a condition, empty if there is none
 * @param exception the words of an exception, empty if there is none
 */
public record StatementFact(
    String key,
    String subject,
    Mode mode,
    String act,
    String condition,
    String exception,
    Source source)
    implements Fact {

  @Override
  public String shown() {
    return subject + mode.label() + act;
  }

  @Override
  public StatementFact withSource(Source other) {
    return new StatementFact(key, subject, mode, act, condition, exception, other);
  }
}
