/** Submissions and their reviews: what was sent, how far it is, what came of it; kept for good. */
@NullMarked
package fadu.register;

import org.jspecify.annotations.NullMarked;
