/**
 * Values in folded text: amounts of money, rates, dates and lengths of time, with where they stand.
 *
 * <p>Offsets are those of the text given. Every scan is linear in the text; a value that is blank
 * or wrong is reported as such, never guessed.
 */
@NullMarked
package fadu.fact.value;

import org.jspecify.annotations.NullMarked;
