/**
 * Clauses told by their wordings alone; the words stand in the vocabulary, the readers of the areas
 * name them.
 */
@NullMarked
package fadu.fact.said;

import org.jspecify.annotations.NullMarked;
