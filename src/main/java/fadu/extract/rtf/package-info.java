/** Rich Text Format, read in one pass without recursion. */
@NullMarked
package fadu.extract.rtf;

import org.jspecify.annotations.NullMarked;
