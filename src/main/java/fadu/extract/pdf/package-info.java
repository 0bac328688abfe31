/**
 * Text PDF to {@link fadu.text.SourceText}: glyphs with their places, lines, tables and paragraphs
 * as the drafter wrote them.
 *
 * <p>A page passes through: engine (glyphs and rules) → lines and tables → running heads taken out
 * → paragraphs. Nothing a file asks for is run or fetched; work is counted and timed.
 */
@NullMarked
package fadu.extract.pdf;

import org.jspecify.annotations.NullMarked;
