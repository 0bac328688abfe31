/** The defects period, and when and under what conditions retention money is returned. */
@NullMarked
package fadu.fact.retention;

import org.jspecify.annotations.NullMarked;
