/**
 * A review result for its readers: JSON for programs, a table for the terminal. The same result
 * gives the same bytes, whatever the locale, the time zone and the machine.
 */
@NullMarked
package fadu.report;

import org.jspecify.annotations.NullMarked;
