/**
 * Runs reviews in child processes of this program, so that a file which hangs, exhausts or crashes
 * its parser costs one process and nothing else. No Spring: the command line uses it too.
 */
@NullMarked
package fadu.review.worker;

import org.jspecify.annotations.NullMarked;
