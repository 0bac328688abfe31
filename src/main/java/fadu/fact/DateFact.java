package fadu.fact;

import java.time.LocalDate;

/** A complete calendar date. */
public record DateFact(String key, LocalDate date, Source source) implements Fact {
  @Override
  public String shown() {
    return date.toString();
  }

  @Override
  public DateFact withSource(Source other) {
    return new DateFact(key, date, other);
  }
}
