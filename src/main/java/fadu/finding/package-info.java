/** The result of a review: an outcome for every review point, in accounts that add up. */
@NullMarked
package fadu.finding;

import org.jspecify.annotations.NullMarked;
