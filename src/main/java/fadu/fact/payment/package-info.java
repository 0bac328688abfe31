/** How the price is paid: shares and their order, what is retained, who pays in advance. */
@NullMarked
package fadu.fact.payment;

import org.jspecify.annotations.NullMarked;
