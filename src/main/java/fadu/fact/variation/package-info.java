/**
 * Variations: their procedure and price, the scope of the project, who may order them, what
 * supplements add.
 */
@NullMarked
package fadu.fact.variation;

import org.jspecify.annotations.NullMarked;
