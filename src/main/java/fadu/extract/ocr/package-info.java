/**
 * Words in pictures: page images of a file, made upright and clean, to words with places and
 * certainty.
 *
 * <p>A reader asks {@link fadu.extract.ocr.Recognition} for a page that shows words it does not
 * hold as text. Nothing is recognised there and then: pages not known yet are wanted, recognised by
 * another process, and the file is read again with them.
 */
@NullMarked
package fadu.extract.ocr;

import org.jspecify.annotations.NullMarked;
