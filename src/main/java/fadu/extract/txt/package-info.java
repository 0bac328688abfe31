/** Plain text: what its bytes mean, which of its line breaks are paragraphs, what are tables. */
@NullMarked
package fadu.extract.txt;

import org.jspecify.annotations.NullMarked;
