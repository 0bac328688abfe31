/** Acceptance of the works: use before it, its time limit, the papers handed over after it. */
@NullMarked
package fadu.fact.acceptance;

import org.jspecify.annotations.NullMarked;
