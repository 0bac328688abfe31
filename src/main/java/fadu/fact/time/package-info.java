/** Time for completion: when work begins and ends, and how many days it may take. */
@NullMarked
package fadu.fact.time;

import org.jspecify.annotations.NullMarked;
