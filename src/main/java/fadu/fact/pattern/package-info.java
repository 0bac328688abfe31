/**
 * Expressions over contract text, in linear time. Most sentences hold none of the words an
 * expression cannot match without; those are told by the words alone.
 */
@NullMarked
package fadu.fact.pattern;

import org.jspecify.annotations.NullMarked;
