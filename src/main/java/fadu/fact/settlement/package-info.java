/** How the work is settled in the end: whose word fixes the price, and what silence means. */
@NullMarked
package fadu.fact.settlement;

import org.jspecify.annotations.NullMarked;
