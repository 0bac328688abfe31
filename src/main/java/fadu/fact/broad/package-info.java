/**
 * The wide look: words of several kinds in one sentence, where no reader knows the wording. One
 * fact for all points, {@code broad.said}; its kind names point and branch.
 */
@NullMarked
package fadu.fact.broad;

import org.jspecify.annotations.NullMarked;
