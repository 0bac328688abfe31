/**
 * Pages of files as they were sent, drawn for the screen in processes of their own: a page that
 * hangs or bursts its renderer costs such a process, never the service.
 */
@NullMarked
package fadu.review.original;

import org.jspecify.annotations.NullMarked;
