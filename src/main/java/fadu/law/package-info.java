/**
 * The law as data: legal bases, dated thresholds, review points with their branches, the calendar.
 */
@NullMarked
package fadu.law;

import org.jspecify.annotations.NullMarked;
