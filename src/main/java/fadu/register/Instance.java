package fadu.register;

/**
 * This running service, among others that may work on the same database.
 *
 * @param name the same after a restart, and nobody else's; at most 50 characters
 * @param reviewsAtATime how many reviews it works on
 */
public record Instance(String name, int reviewsAtATime) {}
