/** OpenDocument texts, read from their XML. */
@NullMarked
package fadu.extract.odt;

import org.jspecify.annotations.NullMarked;
