/**
 * The rule set a service reviews with: notices that its author edited it, has every state checked
 * in a child process, keeps the good ones by content and puts them to work. No Spring.
 */
@NullMarked
package fadu.review.ruleset;

import org.jspecify.annotations.NullMarked;
