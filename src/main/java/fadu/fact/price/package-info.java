/** The price: what it is in words and figures, where else it is named, what it is made of. */
@NullMarked
package fadu.fact.price;

import org.jspecify.annotations.NullMarked;
