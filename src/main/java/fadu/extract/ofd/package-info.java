/**
 * OFD (GB/T 33190) to {@link fadu.text.SourceText}: what the pages draw, with its places, put into
 * lines and paragraphs as PDF is.
 *
 * <p>Read from the checked archive in memory; nothing is unpacked, fetched or run.
 */
@NullMarked
package fadu.extract.ofd;

import org.jspecify.annotations.NullMarked;
