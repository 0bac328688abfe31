/**
 * Web pages and web archives, those that Word and WPS save among them, to {@link
 * fadu.text.SourceText}: what a browser shows, with what it hides marked.
 *
 * <p>No script is run, no picture, frame or style sheet fetched.
 */
@NullMarked
package fadu.extract.html;

import org.jspecify.annotations.NullMarked;
