package fadu.text;

/**
 * Something the reader of a review must know about how a file was read.
 *
 * @param code stable code, e.g. {@code TRACKED_CHANGES}
 * @param message Chinese sentence for people
 */
public record Warning(String code, String message) {}
