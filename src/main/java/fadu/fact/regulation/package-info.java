/**
 * Public interest: the environment, forbidden financing, traded powers, secrecy, local favour,
 * change of government.
 */
@NullMarked
package fadu.fact.regulation;

import org.jspecify.annotations.NullMarked;
