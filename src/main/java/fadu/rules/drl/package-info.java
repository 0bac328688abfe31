/**
 * Rules in DRL: what they may say, checked before anything is compiled.
 *
 * <p>Default deny: whatever the guard does not know is refused. Consequences are read here and
 * carried out by {@code fadu.rules}; they are never compiled, so that no code of a rule file runs.
 */
@NullMarked
package fadu.rules.drl;

import org.jspecify.annotations.NullMarked;
