/** How the contract came about: award, signing, and what suspended it in between. */
@NullMarked
package fadu.fact.procedure;

import org.jspecify.annotations.NullMarked;
