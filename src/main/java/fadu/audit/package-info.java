/** The record of acts: who did what, when, from where; it can be added to and not changed. */
@NullMarked
package fadu.audit;

import org.jspecify.annotations.NullMarked;
