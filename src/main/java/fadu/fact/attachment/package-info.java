/** Annexes: which ones the contract refers to, and which of them were submitted. */
@NullMarked
package fadu.fact.attachment;

import org.jspecify.annotations.NullMarked;
