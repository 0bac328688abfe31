/** What word processors have in common: lines, tables, asides, printed numbers; written as text. */
@NullMarked
package fadu.extract.flow;

import org.jspecify.annotations.NullMarked;
