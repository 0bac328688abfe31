package fadu.register;

import java.util.OptionalInt;

/**
 * What a review is to be made from.
 *
 * @param contract position of the file that is the contract; empty to let the engine decide
 * @param metadata declared data, the text of a metadata file; empty if there is none
 * @param asOf date whose law is asked for, ISO; empty to let the engine decide
 */
public record ReviewInput(
    String submissionId, OptionalInt contract, String metadata, String asOf) {}
