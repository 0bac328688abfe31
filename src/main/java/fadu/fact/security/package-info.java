/** Securities: performance and advance payment security, deposits, guarantees for retention. */
@NullMarked
package fadu.fact.security;

import org.jspecify.annotations.NullMarked;
