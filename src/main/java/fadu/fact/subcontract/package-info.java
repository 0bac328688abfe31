/** Subcontracting: what may be given on, to whom, and whether the employer has to agree. */
@NullMarked
package fadu.fact.subcontract;

import org.jspecify.annotations.NullMarked;
