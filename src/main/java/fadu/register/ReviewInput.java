package fadu.register;

import java.util.OptionalInt;

/**
 * What a review is to be made from.
 *
 * @param contract position of the file that is the contract; empty to let the engine decide
 * @param metadata declared data, the text of a metadata file; empty if there is none
 * @param asOf date whose law is asked for, ISO; empty to let the engine decide
 * @param compareAsOf another date by whose law to judge too, ISO; empty for none
 */
public record ReviewInput(
    String submissionId, OptionalInt contract, String metadata, String asOf, String compareAsOf) {
  /** A review by one date. */
  public ReviewInput(String submissionId, OptionalInt contract, String metadata, String asOf) {
    this(submissionId, contract, metadata, asOf, "");
  }

  /** The same, judged by the law of another date too. */
  public ReviewInput comparedWith(String date) {
    return new ReviewInput(submissionId, contract, metadata, asOf, date);
  }
}
