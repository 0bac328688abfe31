/**
 * Files to {@link fadu.text.SourceText}: what a file is by its content, its words in reading order,
 * or a refusal that says by code and in Chinese why it cannot be read.
 *
 * <p>Every file is taken for hostile: sizes are counted before and while unpacking, nothing named
 * by a file is fetched, run or written.
 */
@NullMarked
package fadu.extract;

import org.jspecify.annotations.NullMarked;
