/**
 * The command line: {@code review}, {@code rules check}, {@code rules test}. No Spring; messages in
 * Chinese on standard error, results on standard output, an exit status of 0 to 3.
 */
@NullMarked
package fadu.cli;

import org.jspecify.annotations.NullMarked;
