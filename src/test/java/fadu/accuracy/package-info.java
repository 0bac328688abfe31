/** How often the review is right, measured on labelled contracts. */
@NullMarked
package fadu.accuracy;

import org.jspecify.annotations.NullMarked;
