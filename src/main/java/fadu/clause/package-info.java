/**
 * What a submission is made of: documents, their parts, the tree of clauses, and who is who.
 *
 * <p>Numbers stay as printed; the key of a clause is part and number, never the number alone.
 */
@NullMarked
package fadu.clause;

import org.jspecify.annotations.NullMarked;
