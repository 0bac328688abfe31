/**
 * Rules: loading and checking of rule files, the compiled rule book, the assessment of a contract
 * by it, and the tests of rules.
 *
 * <p>Takes facts, gives findings; does not read contracts.
 */
@NullMarked
package fadu.rules;

import org.jspecify.annotations.NullMarked;
