package fadu.extract.pdf;

import fadu.extract.Refused;

/** Carries a refusal through the parser, which swallows checked exceptions. */
final class Stop extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Refused refused;

  Stop(Refused refused) {
    super(refused);
    this.refused = refused;
  }

  Stop(Refused.Code code, String message) {
    this(new Refused(code, message));
  }

  Refused refused() {
    return refused;
  }
}
