/**
 * Text with places: what a file says, in reading order, every character leading back to its place.
 *
 * <p>Nothing here knows how the text was extracted or what it means.
 */
@NullMarked
package fadu.text;

import org.jspecify.annotations.NullMarked;
