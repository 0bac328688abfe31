/** How disputes are to be settled: before which court or arbitral body, and what was chosen. */
@NullMarked
package fadu.fact.dispute;

import org.jspecify.annotations.NullMarked;
