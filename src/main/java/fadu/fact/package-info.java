/**
 * Facts: typed, dated statements read from a submission, each with the words that say it.
 *
 * <p>A fact that was looked for and not found, or found and not readable, is a {@link
 * fadu.fact.MissingFact}; it is never a silent null.
 */
@NullMarked
package fadu.fact;

import org.jspecify.annotations.NullMarked;
