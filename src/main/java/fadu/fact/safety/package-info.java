/** Safety: when the safety fee is paid, and who answers for accidents. */
@NullMarked
package fadu.fact.safety;

import org.jspecify.annotations.NullMarked;
