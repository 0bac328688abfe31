/** Breach: liquidated damages by the day, their caps, fines, and waivers of adjustment. */
@NullMarked
package fadu.fact.breach;

import org.jspecify.annotations.NullMarked;
