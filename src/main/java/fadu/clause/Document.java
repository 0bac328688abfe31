package fadu.clause;

import fadu.text.ShadowText;
import fadu.text.SourceText;
import fadu.text.Span;

/**
 * One file of a submission with its shadow text.
 *
 * @param index position in the submission; {@link Span#file()} counts the same way
 */
public record Document(int index, FileRole role, SourceText source, ShadowText shadow) {

  /** The range of the original for a range of the shadow. */
  public Span original(int shadowFrom, int shadowTo) {
    return shadow.original(index, shadowFrom, shadowTo);
  }
}
