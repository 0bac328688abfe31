/** Who signs: names at every place they stand, and the codes that identify them. */
@NullMarked
package fadu.fact.party;

import org.jspecify.annotations.NullMarked;
